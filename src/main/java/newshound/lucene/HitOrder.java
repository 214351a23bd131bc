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
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/// The order in which hits are shown, and the first of them.
///
/// By relevance where that says anything: a question of filters alone has no better and worse answers
/// and is answered newest first.
enum HitOrder {
    RELEVANCE {
        @Override
        TopDocs top(IndexSearcher searcher, Query query, int size, @Nullable Cursor after) throws IOException {
            ScoreDoc last = after == null ? null : new ScoreDoc(after.doc(), after.score());
            // all matches are counted in a pass of their own: here the engine may skip those that cannot be shown
            return searcher.search(query, new TopScoreDocCollectorManager(size, last, size));
        }
    },
    NEWEST {
        @Override
        TopDocs top(IndexSearcher searcher, Query query, int size, @Nullable Cursor after) throws IOException {
            return byDate(searcher, query, size, after, true);
        }
    },
    OLDEST {
        @Override
        TopDocs top(IndexSearcher searcher, Query query, int size, @Nullable Cursor after) throws IOException {
            return byDate(searcher, query, size, after, false);
        }
    };

    static HitOrder of(SearchRequest request) {
        return switch (request.sort()) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case RELEVANCE -> asksForText(request.query().root()) ? RELEVANCE : NEWEST;
        };
    }

    /// The first `size` hits, or the first after the cursor.
    abstract TopDocs top(IndexSearcher searcher, Query query, int size, @Nullable Cursor after) throws IOException;

    private static TopDocs byDate(
            IndexSearcher searcher, Query query, int size, @Nullable Cursor after, boolean newestFirst)
            throws IOException {
        SortField date = new SortField(
                IndexFields.PUBLISHED_ORDER,
                SortField.Type.LONG,
                newestFirst,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE); // unknown dates come last either way
        FieldDoc last = after == null ? null : new FieldDoc(after.doc(), Float.NaN, new Object[] {after.order()});
        return searcher.search(query, new TopFieldCollectorManager(new Sort(date), size, last, size));
    }

    /// The value by which a hit was sorted; 0 where that is its score.
    static long order(ScoreDoc hit) {
        return hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Long order ? order : 0;
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
