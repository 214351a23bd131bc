package newshound.lucene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    static Histogram of(DayColumn days, HitCounts counts) {
        GroupedDays grouped = counts.grouped().days(days.column());
        int[] present = counts.ofDays().clone();
        long unknown = counts.single() - Arrays.stream(present).asLongStream().sum() + grouped.undated();
        for (int hit = 0; hit < grouped.size(); hit++) {
            if (grouped.number(hit) != GroupedDays.UNKNOWN) {
                present[grouped.number(hit)]++;
            }
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int number = 0; number < present.length; number++) {
            if (present[number] > 0) {
                first = Math.min(first, days.epochDay(number));
                last = Math.max(last, days.epochDay(number));
            }
        }
        if (first > last) {
            return new Histogram("day", List.of(), unknown);
        }
        LocalDate firstDay = LocalDate.ofEpochDay(first);
        LocalDate lastDay = LocalDate.ofEpochDay(last);
        Interval interval = suiting(firstDay, lastDay);
        String name = interval.name().toLowerCase(Locale.ROOT);
        return new Histogram(
                name, buckets(days, counts.ofDays(), grouped, edges(interval, firstDay, lastDay)), unknown);
    }

    private static Interval suiting(LocalDate first, LocalDate last) {
        for (Interval interval : Interval.values()) {
            if (interval.suits(first, last)) {
                return interval;
            }
        }
        return Interval.CENTURY;
    }

    /// The first day of each bucket, and the first day after the last bucket.
    private static List<LocalDate> edges(Interval interval, LocalDate first, LocalDate last) {
        List<LocalDate> edges = new ArrayList<>();
        LocalDate edge = interval.start(first);
        for (; !edge.isAfter(last); edge = interval.next(edge)) {
            edges.add(edge);
        }
        edges.add(edge);
        return edges;
    }

    private static List<Bucket> buckets(DayColumn days, int[] single, GroupedDays grouped, List<LocalDate> edges) {
        long[] starts = edges.stream().mapToLong(LocalDate::toEpochDay).toArray();
        long[] sums = new long[starts.length - 1];
        for (int number = 0; number < single.length; number++) {
            if (single[number] > 0) {
                sums[bucket(starts, days.epochDay(number))] += single[number];
            }
        }
        int[] last = new int[sums.length]; // by bucket: 1 + the last group counted
        for (int hit = 0; hit < grouped.size(); hit++) {
            if (grouped.number(hit) != GroupedDays.UNKNOWN) {
                int bucket = bucket(starts, days.epochDay(grouped.number(hit)));
                int group = grouped.group(hit) + 1;
                sums[bucket] += last[bucket] == group ? 0 : 1;
                last[bucket] = group;
            }
        }
        List<Bucket> buckets = new ArrayList<>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            buckets.add(new Bucket(edges.get(i), edges.get(i + 1).minusDays(1), sums[i]));
        }
        return buckets;
    }

    private static int bucket(long[] starts, long epochDay) {
        int found = Arrays.binarySearch(starts, epochDay);
        return found >= 0 ? found : -found - 2;
    }
}
