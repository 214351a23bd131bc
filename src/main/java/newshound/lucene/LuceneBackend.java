package newshound.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newshound.article.ArticleId;
import newshound.schema.Dimension;
import newshound.schema.FieldType;
import newshound.search.EntityMatch;
import newshound.search.EntityProfile;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.Hit;
import newshound.search.IndexFailure;
import newshound.search.IndexStatus;
import newshound.search.MoveRequest;
import newshound.search.MoveRow;
import newshound.search.MovesResponse;
import newshound.search.RowStream;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.SimilarArticles;
import newshound.search.StoredArticle;
import newshound.search.Suggestion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Searches an index through snapshots that are renewed from time to time: [#refresh()] makes what was
/// written since visible. A cursor goes on in the snapshot that its page came from while that is kept, and after
/// that in a newer one, see [Cursor].
public final class LuceneBackend implements SearchBackend {
    /// A search that takes longer answers with what it has found.
    static final Duration TIME_LIMIT = Duration.ofSeconds(2);
    /// An export has more to do, but no step of it may take a core for long.
    static final Duration STEP_LIMIT = Duration.ofSeconds(30);

    private final Snapshots snapshots;
    private final ReaderColumns columns = new ReaderColumns();
    private final CursorKey key;
    /// Since the moves were last prepared.
    private volatile boolean movesWereAsked = true;

    LuceneBackend(ReferenceManager<IndexSearcher> searchers, CursorKey key) {
        this.snapshots = new Snapshots(searchers);
        this.key = key;
    }

    /// Makes what was written before this call visible to searches that begin after it.
    public void refresh() {
        try {
            snapshots.renew();
            warm();
            snapshots.prune();
        } catch (AlreadyClosedException e) {
            throw new IndexFailure("the index is closed", e);
        } catch (IOException e) {
            throw new IndexFailure("cannot read what was written to the index: " + e.getMessage(), e);
        }
    }

    /// Reads the values and names of new segments here, so that no search or suggestion has to wait for that.
    private void warm() {
        snapshots.reading(searcher -> {
            for (Dimension dimension : Dimension.values()) {
                FacetColumn column = columns.column(
                        searcher.getIndexReader(), dimension.field().fieldName());
                if (dimension.field().type() == FieldType.ENTITY) {
                    column.names();
                }
            }
            return true;
        });
    }

    /// Puts together what questions for moves need of the newest snapshot, so that the next of them need not wait.
    /// Where nobody has asked for moves since the last time, nothing is done: with articles coming in all the time,
    /// it would be done all the time.
    public void prepareMoves() {
        if (movesWereAsked) {
            movesWereAsked = false;
            snapshots.reading(searcher -> {
                LuceneMoves.load(searcher.getIndexReader(), columns);
                return true;
            });
        }
    }

    /// Reads the whole index once and compares its checksums: damage is to be found before it is served.
    ///
    /// @throws IndexFailure where a checksum is wrong
    public void checkIntegrity() {
        snapshots.reading(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        long started = System.nanoTime();
        @Nullable Cursor after = request.cursor() == null ? null : Cursor.decode(request.cursor(), request, key);
        return snapshots.reading(after, searcher -> {
            Cursor.Snapshot snapshot = snapshots.keep(searcher);
            ScoreFigures figures = after == null || after.figures() == null ? ScoreFigures.ofNow() : after.figures();
            Deadline deadline = Deadline.after(started, TIME_LIMIT);
            NewsSearcher own = new NewsSearcher(searcher.getIndexReader(), figures, deadline);
            return new LuceneSearch(own, columns, request, after, snapshot, key, deadline).run(started);
        });
    }

    @Override
    public RowStream<Hit> stream(SearchRequest request) {
        return Snapshots.told(() -> new LuceneStream<>(snapshots, searcher -> new HitWalk(searcher, columns, request)));
    }

    @Override
    public RowStream<MoveRow> stream(MoveRequest request) {
        return Snapshots.told(
                () -> new LuceneStream<>(snapshots, searcher -> new LuceneMoves(searcher, columns, key).walk(request)));
    }

    @Override
    public boolean has(ArticleId id) {
        return snapshots.reading(searcher -> HeldArticles.has(searcher.getIndexReader(), id));
    }

    @Override
    public Optional<StoredArticle> article(ArticleId id) {
        return snapshots.reading(searcher -> {
            int doc = document(searcher, id);
            if (doc < 0) {
                return Optional.empty();
            }
            IndexReader reader = searcher.getIndexReader();
            GroupLinks links = new GroupLinks(columns, reader);
            return Optional.of(StoredDocuments.article(
                    searcher.storedFields().document(doc),
                    MoveLinks.of(reader, doc),
                    links.copies(doc),
                    links.story(doc)));
        });
    }

    /// The article's number; -1 where there is none.
    private static int document(IndexSearcher searcher, ArticleId id) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(IndexFields.ID, id.value())), 1).scoreDocs;
        return found.length == 0 ? -1 : found[0].doc;
    }

    @Override
    public Optional<SimilarArticles> similar(ArticleId id, int size) {
        return snapshots.reading(searcher -> {
            int doc = document(searcher, id);
            if (doc < 0) {
                return Optional.empty();
            }
            SimilarQuery question = new SimilarQuery(searcher, columns, doc);
            return Optional.of(new SimilarSearch(own(searcher), columns, question).of(size));
        });
    }

    @Override
    public List<EntityMatch> entities(String name, int size) {
        return snapshots.reading(searcher -> new EntityLookup(entities(searcher)).of(name, size));
    }

    @Override
    public Optional<EntityProfile> entity(String id) {
        return snapshots.reading(searcher -> {
            EntityColumns.@Nullable Place place = entities(searcher).find(id);
            return place == null
                    ? Optional.empty()
                    : Optional.ofNullable(
                            new EntitySearch(searcher, columns, place, new EntityMoves(ledger(searcher), id)).run());
        });
    }

    private EntityColumns entities(IndexSearcher searcher) {
        return new EntityColumns(columns, searcher.getIndexReader());
    }

    @Override
    public MovesResponse moves(MoveRequest request) {
        long started = System.nanoTime();
        return snapshots.reading(searcher -> ledger(searcher).moves(request, started));
    }

    @Override
    public Optional<MoveRow> move(String id) {
        return snapshots.reading(
                searcher -> Optional.ofNullable(ledger(searcher).move(id)));
    }

    @Override
    public FlowsResponse flows(FlowRequest request) {
        long started = System.nanoTime();
        return snapshots.reading(searcher -> ledger(searcher).flows(request, started));
    }

    /// What a snapshot's first question loads for all that follow does not count as its time: a command that asks once
    /// would be told nothing.
    private LuceneMoves ledger(IndexSearcher searcher) {
        movesWereAsked = true;
        LuceneMoves.load(searcher.getIndexReader(), columns);
        return new LuceneMoves(own(searcher), columns, key);
    }

    /// A searcher whose time begins now.
    private static NewsSearcher own(IndexSearcher searcher) {
        return new NewsSearcher(
                searcher.getIndexReader(), ScoreFigures.ofNow(), Deadline.after(System.nanoTime(), TIME_LIMIT));
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return snapshots.reading(searcher -> new Suggestions(searcher, columns).of(typed, size));
    }

    @Override
    public IndexStatus status() {
        return snapshots.reading(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            IndexStamp stamp = stamp((DirectoryReader) reader);
            return new IndexStatus(reader.numDocs(), newest(searcher), stamp.committed(), stamp.annotator());
        });
    }

    private static IndexStamp stamp(DirectoryReader reader) throws IOException {
        return IndexStamp.of(reader.getIndexCommit().getUserData(), "the index");
    }

    private static @Nullable String newest(IndexSearcher searcher) throws IOException {
        ScoreDoc[] newest = HitOrder.NEWEST.top(searcher, MatchAllDocsQuery.INSTANCE, 1, null).scoreDocs;
        return newest.length == 0
                ? null
                : searcher.storedFields()
                        .document(newest[0].doc, Set.of(IndexFields.PUBLISHED_TEXT))
                        .get(IndexFields.PUBLISHED_TEXT);
    }

    @Override
    public void close() {
        try {
            snapshots.close();
        } catch (IOException e) {
            throw new IndexFailure("cannot close the index: " + e.getMessage(), e);
        }
    }
}
