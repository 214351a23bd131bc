package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.search.Hit;
import newshound.search.SearchRequest;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// All hits of a request over one snapshot of the index, one after the other.
///
/// The places of some thousand hits are found at once, which keeps the passes over the matches few and the memory
/// small, however many hits there are.
final class HitWalk implements Walk<Hit> {
    private static final int FOUND_AT_ONCE = 5_000;
    private static final int SHOWN_AT_ONCE = 100;

    private final MatchedArticles matched;
    private final HitCounts counts;
    private List<ScoreDoc> found = List.of();
    private int shown;
    private @Nullable HitPlace last;
    private boolean ended;

    HitWalk(NewsSearcher searcher, ReaderColumns columns, SearchRequest request) throws IOException {
        matched = new MatchedArticles(searcher, columns, request, Long.MAX_VALUE);
        counts = matched.count(List.of());
        ended = counts.articles() == 0;
    }

    @Override
    public long count() {
        return counts.total();
    }

    @Override
    public List<Hit> next() throws IOException {
        if (shown == found.size() && !ended) {
            found = matched.top(FOUND_AT_ONCE, last, counts);
            shown = 0;
            ended = found.size() < FOUND_AT_ONCE;
            last = found.isEmpty() ? last : HitPlace.of(found.getLast());
        }
        int end = Math.min(found.size(), shown + SHOWN_AT_ONCE);
        List<Hit> hits = matched.shown(found.subList(shown, end), counts.grouped());
        shown = end;
        return hits;
    }
}
