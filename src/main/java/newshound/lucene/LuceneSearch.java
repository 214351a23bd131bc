package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.query.Warning;
import newshound.schema.Dimension;
import newshound.search.FacetRequest;
import newshound.search.FacetValue;
import newshound.search.Hit;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.SearchResponse.Correction;
import newshound.search.SearchResponse.Reading;
import newshound.search.SearchResponse.Total;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// One page of a search over one snapshot of the index, as named steps.
final class LuceneSearch {
    /// A query that finds more articles is taken as it is.
    private static final int LITTLE = 4;

    private final NewsSearcher searcher;
    private final ReaderColumns columns;
    private final SearchRequest request;
    private final @Nullable Cursor after;
    private final Cursor.Snapshot snapshot;
    private final CursorKey key;
    private final Deadline deadline;

    /// @param snapshot under which the searcher's state can be found again
    LuceneSearch(
            NewsSearcher searcher,
            ReaderColumns columns,
            SearchRequest request,
            @Nullable Cursor after,
            Cursor.Snapshot snapshot,
            CursorKey key,
            Deadline deadline) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        this.after = after;
        this.snapshot = snapshot;
        this.key = key;
        this.deadline = deadline;
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
                reading(upTo, counts),
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

    private Reading reading(long upTo, HitCounts counts) throws IOException {
        String read = request.query().read();
        if (request.cursor() != null || request.page().offset() > 0) {
            return new Reading(read, warnings(), List.of(), null);
        }
        EntityNames names = new EntityNames(columns, searcher.getIndexReader());
        return new Reading(
                read,
                warnings(),
                new NamesInQuery(names).of(request.query().root()),
                counts.articles() > LITTLE ? null : correction(names, upTo, counts.articles()));
    }

    /// A query that finds more, where words of this one are misspelled.
    private @Nullable Correction correction(EntityNames names, long upTo, long found) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        // of its own: what it looks up is no part of this search's figures
        NewsSearcher other = new NewsSearcher(reader, ScoreFigures.ofNow(), deadline);
        QueryNode root = request.query().root();
        QueryNode corrected = new Corrections(other, names, columns.stemmings(reader)).of(root);
        if (corrected.equals(root)) {
            return null;
        }
        ParsedQuery query = ParsedQuery.of(corrected);
        long articles = new MatchedArticles(other, columns, request.asking(query), upTo).articles();
        return articles > found ? new Correction(query.read(), articles) : null;
    }
}
