package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// All values that one facet has had: each with a number that never changes, and the ways in which it was spelled.
///
/// The terms of a segment are decoded, numbered and their names folded once, when the segment is first read. The
/// numbers hold for all segments, so a new reader has nothing to merge but counts. A value that no article has any
/// more keeps its number; where most are such, [ReaderColumns] begins anew.
final class FacetValues {
    private static final int NONE = -1;

    private final Map<String, Integer> byKey = new ConcurrentHashMap<>();
    private FacetTerm[] spellings = new FacetTerm[0];
    /// The value of each spelling.
    private int[] valueOf = new int[0];
    /// For each value the spelling that came last, and for each spelling the one of its value that came before.
    private int[] newest = new int[0];

    private int[] before = new int[0];
    private int size;
    private List<NameRun> names = List.of();
    private int named;

    /// The spellings up to some time. What comes later is added behind, so the arrays need not be copied.
    static final class Spellings {
        private final FacetTerm[] terms;
        private final int[] valueOf;
        private final int size;
        private final int values;

        private Spellings(FacetTerm[] terms, int[] valueOf, int size, int values) {
            this.terms = terms;
            this.valueOf = valueOf;
            this.size = size;
            this.values = values;
        }

        FacetTerm term(int spelling) {
            return terms[spelling];
        }

        int value(int spelling) {
            return valueOf[spelling];
        }

        /// How many spellings there are.
        int size() {
            return size;
        }

        /// How many values they are of.
        int values() {
            return values;
        }
    }

    synchronized Spellings spellings() {
        return new Spellings(spellings, valueOf, size, byKey.size());
    }

    /// The number of a spelling, given as a term of the doc values.
    synchronized int spelling(String encoded) {
        FacetTerm term = FacetTerm.decode(encoded);
        Integer value = byKey.get(term.key());
        if (value == null) {
            value = byKey.size();
            newest = ArrayUtil.grow(newest, value + 1);
            newest[value] = NONE;
            byKey.put(term.key(), value);
        }
        for (int number = newest[value]; number != NONE; number = before[number]) {
            if (spellings[number].equals(term)) {
                return number;
            }
        }
        return add(term, value);
    }

    private int add(FacetTerm term, int value) {
        if (size == spellings.length) {
            int room = ArrayUtil.oversize(size + 1, Long.BYTES);
            spellings = Arrays.copyOf(spellings, room);
            valueOf = Arrays.copyOf(valueOf, room);
            before = Arrays.copyOf(before, room);
        }
        spellings[size] = term;
        valueOf[size] = value;
        before[size] = newest[value];
        newest[value] = size;
        return size++;
    }

    synchronized int value(int spelling) {
        return valueOf[spelling];
    }

    /// The number of the value with this key, or null.
    @Nullable
    Integer numbered(String key) {
        return byKey.get(key);
    }

    /// All names of all values so far: some long runs and a few short ones, each sorted.
    synchronized List<NameRun> names() {
        if (named < size) {
            List<NameRun> runs = new ArrayList<>(names);
            runs.add(NameRun.of(spellings, valueOf, named, size));
            named = size;
            while (runs.size() > 1
                    && runs.getLast().size() * 2 > runs.get(runs.size() - 2).size()) {
                NameRun later = runs.removeLast();
                runs.add(runs.removeLast().with(later));
            }
            names = List.copyOf(runs);
        }
        return names;
    }
}
