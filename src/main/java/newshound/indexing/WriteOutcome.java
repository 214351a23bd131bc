package newshound.indexing;

import newshound.article.ArticleId;

/// What became of an [ArticleWrite]. Whatever the outcome says of the index is durable and can be found.
public sealed interface WriteOutcome {
    ArticleId id();

    record Created(ArticleId id) implements WriteOutcome {}

    record Replaced(ArticleId id) implements WriteOutcome {}

    /// The index held the very same article.
    record Unchanged(ArticleId id) implements WriteOutcome {}

    record Removed(ArticleId id) implements WriteOutcome {}

    /// There was nothing to remove.
    record Absent(ArticleId id) implements WriteOutcome {}

    /// The article was to be new and is not.
    record Taken(ArticleId id) implements WriteOutcome {}

    /// @param reason the article's own fault
    record Refused(ArticleId id, String reason) implements WriteOutcome {}

    /// @param cause not the article's fault: the write may be sent again, and does no harm if it was done
    record Failed(ArticleId id, Throwable cause) implements WriteOutcome {}
}
