package newshound.lucene;

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
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.Bits;

/// What questions to every open reader share: facet columns, groups of articles, moves. Made at the first use,
/// dropped when the reader closes; what is of one segment serves all readers that have it.
final class ReaderColumns {
    /// Fewer values are not worth a second reading of all segments.
    private static final int FEW_VALUES = 4_096;

    private record SegmentField(CacheKey segment, FacetValues values) {}

    private record ReaderField(CacheKey reader, String field) {}

    private record ReaderRelation(CacheKey reader, Relation relation) {}

    private final OncePerReader<SegmentField, SegmentColumn> segments = new OncePerReader<>();
    private final OncePerReader<ReaderField, FacetColumn> readers = new OncePerReader<>();
    /// By field, for all readers.
    private final Map<String, FacetValues> values = new ConcurrentHashMap<>();

    private final OncePerReader<CacheKey, DayColumn> days = new OncePerReader<>();
    private final OncePerReader<CacheKey, Set<Stemming>> stemmings = new OncePerReader<>();
    private final OncePerReader<CacheKey, HitCounts> all = new OncePerReader<>();
    private final OncePerReader<ReaderRelation, StoryColumn> stories = new OncePerReader<>();
    private final OncePerReader<ReaderRelation, ArticleGroups> groups = new OncePerReader<>();
    private final OncePerReader<CacheKey, SegmentMoves> moves = new OncePerReader<>();
    private final OncePerReader<CacheKey, Ledger> ledgers = new OncePerReader<>();

    StoryColumn stories(IndexReader reader, Relation relation) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return stories.of(
                cache, new ReaderRelation(cache.getKey(), relation), () -> StoryColumn.load(reader, relation));
    }

    ArticleGroups groups(IndexReader reader, Relation relation) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return groups.of(
                cache,
                new ReaderRelation(cache.getKey(), relation),
                () -> ArticleGroups.of(stories(reader, relation), reader.maxDoc()));
    }

    /// The moves that the living articles of the reader tell of.
    Ledger ledger(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return ledgers.of(cache, cache.getKey(), () -> Ledger.of(statements(reader)));
    }

    private List<Statement> statements(IndexReader reader) {
        List<Statement> statements = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            moves(leaf).articles().stream()
                    .filter(told -> live == null || live.get(told.document()))
                    .forEach(told -> state(told, leaf.docBase, statements));
        }
        return statements;
    }

    private static void state(SegmentMoves.Told told, int docBase, List<Statement> statements) {
        int order = 0;
        for (TalentMove move : told.moves()) {
            statements.add(Statement.of(told.key(), order++, move, told.published(), docBase + told.document()));
        }
    }

    private SegmentMoves moves(LeafReaderContext leaf) {
        CacheHelper cache = leaf.reader().getCoreCacheHelper();
        return moves.of(cache, cache.getKey(), () -> SegmentMoves.load(leaf.reader()));
    }

    /// What all articles of the reader name, copies folded.
    HitCounts all(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return all.of(
                cache,
                cache.getKey(),
                () -> EntitySearch.count(new IndexSearcher(reader), this, MatchAllDocsQuery.INSTANCE));
    }

    FacetColumn column(IndexReader reader, String field) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return readers.of(cache, new ReaderField(cache.getKey(), field), () -> make(reader, field));
    }

    private FacetColumn make(IndexReader reader, String field) {
        FacetValues all = values.computeIfAbsent(field, _ -> new FacetValues());
        FacetColumn column = column(reader, field, all);
        if (column.size() < FEW_VALUES || column.live() > column.size() / 2) {
            return column;
        }
        FacetValues fresh = new FacetValues();
        values.put(field, fresh);
        segments.dropIf(segment -> segment.values == all);
        return column(reader, field, fresh);
    }

    private FacetColumn column(IndexReader reader, String field, FacetValues all) {
        List<SegmentColumn> columns = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            columns.add(segment(leaf, field, all));
        }
        return FacetColumn.of(all, columns, reader.leaves());
    }

    private SegmentColumn segment(LeafReaderContext leaf, String field, FacetValues all) {
        CacheHelper cache = leaf.reader().getCoreCacheHelper();
        return segments.of(
                cache, new SegmentField(cache.getKey(), all), () -> SegmentColumn.load(leaf.reader(), field, all));
    }

    DayColumn days(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return days.of(cache, cache.getKey(), () -> DayColumn.of(column(reader, IndexFields.PUBLISHED_DAY)));
    }

    /// How the articles of the reader are stemmed; as English where there are none.
    Set<Stemming> stemmings(IndexReader reader) {
        CacheHelper cache = reader.getReaderCacheHelper();
        return stemmings.of(cache, cache.getKey(), () -> Stemming.of(reader));
    }
}
