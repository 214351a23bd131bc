package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.query.Warning;
import newshound.schema.Dimension;
import newshound.search.FacetRequest;
import newshound.search.FacetValue;
import newshound.search.Hit;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.SearchResponse.Reading;
import newshound.search.SearchResponse.Total;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// One page of a search over one snapshot of the index, as named steps.
final class LuceneSearch {
    private final NewsSearcher searcher;
    private final ReaderColumns columns;
    private final SearchRequest request;
    private final @Nullable Cursor after;
    private final Cursor.Snapshot snapshot;
    private final CursorKey key;

    /// @param snapshot under which the searcher's state can be found again
    LuceneSearch(
            NewsSearcher searcher,
            ReaderColumns columns,
            SearchRequest request,
            @Nullable Cursor after,
            Cursor.Snapshot snapshot,
            CursorKey key) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        this.after = after;
        this.snapshot = snapshot;
        this.key = key;
    }

    SearchResponse run(long startedNanos) throws IOException {
        long upTo = after == null ? Arrivals.lastIn(searcher.getIndexReader()) : after.upTo();
        MatchedArticles matched = new MatchedArticles(searcher, columns, request, upTo);
        HitCounts counts = matched.count(
                request.facets().stream().map(FacetRequest::dimension).toList());
        PageOfHits page = page(matched, counts);
        List<Hit> hits = matched.shown(page.hits, counts.grouped());
        boolean complete = !searcher.timedOut();
        return new SearchResponse(
                new Total(counts.total(), counts.articles(), complete),
                hits,
                facets(counts),
                Histograms.of(columns.days(searcher.getIndexReader()), counts),
                new Reading(request.query().read(), warnings()),
                page.more ? cursor(upTo, page.hits.getLast()) : null,
                !complete,
                (System.nanoTime() - startedNanos) / 1_000_000);
    }

    /// @param more whether hits follow
    private record PageOfHits(List<ScoreDoc> hits, boolean more) {}

    private PageOfHits page(MatchedArticles matched, HitCounts counts) throws IOException {
        int offset = request.page().offset();
        int end = offset + request.page().size();
        if (request.page().size() == 0 || searcher.getIndexReader().numDocs() == 0) {
            return new PageOfHits(List.of(), false);
        }
        List<ScoreDoc> top = matched.top(end + 1, after == null ? null : after.place(), counts);
        int shown = Math.min(end, top.size());
        return new PageOfHits(top.subList(Math.min(offset, shown), shown), top.size() > end);
    }

    private String cursor(long upTo, ScoreDoc last) {
        ScoreFigures figures = HitOrder.of(request) == HitOrder.RELEVANCE ? searcher.figures() : null;
        return new Cursor(snapshot, upTo, HitPlace.of(last), figures).encode(request, key);
    }

    private List<Warning> warnings() {
        boolean shifted = after != null
                && HitOrder.of(request) == HitOrder.RELEVANCE
                && after.figures() == null
                && !after.snapshot().equals(snapshot);
        if (!shifted) {
            return request.query().warnings();
        }
        List<Warning> warnings = new ArrayList<>(request.query().warnings());
        warnings.add(new Warning(
                0,
                0,
                "the index has changed since the page before, and for so many words the ranks of then are not kept: "
                        + "hits near the first may be missing or come again; an order by date has no such gap"));
        return warnings;
    }

    private Map<String, List<FacetValue>> facets(HitCounts counts) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (FacetRequest facet : request.facets()) {
            Dimension dimension = facet.dimension();
            FacetColumn column =
                    columns.column(searcher.getIndexReader(), dimension.field().fieldName());
            List<String> chosen = request.filters().of(dimension);
            facets.put(dimension.key(), Facets.of(facet, column, counts.of(dimension), chosen));
        }
        return facets;
    }
}
