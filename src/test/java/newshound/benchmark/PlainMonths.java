package newshound.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The month of every article in memory, and the histogram from it.
final class PlainMonths {
    private static final int MAX_BUCKETS = 120;

    record Bucket(String start, int count) {}

    /// By document, from `first` on; -1 where the date is unknown.
    private final int[] months;
    /// Months since year 0.
    private final int first;

    private final int span;

    private PlainMonths(int[] months, int first, int span) {
        this.months = months;
        this.first = first;
        this.span = span;
    }

    int span() {
        return span;
    }

    static PlainMonths load(IndexReader reader) throws IOException {
        int[] months = new int[reader.maxDoc()];
        Arrays.fill(months, -1);
        NumericDocValues source = MultiDocValues.getNumericValues(reader, PlainFields.MONTH);
        int first = Integer.MAX_VALUE;
        int last = 0;
        while (source != null && source.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int month = (int) source.longValue();
            months[source.docID()] = month;
            first = Math.min(first, month);
            last = Math.max(last, month);
        }
        for (int doc = 0; doc < months.length; doc++) {
            months[doc] = months[doc] < 0 ? -1 : months[doc] - first;
        }
        return new PlainMonths(months, first, Math.max(0, last - first + 1));
    }

    void count(int doc, int[] counts) {
        if (months[doc] >= 0) {
            counts[months[doc]]++;
        }
    }

    /// By month, or by year where those would be too many.
    List<Bucket> buckets(int[] counts) {
        int from = 0;
        int to = counts.length;
        while (from < to && counts[from] == 0) {
            from++;
        }
        while (to > from && counts[to - 1] == 0) {
            to--;
        }
        boolean years = to - from > MAX_BUCKETS;
        List<Bucket> buckets = new ArrayList<>();
        for (int at = from; at < to; ) {
            int month = first + at;
            int next = years ? Math.min(to, at + 12 - month % 12) : at + 1;
            int count = 0;
            for (; at < next; at++) {
                count += counts[at];
            }
            buckets.add(new Bucket(month / 12 + (years ? "" : "-" + (month % 12 + 1)), count));
        }
        return buckets;
    }
}
