package newshound.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text of articles as part of one line of a terminal: no character in it breaks the line or steers the terminal.
final class OneLine {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return part(text).strip();
    }

    /// What stands between other text: blanks at its ends are kept.
    static String part(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /// Those that are there, two spaces apart.
    static String of(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(OneLine::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }
}
