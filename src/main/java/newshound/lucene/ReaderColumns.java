package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newshound.article.TalentMove;
import newshound.ledger.Ledger;
import newshound.ledger.Statement;
import newshound.story.Relation;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.Bits;

/// The facet columns of every open reader: made at their first use, dropped when the reader closes.
final class ReaderColumns {
    /// Fewer values are not worth a second reading of all segments.
    private static final int FEW_VALUES = 4_096;

    private record SegmentField(IndexReader.CacheKey segment, FacetValues values) {}

    private record ReaderField(IndexReader.CacheKey reader, String field) {}

    private final Map<SegmentField, SegmentColumn> segments = new ConcurrentHashMap<>();
    private final Map<ReaderField, FacetColumn> readers = new ConcurrentHashMap<>();
    /// By field, for all readers.
    private final Map<String, FacetValues> values = new ConcurrentHashMap<>();

    private final Map<IndexReader.CacheKey, DayColumn> days = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Set<Stemming>> stemmings = new ConcurrentHashMap<>();

    private final Map<IndexReader.CacheKey, HitCounts> all = new ConcurrentHashMap<>();

    private record ReaderRelation(IndexReader.CacheKey reader, Relation relation) {}

    private final Map<ReaderRelation, StoryColumn> stories = new ConcurrentHashMap<>();
    private final Map<ReaderRelation, ArticleGroups> groups = new ConcurrentHashMap<>();

    private final Map<IndexReader.CacheKey, SegmentMoves> moves = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Ledger> ledgers = new ConcurrentHashMap<>();

    StoryColumn stories(IndexReader reader, Relation relation) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return stories.computeIfAbsent(new ReaderRelation(cache.getKey(), relation), key -> {
            whenClosed(cache, () -> stories.remove(key));
            try {
                return StoryColumn.load(reader, relation);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    ArticleGroups groups(IndexReader reader, Relation relation) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return groups.computeIfAbsent(new ReaderRelation(cache.getKey(), relation), key -> {
            whenClosed(cache, () -> groups.remove(key));
            return ArticleGroups.of(stories(reader, relation), reader.maxDoc());
        });
    }

    /// The moves that the living articles of the reader tell of.
    Ledger ledger(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return ledgers.computeIfAbsent(cache.getKey(), key -> {
            whenClosed(cache, () -> ledgers.remove(key));
            List<Statement> statements = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                moves(leaf).articles().stream()
                        .filter(told -> live == null || live.get(told.document()))
                        .forEach(told -> state(told, leaf.docBase, statements));
            }
            return Ledger.of(statements);
        });
    }

    private static void state(SegmentMoves.Told told, int docBase, List<Statement> statements) {
        int order = 0;
        for (TalentMove move : told.moves()) {
            statements.add(Statement.of(told.key(), order++, move, told.published(), docBase + told.document()));
        }
    }

    private SegmentMoves moves(LeafReaderContext leaf) {
        CacheHelper cache = leaf.reader().getCoreCacheHelper();
        return moves.computeIfAbsent(cache.getKey(), key -> {
            whenClosed(cache, () -> moves.remove(key));
            try {
                return SegmentMoves.load(leaf.reader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// What all articles of the reader name, copies folded.
    HitCounts all(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return all.computeIfAbsent(cache.getKey(), key -> {
            whenClosed(cache, () -> all.remove(key));
            try {
                return EntitySearch.count(new IndexSearcher(reader), this, MatchAllDocsQuery.INSTANCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    FacetColumn column(IndexReader reader, String field) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return readers.computeIfAbsent(new ReaderField(cache.getKey(), field), key -> {
            whenClosed(cache, () -> readers.remove(key));
            FacetValues all = values.computeIfAbsent(field, _ -> new FacetValues());
            FacetColumn column = column(reader, field, all);
            if (column.size() < FEW_VALUES || column.live() > column.size() / 2) {
                return column;
            }
            FacetValues fresh = new FacetValues();
            values.put(field, fresh);
            segments.keySet().removeIf(segment -> segment.values == all);
            return column(reader, field, fresh);
        });
    }

    private FacetColumn column(IndexReader reader, String field, FacetValues all) {
        List<SegmentColumn> columns = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            columns.add(segment(leaf, field, all));
        }
        return FacetColumn.of(all, columns, reader.leaves());
    }

    DayColumn days(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return days.computeIfAbsent(cache.getKey(), key -> {
            whenClosed(cache, () -> days.remove(key));
            return DayColumn.of(column(reader, IndexFields.PUBLISHED_DAY));
        });
    }

    /// How the articles of the reader are stemmed; as English where there are none.
    Set<Stemming> stemmings(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return stemmings.computeIfAbsent(cache.getKey(), key -> {
            whenClosed(cache, () -> stemmings.remove(key));
            try {
                return Stemming.of(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private SegmentColumn segment(LeafReaderContext leaf, String field, FacetValues all) {
        CacheHelper cache = leaf.reader().getCoreCacheHelper();
        return segments.computeIfAbsent(new SegmentField(cache.getKey(), all), key -> {
            whenClosed(cache, () -> segments.remove(key));
            try {
                return SegmentColumn.load(leaf.reader(), field, all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void whenClosed(CacheHelper cache, Runnable action) {
        cache.addClosedListener(_ -> action.run());
    }
}
