package newshound.server;

import java.util.List;
import java.util.Optional;
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

/// A real backend behind one that says what it does otherwise.
abstract class DelegatingBackend implements SearchBackend {
    private final SearchBackend backend;

    DelegatingBackend(SearchBackend backend) {
        this.backend = backend;
    }

    @Override
    public RowStream<Hit> stream(SearchRequest request) {
        return backend.stream(request);
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        return backend.search(request);
    }

    @Override
    public RowStream<MoveRow> stream(MoveRequest request) {
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
        return backend.moves(request);
    }

    @Override
    public Optional<MoveRow> move(String id) {
        return backend.move(id);
    }

    @Override
    public FlowsResponse flows(FlowRequest request) {
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
