package newshound.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// The values of one facet of the whole index in memory: those of document `d` are the numbers
/// `values[starts[d]] … values[starts[d + 1] - 1]` of `labels`.
final class PlainColumn {
    private final int[] starts;
    private final int[] values;
    private final String[] labels;

    private PlainColumn(int[] starts, int[] values, String[] labels) {
        this.starts = starts;
        this.values = values;
        this.labels = labels;
    }

    record Value(String value, int count) {}

    static PlainColumn load(IndexReader reader, String field) throws IOException {
        SortedSetDocValues source = MultiDocValues.getSortedSetValues(reader, field);
        return source == null
                ? new PlainColumn(new int[reader.maxDoc() + 1], new int[0], new String[0])
                : load(reader.maxDoc(), source);
    }

    private static PlainColumn load(int maxDoc, SortedSetDocValues source) throws IOException {
        int[] starts = new int[maxDoc + 1];
        int[] values = new int[maxDoc];
        int size = 0;
        int next = 0;
        for (int doc = source.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = source.nextDoc()) {
            Arrays.fill(starts, next, doc + 1, size);
            next = doc + 1;
            for (int i = 0; i < source.docValueCount(); i++) {
                values = ArrayUtil.grow(values, size + 1);
                values[size++] = (int) source.nextOrd();
            }
        }
        Arrays.fill(starts, next, starts.length, size);
        String[] labels = new String[(int) source.getValueCount()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = source.lookupOrd(i).utf8ToString();
        }
        return new PlainColumn(starts, values, labels);
    }

    int size() {
        return labels.length;
    }

    void count(int doc, int[] counts) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            counts[values[i]]++;
        }
    }

    /// The most frequent values, most frequent first.
    List<Value> top(int[] counts, int size) {
        // count above, number below: one comparison of longs orders both
        PriorityQueue<Long> top = new PriorityQueue<>(size + 1);
        int least = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > least) {
                top.add(((long) counts[number] << 32) | (Integer.MAX_VALUE - number));
                if (top.size() > size) {
                    top.remove();
                    Long smallest = top.peek();
                    least = smallest == null ? 0 : (int) (smallest >> 32);
                }
            }
        }
        List<Value> values = new ArrayList<>(top.size());
        for (@Nullable Long next = top.poll(); next != null; next = top.poll()) {
            values.addFirst(new Value(labels[Integer.MAX_VALUE - next.intValue()], (int) (next >> 32)));
        }
        return values;
    }
}
