package newshound.lucene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import newshound.search.Histogram;
import newshound.search.Histogram.Bucket;

/// Counts by day → buckets of an interval that suits the time they span.
final class Histograms {
    /// More bars than this cannot be told apart on a page.
    private static final int MAX_BUCKETS = 120;

    private enum Interval {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.withDayOfYear(1);
                case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
                case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
                case DECADE -> start.plusYears(10);
                case CENTURY -> start.plusYears(100);
            };
        }

        boolean suits(LocalDate first, LocalDate last) {
            long days = ChronoUnit.DAYS.between(first, last);
            long bucket = ChronoUnit.DAYS.between(first, next(first));
            return this == CENTURY || days / bucket < MAX_BUCKETS;
        }
    }

    private Histograms() {}

    /// @param days the column of days
    /// @param counts hits on each of its values
    static Histogram of(FacetColumn days, int[] counts, long total) {
        TreeMap<LocalDate, Long> byDay = new TreeMap<>();
        long known = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byDay.put(LocalDate.parse(days.value(number).key()), (long) counts[number]);
                known += counts[number];
            }
        }
        if (byDay.isEmpty()) {
            return new Histogram("day", List.of(), total);
        }
        Interval interval = suiting(byDay.firstKey(), byDay.lastKey());
        String name = interval.name().toLowerCase(Locale.ROOT);
        return new Histogram(name, buckets(byDay, interval), total - known);
    }

    private static Interval suiting(LocalDate first, LocalDate last) {
        for (Interval interval : Interval.values()) {
            if (interval.suits(first, last)) {
                return interval;
            }
        }
        return Interval.CENTURY;
    }

    private static List<Bucket> buckets(NavigableMap<LocalDate, Long> byDay, Interval interval) {
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate start = interval.start(byDay.firstKey()); !start.isAfter(byDay.lastKey()); ) {
            LocalDate next = interval.next(start);
            long count = byDay.subMap(start, next).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            buckets.add(new Bucket(start, next.minusDays(1), count));
            start = next;
        }
        return buckets;
    }
}
