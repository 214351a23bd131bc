package newshound.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `90s`, `15m`, `2h`, `1d`: a minute or more, as no feed is worth asking more often.
final class TimeConverter implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,5})([smhd])");
    private static final Duration LEAST = Duration.ofMinutes(1);

    @Override
    public Duration convert(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            long number = Long.parseLong(time.group(1));
            Duration duration = switch (time.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
            if (duration.compareTo(LEAST) >= 0) {
                return duration;
            }
        }
        throw new TypeConversionException("'" + text + "' is not a time such as 90s, 15m, 2h or 1d, from 1m on");
    }
}
