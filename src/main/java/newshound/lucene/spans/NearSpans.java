package newshound.lucene.spans;

import java.io.IOException;
import java.util.Arrays;

/// Pairs of spans near each other. What is found of them are the shortest stretches of text that hold a pair.
final class NearSpans implements Spans {
    private final Side left;
    private final Side right;
    private final Distance distance;

    /// One part of the pairs, and where it is in the article that was asked for last.
    private static final class Side {
        private final Spans spans;
        private long[] found = Span.NONE;

        private Side(Spans spans) {
            this.spans = spans;
        }
    }

    NearSpans(Spans left, Spans right, Distance distance) {
        this.left = new Side(left);
        this.right = new Side(right);
        this.distance = distance;
    }

    @Override
    public long[] in(int doc) throws IOException {
        left.found = left.spans.in(doc);
        right.found = left.found.length == 0 ? Span.NONE : right.spans.in(doc);
        if (right.found.length == 0) {
            return Span.NONE;
        }
        distance.in(doc);
        long[] pairs = shortestPairs(left.found, right.found);
        if (!distance.isOrdered()) {
            long[] reversed = shortestPairs(right.found, left.found);
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

    @Override
    public void mark(long span, Marks marks) {
        if (marks.isFirst(this, span)) {
            markStretch(span, left, right, marks);
            if (!distance.isOrdered()) {
                markStretch(span, right, left, marks);
            }
        }
    }

    private void markStretch(long stretch, Side firsts, Side seconds, Marks marks) {
        int start = Span.start(stretch);
        int end = Span.end(stretch);
        int to = Span.firstFrom(firsts.found, start + 1);
        for (int i = Span.firstFrom(firsts.found, start); i < to; i++) {
            markPairs(firsts.found[i], firsts, seconds, end, end, marks);
        }
    }

    @Override
    public void markAll(int doc, Marks marks) throws IOException {
        if (in(doc).length > 0) {
            markAll(left, right, marks);
            if (!distance.isOrdered()) {
                markAll(right, left, marks);
            }
        }
    }

    private void markAll(Side firsts, Side seconds, Marks marks) {
        for (long first : firsts.found) {
            markPairs(first, firsts, seconds, 0, Integer.MAX_VALUE, marks);
        }
    }

    /// Marks a first part with each second part near it that ends in a range.
    private void markPairs(long first, Side firsts, Side seconds, int earliest, int latest, Marks marks) {
        for (int i = Span.firstFrom(seconds.found, Span.end(first) + 1); i < seconds.found.length; i++) {
            long second = seconds.found[i];
            if (Span.start(second) > latest || !distance.reaches(first, Span.start(second))) {
                break;
            }
            boolean ends = earliest <= Span.end(second) && Span.end(second) <= latest;
            if (ends && distance.holds(first, second)) {
                firsts.spans.mark(first, marks);
                seconds.spans.mark(second, marks);
            }
        }
    }
}
