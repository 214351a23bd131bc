package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.query.QueryNode.Days;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.search.DayRange;
import newshound.search.FacetRequest;
import newshound.search.FacetValue;
import newshound.search.GroupLink;
import newshound.search.Histogram;
import newshound.search.Hit;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.SearchResponse.Correction;
import newshound.search.SearchResponse.Reading;
import newshound.search.SearchResponse.Total;
import newshound.search.Stories;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// One search over one snapshot of the index, as named steps.
final class LuceneSearch {
    /// A query that finds more articles is taken as it is.
    private static final int LITTLE = 4;

    private final IndexSearcher searcher;
    private final ReaderColumns columns;
    private final SearchRequest request;
    private final ValueQueries values;
    private final @Nullable Cursor after;
    private final long snapshot;

    /// @param searcher this search's own: its time limit is a part of its state
    /// @param snapshot the number under which the searcher can be found again
    LuceneSearch(
            IndexSearcher searcher,
            ReaderColumns columns,
            SearchRequest request,
            @Nullable Cursor after,
            long snapshot) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        this.values = new ValueQueries(columns, searcher.getIndexReader());
        this.after = after;
        this.snapshot = snapshot;
    }

    SearchResponse run(long startedNanos) throws IOException {
        MoveQueries moves = new MoveQueries(columns, searcher.getIndexReader());
        Query text = new QueryCompiler(texts(), values, moves)
                .compile(request.query().root());
        Query inDays = within(request.days(), text);
        Map<Dimension, Query> filters = filters();
        HitCounts counts = count(Matching.of(inDays), filters);
        PageOfHits page = page(filtered(inDays, filters), counts);
        List<Hit> hits = hits(Matching.of(text), page.hits, counts.grouped());
        boolean complete = !searcher.timedOut();
        return new SearchResponse(
                new Total(counts.total(), counts.articles(), complete),
                hits,
                facets(counts),
                histogram(counts),
                reading(counts),
                page.more ? Cursor.of(request, snapshot, page.hits.getLast()).encode() : null,
                !complete,
                (System.nanoTime() - startedNanos) / 1_000_000);
    }

    private TextQueries texts() {
        IndexReader reader = searcher.getIndexReader();
        return new TextQueries(reader, columns.stemmings(reader), values::isName);
    }

    private static Query within(DayRange days, Query query) {
        if (days.isOpen()) {
            return query;
        }
        Query range = QueryCompiler.days(new Days(Field.PUBLISHED, days.first(), days.last()));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(range, Occur.FILTER)
                .build();
    }

    private Map<Dimension, Query> filters() {
        Map<Dimension, Query> filters = new EnumMap<>(Dimension.class);
        request.filters()
                .chosen()
                .forEach((dimension, chosen) -> filters.put(dimension, values.chosen(dimension, chosen)));
        return filters;
    }

    private static Query filtered(Query query, Map<Dimension, Query> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private HitCounts count(Query query, Map<Dimension, Query> filters) throws IOException {
        List<Dimension> dimensions =
                request.facets().stream().map(FacetRequest::dimension).toList();
        List<FacetColumn> counted = new ArrayList<>();
        dimensions.forEach(dimension -> counted.add(column(dimension.field().fieldName())));
        counted.add(days().column());
        IndexReader reader = searcher.getIndexReader();
        ArticleGroups copies = columns.groups(reader, Relation.COPY);
        GroupedHits grouped = new GroupedHits(reader, copies, folds(), counted.size());
        HitCounts counts = new HitCounts(searcher, dimensions, counted, filters, grouped);
        return searcher.search(query, counts.inOneThread()).countGroups();
    }

    private boolean folds() {
        return request.stories() == Stories.FOLD;
    }

    private FacetColumn column(String field) {
        return columns.column(searcher.getIndexReader(), field);
    }

    private DayColumn days() {
        return columns.days(searcher.getIndexReader());
    }

    /// @param more whether hits follow
    private record PageOfHits(List<ScoreDoc> hits, boolean more) {}

    private PageOfHits page(Query query, HitCounts counts) throws IOException {
        int offset = request.page().offset();
        int end = offset + request.page().size();
        if (request.page().size() == 0 || searcher.getIndexReader().numDocs() == 0) {
            return new PageOfHits(List.of(), false);
        }
        List<ScoreDoc> top = top(query, end + 1, counts);
        int shown = Math.min(end, top.size());
        return new PageOfHits(top.subList(Math.min(offset, shown), shown), top.size() > end);
    }

    private List<ScoreDoc> top(Query query, int size, HitCounts counts) throws IOException {
        HitOrder order = HitOrder.of(request);
        return counts.total() < counts.articles()
                ? new FoldedHits(searcher, order, query, after, counts.grouped()).top(size)
                : Arrays.asList(order.top(searcher, query, size, after).scoreDocs);
    }

    private List<Hit> hits(Query text, List<ScoreDoc> page, GroupedHits grouped) throws IOException {
        Map<Integer, Document> documents = StoredDocuments.fetch(searcher, page);
        List<Snippets.Snippet> snippets = Snippets.of(searcher, text, documents);
        GroupLinks links = new GroupLinks(columns, searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc found : page) {
            double score = Float.isNaN(found.score) ? 0 : found.score;
            Document document = Objects.requireNonNull(documents.get(found.doc));
            Snippets.Snippet snippet = snippets.get(hits.size());
            GroupLink copies = links.copies(found.doc, grouped);
            hits.add(StoredDocuments.hit(document, score, snippet, copies, links.story(found.doc)));
        }
        return hits;
    }

    private Map<String, List<FacetValue>> facets(HitCounts counts) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (FacetRequest facet : request.facets()) {
            Dimension dimension = facet.dimension();
            FacetColumn column = column(dimension.field().fieldName());
            List<String> chosen = request.filters().of(dimension);
            facets.put(dimension.key(), Facets.of(facet, column, counts.of(dimension), chosen));
        }
        return facets;
    }

    private Reading reading(HitCounts counts) throws IOException {
        ParsedQuery query = request.query();
        if (request.cursor() != null || request.page().offset() > 0) {
            return new Reading(query.read(), query.warnings(), List.of(), null);
        }
        EntityNames names = new EntityNames(columns, searcher.getIndexReader());
        return new Reading(
                query.read(),
                query.warnings(),
                new NamesInQuery(names).of(query.root()),
                counts.articles() > LITTLE ? null : correction(names, counts.articles()));
    }

    /// A query that finds more, where words of this one are misspelled.
    private @Nullable Correction correction(EntityNames names, long found) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        QueryNode root = request.query().root();
        QueryNode corrected = new Corrections(reader, names, columns.stemmings(reader)).of(root);
        if (corrected.equals(root)) {
            return null;
        }
        Query text = new QueryCompiler(texts(), values).compile(corrected);
        int articles = searcher.count(filtered(within(request.days(), text), filters()));
        return articles > found
                ? new Correction(ParsedQuery.of(corrected).read(), articles)
                : null;
    }

    private Histogram histogram(HitCounts counts) {
        return Histograms.of(days(), counts);
    }
}
