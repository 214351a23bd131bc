package newshound.search;

import java.util.List;
import java.util.Optional;
import newshound.article.ArticleId;

/// The reading side of an index. Safe for use by many threads at once.
public interface SearchBackend extends AutoCloseable {

    /// A cursor goes on after the last hit of its page, also when the index has changed since and when whoever
    /// gave it was started anew: no article comes twice, and none is missed that was there, untouched, all the
    /// time. What came in or was changed since the first page is not among the pages that follow it.
    ///
    /// @throws InvalidRequest where the request cannot be answered, such as a cursor of another query
    SearchResponse search(SearchRequest request);

    /// All hits of a request, however many; its page, cursor and facets say nothing here.
    ///
    /// @throws InvalidRequest where the request cannot be answered
    RowStream<Hit> stream(SearchRequest request);

    /// All moves that answer a question, however many; its page and cursor say nothing here.
    ///
    /// @throws InvalidRequest where the request cannot be answered
    RowStream<MoveRow> stream(MoveRequest request);

    /// Whether there is an article with this id.
    boolean has(ArticleId id);

    /// The whole article with its mentions.
    Optional<StoredArticle> article(ArticleId id);

    /// The moves that articles tell of, one row a move.
    ///
    /// @throws InvalidRequest as [#search(SearchRequest)]
    MovesResponse moves(MoveRequest request);

    /// The move that a row named, with up to [MoveRequest#MAX_SOURCES] of the articles that tell it.
    Optional<MoveRow> move(String id);

    /// How many moves lead from where to where.
    FlowsResponse flows(FlowRequest request);

    /// What is related to an article; empty where there is no article with this id.
    ///
    /// @param size of each list at most
    Optional<SimilarArticles> similar(ArticleId id, int size);

    /// Entities by any of their names in any script, or their id: first those that are called exactly so, then those
    /// of whose names one begins so; either most frequent first.
    List<EntityMatch> entities(String name, int size);

    /// What the articles tell of an entity; empty where none of them names it.
    Optional<EntityProfile> entity(String id);

    /// Entities by any of their names and titles, that begin with what is typed; most frequent first.
    List<Suggestion> suggest(String typed, int size);

    IndexStatus status();

    @Override
    void close();
}
