package newshound.indexing;

import java.util.function.Supplier;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An index that is opened anew after it has failed, when somebody next wants to write: a disk that was full
/// may have room again.
final class ReopenedIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReopenedIndex.class);

    private final Supplier<? extends ArticleIndex> opener;
    private @Nullable ArticleIndex current;
    private @Nullable Throwable lastFailure;

    ReopenedIndex(Supplier<? extends ArticleIndex> opener) {
        this.opener = opener;
        current = opener.get();
    }

    /// @throws IndexFailure where it cannot be opened
    synchronized ArticleIndex get() {
        ArticleIndex open = current;
        if (open == null) {
            open = opener.get();
            current = open;
            LOG.warn("the index is open for writing again");
        }
        return open;
    }

    /// Makes durable what was written to one of the indexes got here.
    ///
    /// @throws RuntimeException where it has failed since or fails now: what it had not committed is lost
    void commit(ArticleIndex index) {
        if (!isCurrent(index)) {
            throw new IndexFailure("the index failed before this was committed", lastFailure());
        }
        try {
            index.commit();
        } catch (RuntimeException | Error e) {
            discard(index, e);
            throw e;
        }
    }

    private synchronized boolean isCurrent(ArticleIndex index) {
        return index.equals(current);
    }

    private synchronized Throwable lastFailure() {
        return lastFailure == null ? new IllegalStateException("it was closed") : lastFailure;
    }

    /// An index that has failed is of no more use.
    synchronized void discard(ArticleIndex failed, Throwable cause) {
        if (!failed.equals(current)) {
            return; // another thread was first
        }
        current = null;
        lastFailure = cause;
        LOG.error("writing stopped; it is tried again with the next article", cause);
        try {
            failed.abandon(); // its writes were told as lost: they must not become durable after all
        } catch (IndexFailure e) {
            LOG.debug("the failed index did not close well either", e);
        }
    }

    /// @throws IndexFailure where the last commit fails
    @Override
    public synchronized void close() {
        ArticleIndex open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }
}
