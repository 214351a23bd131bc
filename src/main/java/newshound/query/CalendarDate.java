package newshound.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as people write it, as exact as it is: a day, a month or a year.
///
/// @param first its first day
/// @param last its last day, `first` itself for a day
record CalendarDate(LocalDate first, LocalDate last) {
    static final String FORMS = "`2025-01-31`, `2025-01` and `2025`";

    private static final Pattern SEPARATED = Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
    private static final Pattern LOCAL_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T[0-9:.]*");

    static Optional<CalendarDate> parse(String text) {
        try {
            return Optional.of(read(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static CalendarDate read(String text) {
        Matcher local = LOCAL_TIME.matcher(text);
        if (text.indexOf('T') > 0 && !local.matches()) {
            return day(OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        }
        String date = local.matches() ? local.group(1) : text;
        Matcher compact = COMPACT.matcher(date);
        Matcher matcher = compact.matches() ? compact : SEPARATED.matcher(date);
        if (!matcher.matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) == null) {
            return new CalendarDate(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(3)));
        return matcher.group(4) == null
                ? new CalendarDate(month.atDay(1), month.atEndOfMonth())
                : day(LocalDate.of(year, month.getMonth(), Integer.parseInt(matcher.group(4))));
    }

    private static CalendarDate day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException("not a year of four digits: " + day);
        }
        return new CalendarDate(day, day);
    }

    /// How the days from `first` to `last` are written shortest, where they are one date.
    static Optional<String> written(LocalDate first, LocalDate last) {
        String day = first.toString();
        boolean wholeMonth = first.getDayOfMonth() == 1;
        if (first.equals(last)) {
            return Optional.of(day);
        }
        if (wholeMonth && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return Optional.of(day.substring(0, 7));
        }
        boolean wholeYear =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return wholeYear ? Optional.of(day.substring(0, 4)) : Optional.empty();
    }
}
