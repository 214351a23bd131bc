package newshound.corpus;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// Reads the dates that dumps, feeds and wires write. What they do not say stays unsaid: no zone is made
/// up, and `03/04/2025`, which is March to some and April to others, is no date at all.
final class Dates {
    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 9999;

    /// The zones of RFC 822 and the two of Central Europe. Other names mean several zones (IST, BST) and
    /// are no zone.
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)));

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// The time of day with its zone. Wires put the initials of editors after it.
    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
                    + "\\s*(?:(?<half>[AaPp])\\.?[Mm]\\b\\.?)?"
                    + "\\s*(?:(?:GMT|UTC)?(?<offset>[+-]\\d{2}:?(?:\\d{2})?)|(?<zone>[A-Za-z]{1,4})\\b)?[A-Za-z\\s().]*";

    private static final String OPTIONAL_TIME = "(?:(?:\\s*[T,]\\s*|\\s+(?:at\\s+)?)" + TIME + ")?";
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,?\\s+)?";
    private static final String MONTH = "(?<month>[A-Za-z]{3,9})\\.?";

    /// `2025-02-07T01:20:33Z`, `2023-02-08 00:00:00+00:00`, `2019/01/04`
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})" + OPTIONAL_TIME);

    /// `20190104`
    private static final Pattern DIGITS =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + OPTIONAL_TIME);

    /// `Tue, 04 Aug 2026 00:00:00 +0000`, `26-FEB-1987 15:01:01.79`, `4 March 2026`
    private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH
            + ",?[\\s-]+(?<year>\\d{4}|\\d{2})" + OPTIONAL_TIME);

    /// `March 4, 2026`, `Mar. 4th, 2026 at 5:30 p.m. EST`
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + OPTIONAL_TIME);

    /// `Tue Aug 04 10:20:00 +0000 2026`
    private static final Pattern YEAR_LAST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + TIME + "(?<year>\\d{4})");

    private static final List<Pattern> FORMS = List.of(YEAR_FIRST, DIGITS, DAY_FIRST, MONTH_FIRST, YEAR_LAST);

    /// How many digits seconds, milliseconds, microseconds and nanoseconds since 1970 have from 2001 to
    /// 2286 (seconds from 1973), and by how many they are finer than seconds.
    private static final Map<Integer, Integer> EPOCH_SCALES = Map.of(9, 0, 10, 0, 13, 3, 16, 6, 19, 9);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d{1,2})?");

    /// Longer than any date.
    private static final int MAX_LENGTH = 80;

    private Dates() {}

    /// Null where there is no date, or none that is certain.
    static @Nullable PublicationDate read(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            for (Pattern form : FORMS) {
                Matcher parts = form.matcher(text);
                if (parts.matches()) {
                    return read(parts);
                }
            }
            return NUMBER.matcher(text).matches() ? sinceEpoch(new BigDecimal(text)) : null;
        } catch (DateTimeException _) {
            // The 31st of February, 25 o'clock: written like a date, but none.
            return null;
        }
    }

    private static @Nullable PublicationDate read(Matcher parts) {
        int year = year(parts.group("year"));
        int month = month(parts.group("month"));
        if (year < MIN_YEAR || month == 0) {
            return null;
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group("day")));
        if (parts.group("hour") == null) {
            return new PublicationDate.Day(day);
        }
        LocalDateTime time = day.atTime(time(parts));
        ZoneOffset zone = zone(parts);
        return zone == null ? new PublicationDate.Local(time) : new PublicationDate.Moment(time.atOffset(zone));
    }

    private static LocalTime time(Matcher parts) {
        String second = parts.group("second");
        String fraction = parts.group("fraction");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(
                hour(Integer.parseInt(parts.group("hour")), parts.group("half")),
                Integer.parseInt(parts.group("minute")),
                second == null ? 0 : Integer.parseInt(second),
                nanos);
    }

    /// A half of the day comes from `a.m.` or `p.m.`, in which 12 comes before 1.
    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of half a day: " + written);
        }
        return written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static @Nullable ZoneOffset zone(Matcher parts) {
        String offset = parts.group("offset");
        if (offset != null) {
            return ZoneOffset.of(offset);
        }
        String name = parts.group("zone");
        return name == null ? null : ZONES.get(name.toUpperCase(Locale.ROOT));
    }

    /// Two digits as RFC 2822 reads them: 00 to 49 are of this century.
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
    }

    /// By number or name, of which three letters suffice; 0 where it is none.
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String name = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable PublicationDate sinceEpoch(BigDecimal number) {
        Integer scale = EPOCH_SCALES.get(number.toBigInteger().toString().length());
        if (scale == null) {
            return null;
        }
        BigDecimal seconds = number.movePointLeft(scale);
        long whole = seconds.longValue();
        long nanos =
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        Instant moment = Instant.ofEpochSecond(whole, nanos);
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        return year > MAX_YEAR ? null : new PublicationDate.Moment(moment.atOffset(ZoneOffset.UTC));
    }
}
