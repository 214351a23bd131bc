package newshound.lucene.spans;

import java.util.Arrays;

/// Positions from one to another, packed as the package says.
final class Span {
    static final long[] NONE = {};

    private Span() {}

    static long of(int start, int end) {
        return ((long) start << Integer.SIZE) | end;
    }

    static int start(long span) {
        return (int) (span >>> Integer.SIZE);
    }

    static int end(long span) {
        return (int) span;
    }

    /// The index of the first of sorted spans that begins at `start` or later.
    static int firstFrom(long[] spans, int start) {
        int found = Arrays.binarySearch(spans, of(start, 0));
        return found < 0 ? -found - 1 : found;
    }

    static boolean contains(long[] spans, long span) {
        return Arrays.binarySearch(spans, span) >= 0;
    }

    /// Sorted and each once.
    static long[] distinct(long[] spans) {
        Arrays.sort(spans);
        int size = 0;
        for (long span : spans) {
            if (size == 0 || spans[size - 1] != span) {
                spans[size++] = span;
            }
        }
        return size == spans.length ? spans : Arrays.copyOf(spans, size);
    }

    /// Of sorted spans those that no other lies in.
    static long[] shortest(long[] spans) {
        long[] kept = new long[spans.length];
        int at = kept.length;
        for (int i = spans.length - 1; i >= 0; i--) {
            if (at < kept.length && start(kept[at]) == start(spans[i])) {
                kept[at] = spans[i]; // the same beginning, and no later end
                continue;
            }
            if (at == kept.length || end(spans[i]) < end(kept[at])) {
                kept[--at] = spans[i];
            }
        }
        return Arrays.copyOfRange(kept, at, kept.length);
    }

    /// How many of the spans there are that do not overlap one another.
    static int apart(long[] spans) {
        // those that hold no other begin and end in one order: taking each that is free takes the most
        int count = 0;
        int last = -1;
        for (long span : shortest(spans)) {
            if (start(span) > last) {
                count++;
                last = end(span);
            }
        }
        return count;
    }
}
