package newshound.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import newshound.article.ArticleId;
import newshound.search.EntityMatch;
import newshound.search.EntityProfile;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.Hit;
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

/// A real backend whose searches wait until they are let go: slow in a way that a test can steer.
final class HeldBackend implements SearchBackend {
    private final SearchBackend backend;
    private final Hold hold;

    HeldBackend(SearchBackend backend, Hold hold) {
        this.backend = backend;
        this.hold = hold;
    }

    /// Where threads wait until all are let go.
    static final class Hold {
        private final CountDownLatch released = new CountDownLatch(1);
        private final AtomicInteger waiting = new AtomicInteger();

        int waiting() {
            return waiting.get();
        }

        void release() {
            released.countDown();
        }

        void pass() {
            waiting.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody interrupts a search", e);
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        hold.pass();
        return backend.search(request);
    }

    @Override
    public RowStream<Hit> stream(SearchRequest request) {
        hold.pass();
        return backend.stream(request);
    }

    @Override
    public RowStream<MoveRow> stream(MoveRequest request) {
        hold.pass();
        return backend.stream(request);
    }

    @Override
    public boolean has(ArticleId id) {
        return backend.has(id);
    }

    @Override
    public Optional<StoredArticle> article(ArticleId id) {
        return backend.article(id);
    }

    @Override
    public MovesResponse moves(MoveRequest request) {
        hold.pass();
        return backend.moves(request);
    }

    @Override
    public Optional<MoveRow> move(String id) {
        return backend.move(id);
    }

    @Override
    public FlowsResponse flows(FlowRequest request) {
        hold.pass();
        return backend.flows(request);
    }

    @Override
    public Optional<SimilarArticles> similar(ArticleId id, int size) {
        return backend.similar(id, size);
    }

    @Override
    public List<EntityMatch> entities(String name, int size) {
        return backend.entities(name, size);
    }

    @Override
    public Optional<EntityProfile> entity(String id) {
        return backend.entity(id);
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return backend.suggest(typed, size);
    }

    @Override
    public IndexStatus status() {
        return backend.status();
    }

    @Override
    public void close() {
        backend.close();
    }
}
