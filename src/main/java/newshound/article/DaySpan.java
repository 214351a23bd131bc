package newshound.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The days that a date of some precision may mean, both ends included: `2026-03` is all of that March.
public record DaySpan(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    public DaySpan {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("days: first <= last, was " + first + " to " + last);
        }
    }

    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }

    /// @param iso `2026`, `2026-03` or `2026-03-14`
    /// @return empty where it is none of these
    public static Optional<DaySpan> ofIso(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case YEAR ->
                            new DaySpan(
                                    Year.parse(iso).atDay(1),
                                    Year.parse(iso).atMonth(12).atEndOfMonth());
                        case MONTH ->
                            new DaySpan(
                                    YearMonth.parse(iso).atDay(1),
                                    YearMonth.parse(iso).atEndOfMonth());
                        default -> of(LocalDate.parse(iso));
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// How many days lie between the two at least; 0 where they may be one day.
    public long daysApart(DaySpan other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
