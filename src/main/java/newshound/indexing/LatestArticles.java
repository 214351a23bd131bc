package newshound.indexing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.SearchBackend;

/// The articles as the last write left them, whether it can be found already or not.
final class LatestArticles {
    private final SearchBackend findable;
    private final Map<ArticleId, AppliedWrite> recent = new ConcurrentHashMap<>();

    /// @param findable the index in its last refreshed state
    LatestArticles(SearchBackend findable) {
        this.findable = findable;
    }

    /// Whether there is an article with this id.
    ///
    /// @param open the index that is being written; what went into one before it and cannot be found is lost
    boolean has(ArticleId id, ArticleIndex open) {
        AppliedWrite written = recent.get(id);
        if (written != null && written.index().equals(open)) {
            return written.present();
        }
        return findable.has(id);
    }

    void remember(AppliedWrite write) {
        recent.put(write.outcome().id(), write);
    }

    /// The write can be found now, or is lost; a later one of the same article stays.
    void forget(AppliedWrite write) {
        recent.remove(write.outcome().id(), write);
    }
}
