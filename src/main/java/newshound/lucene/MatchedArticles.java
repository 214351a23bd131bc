package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.query.QueryNode.Days;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.search.GroupLink;
import newshound.search.Hit;
import newshound.search.SearchRequest;
import newshound.search.Stories;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// What a request matches in one snapshot of the index: counted, put in order, shown. Pages and exports are made
/// of this, so they cannot differ.
final class MatchedArticles {
    private final NewsSearcher searcher;
    private final ReaderColumns columns;
    private final SearchRequest request;
    private final Query text;
    private final Query inDays;
    private final Map<Dimension, Query> filters;
    private final HitMoves hitMoves;

    /// @param upTo articles with a greater number are passed over
    MatchedArticles(NewsSearcher searcher, ReaderColumns columns, SearchRequest request, long upTo) throws IOException {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        IndexReader reader = searcher.getIndexReader();
        ValueQueries values = new ValueQueries(columns, reader);
        long languages = searcher.figures().of("languages", Stemming.bits(columns.stemmings(reader)));
        Set<Stemming> stemmings = Stemming.ofBits(languages);
        TextQueries texts = new TextQueries(searcher, stemmings, values::isName);
        MoveQueries moves = new MoveQueries(columns, reader);
        hitMoves = new HitMoves(reader, request.query().root(), moves);
        text = new QueryCompiler(texts, values, moves).compile(request.query().root());
        inDays = narrowed(text, upTo);
        filters = new EnumMap<>(Dimension.class);
        request.filters()
                .chosen()
                .forEach((dimension, chosen) -> filters.put(dimension, values.chosen(dimension, chosen)));
    }

    private Query narrowed(Query query, long upTo) throws IOException {
        List<Query> ranges = new ArrayList<>();
        if (!request.days().isOpen()) {
            ranges.add(QueryCompiler.days(new Days(
                    Field.PUBLISHED, request.days().first(), request.days().last())));
        }
        if (Arrivals.lastIn(searcher.getIndexReader()) > upTo) {
            ranges.add(NumericDocValuesField.newSlowRangeQuery(IndexFields.SERIAL, 0, upTo));
        }
        return filtered(query, ranges);
    }

    private static Query filtered(Query query, Iterable<Query> filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        BooleanQuery built = all.build();
        return built.clauses().size() == 1 ? query : built;
    }

    /// @param dimensions whose values to count
    HitCounts count(List<Dimension> dimensions) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        List<FacetColumn> counted = new ArrayList<>();
        dimensions.forEach(dimension ->
                counted.add(columns.column(reader, dimension.field().fieldName())));
        counted.add(columns.days(reader).column());
        ArticleGroups copies = columns.groups(reader, Relation.COPY);
        boolean folds = request.stories() == Stories.FOLD;
        GroupedHits grouped = new GroupedHits(reader, copies, folds, counted.size());
        HitCounts counts = new HitCounts(searcher, dimensions, counted, filters, grouped);
        return searcher.search(Matching.of(inDays), counts.inOneThread()).countGroups();
    }

    /// How many there are, without the values of any facet.
    long articles() throws IOException {
        return searcher.count(filtered(inDays, filters.values()));
    }

    /// The first hits, or the first after a place.
    List<ScoreDoc> top(int size, @Nullable HitPlace after, HitCounts counts) throws IOException {
        Query query = filtered(inDays, filters.values());
        HitOrder order = HitOrder.of(request);
        return counts.total() < counts.articles()
                ? new FoldedHits(searcher, order, query, after, counts.grouped()).top(size)
                : Arrays.asList(order.top(searcher, query, size, after).scoreDocs);
    }

    List<Hit> shown(List<ScoreDoc> page, GroupedHits grouped) throws IOException {
        Map<Integer, Document> documents = StoredDocuments.fetch(searcher, page);
        List<Snippets.Snippet> snippets = Snippets.of(searcher, Matching.of(text), documents);
        GroupLinks links = new GroupLinks(columns, searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc found : page) {
            double score = Float.isNaN(found.score) ? 0 : found.score;
            Document document = Objects.requireNonNull(documents.get(found.doc));
            Snippets.Snippet snippet = snippets.get(hits.size());
            GroupLink copies = links.copies(found.doc, grouped);
            GroupLink story = links.story(found.doc);
            hits.add(StoredDocuments.hit(document, score, snippet, copies, story, hitMoves.of(found.doc)));
        }
        return hits;
    }
}
