package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.MSBRadixSorter;

/// Folded names in an order in which all that have a word beginning as typed stand side by side.
///
/// Each name has a *start* for each of its words; a start is the name from there on. The starts are sorted, so a
/// beginning is found by binary search, in a name's first word or a later one. A whole name is found by its hash.
/// Never changed once made; two are put together in one pass.
final class NameRun {
    private static final int EMPTY = -1;

    private final String[] names;
    /// For each name its value's number, twice, and one more where the value has another label.
    private final int[] marked;
    /// Sorted: in the upper half a name, in the lower where in it a word begins.
    private final long[] starts;
    /// For each start what `marked` has for its name: a scan reads this one array.
    private final int[] startMarked;
    /// By hash, with open addressing: a name.
    private final int[] table;

    private NameRun(String[] names, int[] marked, long[] starts) {
        this.names = names;
        this.marked = marked;
        this.starts = starts;
        this.startMarked = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            startMarked[i] = marked[name(starts[i])];
        }
        this.table = table(names);
    }

    /// The names of the spellings from one to before another.
    static NameRun of(FacetTerm[] spellings, int[] valueOf, int from, int to) {
        List<String> names = new ArrayList<>(to - from);
        int[] marked = new int[to - from];
        for (int spelling = from; spelling < to; spelling++) {
            FacetTerm term = spellings[spelling];
            String label = Folding.fold(term.label());
            marked = mark(marked, names.size(), valueOf[spelling] << 1);
            names.add(label.equals(term.key()) ? term.key() : label);
            for (String other : term.names()) {
                String folded = Folding.fold(other);
                if (!folded.equals(label) && !folded.isEmpty()) {
                    marked = mark(marked, names.size(), valueOf[spelling] << 1 | 1);
                    names.add(folded);
                }
            }
        }
        String[] texts = names.toArray(String[]::new);
        return new NameRun(texts, Arrays.copyOf(marked, texts.length), sortedStarts(texts));
    }

    private static int[] mark(int[] marked, int at, int mark) {
        int[] grown = at < marked.length ? marked : Arrays.copyOf(marked, at + (at >> 1) + 8);
        grown[at] = mark;
        return grown;
    }

    private static long[] sortedStarts(String[] names) {
        long[] starts = new long[names.length * 2];
        int size = 0;
        for (int name = 0; name < names.length; name++) {
            String text = names[name];
            for (int at = 0; at < text.length(); at++) {
                if (at == 0 || beginsWord(text, at)) {
                    starts = ArrayUtil.grow(starts, size + 1);
                    starts[size++] = (long) name << Integer.SIZE | at;
                }
            }
        }
        new StartSorter(names, starts).sort(0, size);
        return Arrays.copyOf(starts, size);
    }

    /// Sorts by the two bytes of each UTF-16 unit, without an object for each start.
    private static final class StartSorter extends MSBRadixSorter {
        private final String[] names;
        private final long[] starts;

        private StartSorter(String[] names, long[] starts) {
            super(Integer.MAX_VALUE);
            this.names = names;
            this.starts = starts;
        }

        @Override
        protected int byteAt(int at, int place) {
            String text = names[name(starts[at])];
            int unit = offset(starts[at]) + (place >> 1);
            if (unit >= text.length()) {
                return -1;
            }
            return (place & 1) == 0 ? text.charAt(unit) >> Byte.SIZE : text.charAt(unit) & 0xff;
        }

        @Override
        protected void swap(int one, int other) {
            long start = starts[one];
            starts[one] = starts[other];
            starts[other] = start;
        }
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private static int compare(String[] names, long start, String[] otherNames, long otherStart) {
        String text = names[name(start)];
        String other = otherNames[name(otherStart)];
        int at = offset(start);
        int otherAt = offset(otherStart);
        int both = Math.min(text.length() - at, other.length() - otherAt);
        for (int i = 0; i < both; i++) {
            int difference = text.charAt(at + i) - other.charAt(otherAt + i);
            if (difference != 0) {
                return difference;
            }
        }
        return (text.length() - at) - (other.length() - otherAt);
    }

    private static int name(long start) {
        return (int) (start >>> Integer.SIZE);
    }

    private static int offset(long start) {
        return (int) start;
    }

    /// This and another run as one.
    NameRun with(NameRun later) {
        String[] both = Arrays.copyOf(names, names.length + later.names.length);
        System.arraycopy(later.names, 0, both, names.length, later.names.length);
        int[] bothMarked = Arrays.copyOf(marked, both.length);
        System.arraycopy(later.marked, 0, bothMarked, names.length, later.marked.length);
        long[] merged = new long[starts.length + later.starts.length];
        int mine = 0;
        int other = 0;
        for (int at = 0; at < merged.length; at++) {
            boolean takeMine = other == later.starts.length
                    || (mine < starts.length && compare(names, starts[mine], later.names, later.starts[other]) <= 0);
            merged[at] = takeMine ? starts[mine++] : later.starts[other++] + ((long) names.length << Integer.SIZE);
        }
        return new NameRun(both, bothMarked, merged);
    }

    private static int[] table(String[] names) {
        int[] table = new int[Integer.highestOneBit(Math.max(1, names.length)) << 2];
        Arrays.fill(table, EMPTY);
        for (int name = 0; name < names.length; name++) {
            int slot = slot(names[name], table);
            while (table[slot] != EMPTY) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = name;
        }
        return table;
    }

    private static int slot(String name, int[] table) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & (table.length - 1);
    }

    /// How many names there are.
    int size() {
        return names.length;
    }

    /// Calls with the number of each value that has exactly this name.
    void named(String folded, IntConsumer value) {
        for (int slot = slot(folded, table); table[slot] != EMPTY; slot = (slot + 1) & (table.length - 1)) {
            if (names[table[slot]].equals(folded)) {
                value.accept(marked[table[slot]] >> 1);
            }
        }
    }

    int starts() {
        return starts.length;
    }

    /// The first start that is not before a text.
    int firstFrom(String text) {
        int low = 0;
        int high = starts.length;
        String[] texts = {text};
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(names, starts[middle], texts, 0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The value that a start's name belongs to.
    int value(int start) {
        return startMarked[start] >> 1;
    }

    /// Whether the name is not the value's label.
    boolean isOtherName(int start) {
        return (startMarked[start] & 1) != 0;
    }

    /// Whether it is where the name begins.
    boolean isWholeName(int start) {
        return offset(starts[start]) == 0;
    }

    /// The whole name.
    String name(int start) {
        return names[name(starts[start])];
    }

    /// The UTF-16 unit at a place counted from the start; -1 behind the end.
    int letter(int start, int at) {
        String name = names[name(starts[start])];
        int place = offset(starts[start]) + at;
        return place < name.length() ? name.charAt(place) : -1;
    }

    /// Among starts that are equal up to a place, the first that has a letter there, or one that sorts behind it.
    /// Mostly that is near.
    int firstWith(int low, int high, int at, int letter) {
        int from = low;
        int step = 1;
        while (from + step <= high && letter(from + step - 1, at) < letter) {
            from += step;
            step *= 2;
        }
        int to = Math.min(high, from + step - 1);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (letter(middle, at) < letter) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
