package newshound.lucene.spans;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The words by which an article was found, for highlighting; each once, in the order of the text.
final class Marks {
    private final NavigableMap<Long, Offsets> offsets = new TreeMap<>();

    private final Set<Part> parts = new HashSet<>();

    private record Offsets(int start, int end) {}

    private record Part(Spans of, long span) {}

    /// Whether these have not been asked for before. One stretch of text is part of many pairs around it, these of
    /// many more: without this a chain of one word takes twice as long with each link.
    boolean isFirst(Spans of, long span) {
        return parts.add(new Part(of, span));
    }

    void add(long span, int startOffset, int endOffset) {
        offsets.put(span, new Offsets(startOffset, endOffset));
    }

    /// Null where nothing is marked.
    @Nullable
    MatchesIterator matches(Query query) {
        return offsets.isEmpty() ? null : new Marked(offsets.entrySet().iterator(), query);
    }

    private static final class Marked implements MatchesIterator {
        private final Iterator<Map.Entry<Long, Offsets>> spans;
        private final Query query;
        private long span;
        private Offsets place = new Offsets(-1, -1);

        private Marked(Iterator<Map.Entry<Long, Offsets>> spans, Query query) {
            this.spans = spans;
            this.query = query;
        }

        @Override
        public boolean next() {
            if (!spans.hasNext()) {
                return false;
            }
            Map.Entry<Long, Offsets> next = spans.next();
            span = next.getKey();
            place = next.getValue();
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
