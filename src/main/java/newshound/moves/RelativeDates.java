package newshound.moves;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads days that are told from the day of publication: `on Monday`, `last month`, `at the end of the year`.
final class RelativeDates {
    private static final List<String> DAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    private RelativeDates() {}

    /// The date at this unit; null where there is none.
    static @Nullable String at(Units units, int at, LocalDate day) {
        Unit unit = units.at(at);
        if (DAYS.contains(unit.word())) {
            LocalDate last = day.with(TemporalAdjusters.previousOrSame(
                    DayOfWeek.valueOf(unit.word().toUpperCase(Locale.ROOT))));
            return (units.at(at - 1).is("next") ? last.plusWeeks(1) : last).toString();
        }
        return switch (unit.word()) {
            case "today", "immediately", "tonight" -> day.toString();
            case "yesterday" -> day.minusDays(1).toString();
            case "week" ->
                units.at(at - 1).is("last")
                        ? month(day.minusWeeks(1))
                        : units.at(at - 1).is("this") ? month(day) : null;
            case "month" ->
                switch (units.at(at - 1).word()) {
                    case "last" -> month(day.minusMonths(1));
                    case "this" -> month(day);
                    case "next" -> month(day.plusMonths(1));
                    default -> null;
                };
            case "year" -> MoveDates.isMonth(units.at(at - 2)) ? null : year(units, at, day);
            default -> null;
        };
    }

    private static @Nullable String year(Units units, int at, LocalDate day) {
        boolean end = units.at(at - 2).is("of") && units.at(at - 3).is("end");
        int year = switch (units.at(at - 1).word()) {
            case "last" -> day.getYear() - 1;
            case "next" -> day.getYear() + 1;
            case "this" -> day.getYear();
            case "the" -> end ? day.getYear() : 0;
            default -> 0;
        };
        return year == 0 ? null : end ? year + "-12" : "" + year;
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
