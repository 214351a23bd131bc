package newshound.lucene.spans;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The words by which an article was found, for highlighting; each once, in the order of the text.
final class Marks {
    private final NavigableMap<Long, Offsets> offsets = new TreeMap<>();

    private record Offsets(int start, int end) {}

    void add(long span, int startOffset, int endOffset) {
        offsets.put(span, new Offsets(startOffset, endOffset));
    }

    /// Null where nothing is marked.
    @Nullable
    MatchesIterator matches(Query query) {
        return offsets.isEmpty() ? null : new Marked(offsets.keySet().iterator(), query);
    }

    private final class Marked implements MatchesIterator {
        private final Iterator<Long> spans;
        private final Query query;
        private long span;
        private Offsets place = new Offsets(-1, -1);

        private Marked(Iterator<Long> spans, Query query) {
            this.spans = spans;
            this.query = query;
        }

        @Override
        public boolean next() {
            if (!spans.hasNext()) {
                return false;
            }
            span = spans.next();
            place = offsets.getOrDefault(span, place);
            return true;
        }

        @Override
        public int startPosition() {
            return Span.start(span);
        }

        @Override
        public int endPosition() {
            return Span.end(span);
        }

        @Override
        public int startOffset() {
            return place.start;
        }

        @Override
        public int endOffset() {
            return place.end;
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() {
            return null;
        }

        @Override
        public Query getQuery() {
            return query;
        }
    }
}
