package newshound.lucene.spans;

import java.io.IOException;
import java.util.Arrays;

/// Pairs of spans near each other. What is found of them are the shortest stretches of text that hold a pair.
final class NearSpans implements Spans {
    private final Spans left;
    private final Spans right;
    private final Distance distance;

    private long[] lefts = Span.NONE;
    private long[] rights = Span.NONE;

    NearSpans(Spans left, Spans right, Distance distance) {
        this.left = left;
        this.right = right;
        this.distance = distance;
    }

    @Override
    public long[] in(int doc) throws IOException {
        lefts = left.in(doc);
        rights = lefts.length == 0 ? Span.NONE : right.in(doc);
        if (rights.length == 0) {
            return Span.NONE;
        }
        distance.in(doc);
        long[] pairs = shortestPairs(lefts, rights);
        if (!distance.isOrdered()) {
            long[] reversed = shortestPairs(rights, lefts);
            int size = pairs.length;
            pairs = Arrays.copyOf(pairs, size + reversed.length);
            System.arraycopy(reversed, 0, pairs, size, reversed.length);
        }
        return Span.shortest(Span.distinct(pairs));
    }

    /// For each of `firsts` the pair that ends first.
    private long[] shortestPairs(long[] firsts, long[] seconds) {
        long[] pairs = new long[firsts.length];
        int size = 0;
        for (long first : firsts) {
            int end = Integer.MAX_VALUE;
            for (int i = Span.firstFrom(seconds, Span.end(first) + 1); i < seconds.length; i++) {
                long second = seconds[i];
                if (Span.start(second) > end || !distance.reaches(first, Span.start(second))) {
                    break;
                }
                if (Span.end(second) < end && distance.holds(first, second)) {
                    end = Span.end(second);
                }
            }
            if (end < Integer.MAX_VALUE) {
                pairs[size++] = Span.of(Span.start(first), end);
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private interface PairMarker {
        void mark(long left, long right);
    }

    @Override
    public void mark(long span, Marks marks) {
        pairs((a, b) -> {
            boolean stretch = Span.start(span) == Math.min(Span.start(a), Span.start(b))
                    && Span.end(span) == Math.max(Span.end(a), Span.end(b));
            if (stretch) {
                left.mark(a, marks);
                right.mark(b, marks);
            }
        });
    }

    @Override
    public void markAll(int doc, Marks marks) throws IOException {
        if (in(doc).length > 0) {
            pairs((a, b) -> {
                left.mark(a, marks);
                right.mark(b, marks);
            });
        }
    }

    private void pairs(PairMarker marker) {
        for (long a : lefts) {
            for (int i = Span.firstFrom(rights, Span.end(a) + 1); i < rights.length; i++) {
                if (!distance.reaches(a, Span.start(rights[i]))) {
                    break;
                }
                if (distance.holds(a, rights[i])) {
                    marker.mark(a, rights[i]);
                }
            }
        }
        if (distance.isOrdered()) {
            return;
        }
        for (long b : rights) {
            for (int i = Span.firstFrom(lefts, Span.end(b) + 1); i < lefts.length; i++) {
                if (!distance.reaches(b, Span.start(lefts[i]))) {
                    break;
                }
                if (distance.holds(b, lefts[i])) {
                    marker.mark(lefts[i], b);
                }
            }
        }
    }
}
