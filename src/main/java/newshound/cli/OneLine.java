package newshound.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text of articles as part of one line of a terminal: no character in it breaks the line or steers the terminal.
final class OneLine {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
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
