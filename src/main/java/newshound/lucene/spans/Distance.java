package newshound.lucene.spans;

import java.io.IOException;

/// What a [SpanPattern.Reach] comes to in the articles of one segment.
sealed interface Distance {
    /// To be called before the others, in increasing order.
    void in(int doc) throws IOException;

    boolean isOrdered();

    /// Whether a span that begins at `start` or later, after `first`, may hold; false for one is false for all
    /// later ones.
    boolean reaches(long first, int start);

    /// Whether a span that is reached is near.
    boolean holds(long first, long second);

    record Words(int words, boolean isOrdered) implements Distance {
        @Override
        public void in(int doc) {}

        @Override
        public boolean reaches(long first, int start) {
            return start - Span.end(first) <= words;
        }

        @Override
        public boolean holds(long first, long second) {
            return true;
        }
    }

    final class SameUnit implements Distance {
        private final Spans boundaries;
        private long[] found = Span.NONE;

        SameUnit(Spans boundaries) {
            this.boundaries = boundaries;
        }

        @Override
        public void in(int doc) throws IOException {
            found = boundaries.in(doc);
        }

        @Override
        public boolean isOrdered() {
            return false;
        }

        @Override
        public boolean reaches(long first, int start) {
            return isUnbroken(Span.start(first), start);
        }

        @Override
        public boolean holds(long first, long second) {
            return isUnbroken(Span.start(first), Span.end(second));
        }

        private boolean isUnbroken(int from, int to) {
            int next = Span.firstFrom(found, from + 1);
            return next == found.length || Span.start(found[next]) > to;
        }
    }
}
