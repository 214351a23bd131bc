package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The first hits of a search where a group of copies is one hit, shown by its best: the one that stands
/// first in the order of all matches, on whichever page that is.
///
/// Most pages hold few copies, so the engine is asked for some more hits than are to be shown and may skip
/// what cannot be among them, as it does without folding. Of each group met, the best is found and the
/// others are kept out; where too few hits are left, the engine is asked again, without these and for twice
/// as many on top.
final class FoldedHits {
    private final IndexSearcher searcher;
    private final HitOrder order;
    private final Query query;
    private final @Nullable HitPlace after;
    private final GroupedHits grouped;
    private final Set<Integer> judged = new HashSet<>();
    private final FixedBitSet worse;

    /// @param query all that was counted in `grouped`
    FoldedHits(IndexSearcher searcher, HitOrder order, Query query, @Nullable HitPlace after, GroupedHits grouped) {
        this.searcher = searcher;
        this.order = order;
        this.query = query;
        this.after = after;
        this.grouped = grouped;
        this.worse = new FixedBitSet(searcher.getIndexReader().maxDoc());
    }

    List<ScoreDoc> top(int size) throws IOException {
        for (int more = size; ; more *= 2) {
            ScoreDoc[] top = order.top(searcher, narrowed(worse, Occur.MUST_NOT), size + more, after).scoreDocs;
            judge(top);
            List<ScoreDoc> folded = new ArrayList<>(top.length);
            for (ScoreDoc hit : top) {
                if (!worse.get(hit.doc)) {
                    folded.add(hit);
                }
            }
            if (folded.size() >= size || top.length < size + more) {
                return folded.subList(0, Math.min(size, folded.size()));
            }
        }
    }

    /// Finds the best of each group that is met for the first time.
    private void judge(ScoreDoc[] top) throws IOException {
        Set<Integer> met = new HashSet<>();
        for (ScoreDoc hit : top) {
            int group = grouped.groups().group(hit.doc);
            if (group != ArticleGroups.ALONE && grouped.matched(group) > 1 && judged.add(group)) {
                met.add(group);
            }
        }
        if (!met.isEmpty()) {
            FixedBitSet members = members(met);
            best(top, members).values().forEach(members::clear);
            worse.or(members);
        }
    }

    private FixedBitSet members(Set<Integer> met) {
        FixedBitSet members = new FixedBitSet(worse.length());
        ArticleGroups groups = grouped.groups();
        for (int group : met) {
            for (int place = groups.start(group); place < groups.end(group); place++) {
                if (grouped.isMatched(place)) {
                    members.set(groups.doc(place));
                }
            }
        }
        return members;
    }

    /// The first page begins with the first hit of all, so a group's best is the first that is met; after a
    /// cursor, the best may have been shown before.
    private Map<Integer, Integer> best(ScoreDoc[] top, FixedBitSet members) throws IOException {
        ScoreDoc[] ranked = after == null
                ? top
                : order.top(searcher, narrowed(members, Occur.FILTER), members.cardinality(), null).scoreDocs;
        Map<Integer, Integer> best = new HashMap<>();
        for (ScoreDoc hit : ranked) {
            if (members.get(hit.doc)) {
                best.putIfAbsent(grouped.groups().group(hit.doc), hit.doc);
            }
        }
        return best;
    }

    private Query narrowed(FixedBitSet documents, Occur occur) {
        return documents.cardinality() == 0
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new DocumentsQuery(documents), occur)
                        .build();
    }
}
