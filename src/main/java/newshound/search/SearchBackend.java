package newshound.search;

import java.util.List;
import java.util.Optional;
import newshound.article.ArticleId;

/// The reading side of an index. Safe for use by many threads at once.
public interface SearchBackend extends AutoCloseable {

    /// @throws InvalidRequest where the request cannot be answered, such as a cursor of another query
    SearchResponse search(SearchRequest request);

    /// Whether there is an article with this id.
    boolean has(ArticleId id);

    /// The whole article with its mentions.
    Optional<StoredArticle> article(ArticleId id);

    /// Entities by any of their names and titles, that begin with what is typed; most frequent first.
    List<Suggestion> suggest(String typed, int size);

    IndexStatus status();

    @Override
    void close();
}
