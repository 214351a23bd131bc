package newshound.indexing;

import java.util.concurrent.CompletableFuture;
import newshound.search.ArticleIndex;

/// A write that was handed to the index and waits to be durable. Not a record: two of the same kind differ.
///
/// The index it went into matters: an index that fails takes with it what it had not committed, and the one
/// opened after it knows nothing of that.
final class AppliedWrite {
    private final ArticleIndex index;
    private final WriteOutcome outcome;
    private final boolean present;
    private final CompletableFuture<WriteOutcome> done;

    /// @param present whether the index holds an article under the id after the write
    AppliedWrite(ArticleIndex index, WriteOutcome outcome, boolean present, CompletableFuture<WriteOutcome> done) {
        this.index = index;
        this.outcome = outcome;
        this.present = present;
        this.done = done;
    }

    ArticleIndex index() {
        return index;
    }

    WriteOutcome outcome() {
        return outcome;
    }

    boolean present() {
        return present;
    }

    void isDurable() {
        done.complete(outcome);
    }

    void isLost(Throwable cause) {
        done.complete(new WriteOutcome.Failed(outcome.id(), cause));
    }
}
