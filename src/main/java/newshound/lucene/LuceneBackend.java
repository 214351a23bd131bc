package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newshound.article.ArticleId;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.IndexFailure;
import newshound.search.IndexStatus;
import newshound.search.InvalidRequest;
import newshound.search.MoveRequest;
import newshound.search.MoveRow;
import newshound.search.MovesResponse;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.StoredArticle;
import newshound.search.Suggestion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/// Searches an index through snapshots that are renewed from time to time: [#refresh()] makes what was
/// written since visible, and a cursor goes on in the snapshot that its page came from.
public final class LuceneBackend implements SearchBackend {
    /// A search that takes longer answers with what it has found.
    static final Duration TIME_LIMIT = Duration.ofSeconds(2);
    /// How long a cursor can be used after a newer snapshot has come.
    private static final Duration CURSOR_LIFE = Duration.ofMinutes(5);

    private final ReferenceManager<IndexSearcher> searchers;
    private final SearcherLifetimeManager snapshots = new SearcherLifetimeManager();
    private final ReaderColumns columns = new ReaderColumns();

    LuceneBackend(ReferenceManager<IndexSearcher> searchers) {
        this.searchers = searchers;
    }

    /// Makes what was written before this call visible to searches that begin after it.
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            snapshots.prune(new SearcherLifetimeManager.PruneByAge(CURSOR_LIFE.toSeconds()));
        } catch (AlreadyClosedException e) {
            throw new IndexFailure("the index is closed", e);
        } catch (IOException e) {
            throw new IndexFailure("cannot read what was written to the index: " + e.getMessage(), e);
        }
    }

    /// Reads the whole index once and compares its checksums: damage is to be found before it is served.
    ///
    /// @throws IndexFailure where a checksum is wrong
    public void checkIntegrity() {
        reading(null, searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        long started = System.nanoTime();
        @Nullable Cursor after = request.cursor() == null ? null : Cursor.decode(request.cursor(), request);
        return reading(after, searcher -> {
            long snapshot = snapshots.record(searcher);
            IndexSearcher limited = limited(searcher, started);
            return new LuceneSearch(limited, columns, request, after, snapshot).run(started);
        });
    }

    /// The same snapshot, with a clock: a searcher's time limit is its state, so each search has its own.
    private static IndexSearcher limited(IndexSearcher searcher, long startedNanos) {
        long end = startedNanos + TIME_LIMIT.toNanos();
        QueryTimeout timeout = () -> System.nanoTime() - end > 0;
        IndexSearcher limited = NewsSearcherFactory.searcher(searcher.getIndexReader());
        limited.setTimeout(timeout);
        return limited;
    }

    @Override
    public boolean has(ArticleId id) {
        return reading(null, searcher -> HeldArticles.has(searcher.getIndexReader(), id));
    }

    @Override
    public Optional<StoredArticle> article(ArticleId id) {
        return reading(null, searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id.value())), 1);
            if (found.scoreDocs.length == 0) {
                return Optional.empty();
            }
            int doc = found.scoreDocs[0].doc;
            IndexReader reader = searcher.getIndexReader();
            GroupLinks links = new GroupLinks(columns, reader);
            return Optional.of(StoredDocuments.article(
                    searcher.storedFields().document(doc),
                    MoveLinks.of(reader, doc),
                    links.copies(doc),
                    links.story(doc)));
        });
    }

    @Override
    public MovesResponse moves(MoveRequest request) {
        long started = System.nanoTime();
        return reading(null, searcher -> ledger(searcher).moves(request, started));
    }

    @Override
    public Optional<MoveRow> move(String id) {
        return reading(null, searcher -> Optional.ofNullable(ledger(searcher).move(id)));
    }

    @Override
    public FlowsResponse flows(FlowRequest request) {
        long started = System.nanoTime();
        return reading(null, searcher -> ledger(searcher).flows(request, started));
    }

    /// What a snapshot's first question loads for all that follow does not count as its time: a command that asks once
    /// would be told nothing.
    private LuceneMoves ledger(IndexSearcher searcher) {
        LuceneMoves.load(searcher.getIndexReader(), columns);
        return new LuceneMoves(limited(searcher, System.nanoTime()), columns);
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return reading(null, searcher -> new Suggestions(searcher, columns).of(typed, size));
    }

    @Override
    public IndexStatus status() {
        return reading(null, searcher -> {
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

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(@Nullable Cursor cursor, Reading<T> reading) {
        try {
            IndexSearcher searcher = cursor == null ? searchers.acquire() : snapshots.acquire(cursor.snapshot());
            if (searcher == null) {
                throw new InvalidRequest("cursor", "expired: ask again without it");
            }
            try {
                return reading.from(searcher);
            } finally {
                searcher.getIndexReader().decRef();
            }
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException _) {
            throw new InvalidRequest("q", "fewer or simpler patterns and fuzzy words: these stand for too many words");
        } catch (AlreadyClosedException e) {
            throw new IndexFailure("the index is closed", e);
        } catch (IOException | UncheckedIOException e) {
            throw new IndexFailure("cannot read the index: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            snapshots.close();
            searchers.close();
        } catch (IOException e) {
            throw new IndexFailure("cannot close the index: " + e.getMessage(), e);
        }
    }
}
