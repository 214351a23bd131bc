package newshound.lucene;

import java.io.IOException;
import newshound.query.QueryNode;
import newshound.search.SearchRequest;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// The order in which hits are shown, and the first of them.
///
/// By relevance where that says anything: a question of filters alone has no better and worse answers
/// and is answered newest first. The keys of the articles decide between equals, so that the order is one and
/// the same in every state of the index.
enum HitOrder {
    RELEVANCE(SortField.FIELD_SCORE),
    NEWEST(byDate(true)),
    OLDEST(byDate(false));

    private final Sort sort;

    HitOrder(SortField first) {
        sort = new Sort(first, new SortField(IndexFields.KEY, SortField.Type.LONG));
    }

    private static SortField byDate(boolean newestFirst) {
        return new SortField(
                IndexFields.PUBLISHED_ORDER,
                SortField.Type.LONG,
                newestFirst,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE); // unknown dates come last either way
    }

    static HitOrder of(SearchRequest request) {
        return switch (request.sort()) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case RELEVANCE -> asksForText(request.query().root()) ? RELEVANCE : NEWEST;
        };
    }

    /// The first `size` hits, or the first after a place.
    TopDocs top(IndexSearcher searcher, Query query, int size, @Nullable HitPlace after) throws IOException {
        FieldDoc last = after == null ? null : new FieldDoc(Integer.MAX_VALUE, Float.NaN, values(after));
        // all matches are counted in a pass of their own: here the engine may skip those that cannot be shown
        TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, size, last, size));
        if (this == RELEVANCE) {
            for (ScoreDoc hit : top.scoreDocs) {
                hit.score = Float.intBitsToFloat((int) HitPlace.of(hit).order());
            }
        }
        return top;
    }

    private Object[] values(HitPlace place) {
        Object first = this == RELEVANCE ? (Object) Float.intBitsToFloat((int) place.order()) : (Object) place.order();
        return new Object[] {first, place.key()};
    }

    private static boolean asksForText(QueryNode node) {
        return switch (node) {
            case QueryNode.Word _, QueryNode.Phrase _, QueryNode.Wildcard _, QueryNode.Fuzzy _ -> true;
            case QueryNode.Everything _,
                    QueryNode.Nothing _,
                    QueryNode.Value _,
                    QueryNode.Days _,
                    QueryNode.Numbers _,
                    QueryNode.Present _,
                    QueryNode.Move _,
                    QueryNode.Not _ -> false;
            case QueryNode.And(var clauses) -> clauses.stream().anyMatch(HitOrder::asksForText);
            case QueryNode.Or(var clauses) -> clauses.stream().anyMatch(HitOrder::asksForText);
            case QueryNode.Boost(QueryNode clause, float _) -> asksForText(clause);
            case QueryNode.Near _, QueryNode.AtLeast _ -> true;
        };
    }
}
