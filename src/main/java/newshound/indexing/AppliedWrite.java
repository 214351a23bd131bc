package newshound.indexing;

import java.util.concurrent.CompletableFuture;
import newshound.search.ArticleIndex;
import org.jspecify.annotations.Nullable;

/// A write that was handed to the index and waits to be durable. Not a record: two of the same kind differ.
///
/// The index it went into matters: an index that fails takes with it what it had not committed, and the one
/// opened after it knows nothing of that.
final class AppliedWrite {
    private final ArticleIndex index;
    private final WriteOutcome outcome;
    private final @Nullable ArticleContent content;
    private final CompletableFuture<WriteOutcome> done;

    /// @param content what the index holds under the id after the write; null where nothing
    AppliedWrite(
            ArticleIndex index,
            WriteOutcome outcome,
            @Nullable ArticleContent content,
            CompletableFuture<WriteOutcome> done) {
        this.index = index;
        this.outcome = outcome;
        this.content = content;
        this.done = done;
    }

    ArticleIndex index() {
        return index;
    }

    WriteOutcome outcome() {
        return outcome;
    }

    @Nullable
    ArticleContent content() {
        return content;
    }

    void isDurable() {
        done.complete(outcome);
    }

    void isLost(Throwable cause) {
        done.complete(new WriteOutcome.Failed(outcome.id(), cause));
    }
}
