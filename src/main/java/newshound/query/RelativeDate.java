package newshound.query;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date told by its distance from now, in UTC: `yesterday`, `-7d`, `last-month`.
final class RelativeDate {
    static final String FORMS = "`yesterday` and `-7d` (h d w m y)";

    private static final Pattern AGO = Pattern.compile("(?i)-?(\\d{1,6})([hdwmy])");

    private RelativeDate() {}

    static Optional<CalendarDate> parse(String text, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return switch (text.toLowerCase(Locale.ROOT).replace("-", "")) {
            case "today", "now" -> day(today);
            case "yesterday" -> day(today.minusDays(1));
            case "tomorrow" -> day(today.plusDays(1));
            case "thisweek" -> week(today);
            case "lastweek" -> week(today.minusWeeks(1));
            case "thismonth" -> month(today);
            case "lastmonth" -> month(today.minusMonths(1));
            case "thisyear" -> year(today);
            case "lastyear" -> year(today.minusYears(1));
            default -> ago(text, clock).flatMap(RelativeDate::day);
        };
    }

    /// The day of `7d` ago, also written `-7d`: hours, days, weeks, months or years; empty for other text.
    static Optional<LocalDate> ago(String text, Clock clock) {
        Matcher ago = AGO.matcher(text);
        if (!ago.matches()) {
            return Optional.empty();
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int amount = Integer.parseInt(ago.group(1));
        OffsetDateTime then = switch (Character.toLowerCase(ago.group(2).charAt(0))) {
            case 'h' -> now.minusHours(amount);
            case 'd' -> now.minusDays(amount);
            case 'w' -> now.minusWeeks(amount);
            case 'm' -> now.minusMonths(amount);
            default -> now.minusYears(amount);
        };
        return Optional.of(then.toLocalDate()).filter(day -> day.getYear() >= 0);
    }

    private static Optional<CalendarDate> day(LocalDate day) {
        return Optional.of(new CalendarDate(day, day));
    }

    /// From Monday to Sunday.
    private static Optional<CalendarDate> week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(new CalendarDate(monday, monday.plusDays(6)));
    }

    private static Optional<CalendarDate> month(LocalDate day) {
        return Optional.of(new CalendarDate(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth())));
    }

    private static Optional<CalendarDate> year(LocalDate day) {
        return Optional.of(new CalendarDate(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear())));
    }
}
