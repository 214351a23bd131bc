package newshound.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ends of a range as typed; null is open.
record Bounds(
        @Nullable String lowest,
        boolean lowestIncluded,
        @Nullable String highest,
        boolean highestIncluded) {

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=) *(.+)");
    private static final Pattern DOTS = Pattern.compile("(.*?)\\.\\.(.*)");

    static Bounds between(String lowest, boolean lowestIncluded, String highest, boolean highestIncluded) {
        return new Bounds(openIfStar(lowest), lowestIncluded, openIfStar(highest), highestIncluded);
    }

    /// Reads `1200`, `>1200`, `<=1200`, `100..200`, `100..` and `*`.
    static Bounds of(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            String value = comparison.group(2);
            return switch (comparison.group(1)) {
                case ">" -> new Bounds(value, false, null, true);
                case ">=" -> new Bounds(value, true, null, true);
                case "<" -> new Bounds(null, true, value, false);
                case "<=" -> new Bounds(null, true, value, true);
                default -> new Bounds(value, true, value, true);
            };
        }
        Matcher dots = DOTS.matcher(text);
        return dots.matches() ? between(dots.group(1), true, dots.group(2), true) : between(text, true, text, true);
    }

    boolean areOpen() {
        return lowest == null && highest == null;
    }

    /// Whether both ends are one value, as in `1200`.
    boolean areOne() {
        return lowest != null && lowest.equals(highest);
    }

    /// Whether an end was written but is no value: not the same as an open end.
    static boolean isUnread(@Nullable String end, Optional<?> value) {
        return end != null && value.isEmpty();
    }

    private static @Nullable String openIfStar(String end) {
        return end.isEmpty() || end.equals("*") ? null : end;
    }
}
