package newshound.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newshound.article.DaySpan;
import newshound.search.FlowsResponse.Series;

/// The time that moves span, cut into so many buckets that a chart can show them.
final class TimeBuckets {
    private static final int MAX_BUCKETS = 60;

    private enum Interval {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Interval(int months) {
            this.months = months;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    private final Interval interval;
    private final List<LocalDate> starts;

    private TimeBuckets(Interval interval, List<LocalDate> starts) {
        this.interval = interval;
        this.starts = starts;
    }

    static TimeBuckets over(List<DistinctMove> moves) {
        List<LocalDate> days =
                moves.stream().map(TimeBuckets::day).flatMap(Optional::stream).toList();
        if (days.isEmpty()) {
            return new TimeBuckets(Interval.MONTH, List.of());
        }
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        Interval interval =
                months <= MAX_BUCKETS ? Interval.MONTH : months <= 3L * MAX_BUCKETS ? Interval.QUARTER : Interval.YEAR;
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate at = interval.start(first); !at.isAfter(last); at = at.plusMonths(interval.months)) {
            starts.add(at);
        }
        return new TimeBuckets(interval, starts);
    }

    /// Of a month or a year: its first day.
    private static Optional<LocalDate> day(DistinctMove move) {
        return move.time().map(DaySpan::first);
    }

    List<Long> counts(List<DistinctMove> moves) {
        long[] counts = new long[starts.size()];
        moves.stream().map(TimeBuckets::day).flatMap(Optional::stream).forEach(day -> counts[bucket(day)]++);
        List<Long> boxed = new ArrayList<>(counts.length);
        for (long count : counts) {
            boxed.add(count);
        }
        return boxed;
    }

    private int bucket(LocalDate day) {
        int found = Collections.binarySearch(starts, day);
        return found >= 0 ? found : -found - 2;
    }

    Series series(List<DistinctMove> moves) {
        long unknown = moves.stream().filter(move -> day(move).isEmpty()).count();
        return new Series(interval.name().toLowerCase(Locale.ROOT), starts, counts(moves), unknown);
    }
}
