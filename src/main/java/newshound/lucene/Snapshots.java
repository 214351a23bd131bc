package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import newshound.search.IndexFailure;
import newshound.search.InvalidRequest;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/// The states of the index that questions are put to: the newest, and for cursors some that came before it.
final class Snapshots {
    /// How long one is kept after a newer one has come.
    private static final Duration LIFE = Duration.ofMinutes(5);
    /// How many are kept. The columns of each take megabytes, and while articles come in there are two a second; a
    /// cursor goes on as well in a newer one.
    static final int MOST = 8;

    private final ReferenceManager<IndexSearcher> searchers;
    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
    /// Tells our snapshots from those of other processes, which count alike.
    private final long process = new SecureRandom().nextLong();

    Snapshots(ReferenceManager<IndexSearcher> searchers) {
        this.searchers = searchers;
    }

    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    interface Step<T> {
        T run() throws IOException;
    }

    /// Makes what was written before this call a snapshot, the newest.
    void renew() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Keeps the snapshot for cursors.
    Cursor.Snapshot keep(IndexSearcher snapshot) throws IOException {
        return new Cursor.Snapshot(process, kept.record(snapshot));
    }

    /// Drops those that have been kept for long, and all but the newest few.
    void prune() throws IOException {
        AtomicInteger seen = new AtomicInteger(); // the newest first
        kept.prune((seconds, _) -> seconds > LIFE.toSeconds() || seen.incrementAndGet() > MOST);
    }

    /// To be released by whoever asked for it.
    IndexSearcher newest() throws IOException {
        return searchers.acquire();
    }

    static void release(IndexSearcher snapshot) throws IOException {
        snapshot.getIndexReader().decRef();
    }

    /// The one that a cursor came from; null where it is gone.
    private @Nullable IndexSearcher of(Cursor cursor) {
        return cursor.snapshot().process() == process
                ? kept.acquire(cursor.snapshot().number())
                : null;
    }

    /// Reads in the newest.
    <T> T reading(Reading<T> reading) {
        return reading(null, reading);
    }

    /// Reads in the one that a cursor came from, or where it is gone in the newest.
    <T> T reading(@Nullable Cursor cursor, Reading<T> reading) {
        return told(() -> {
            IndexSearcher before = cursor == null ? null : of(cursor);
            IndexSearcher snapshot = before == null ? newest() : before;
            try {
                return reading.from(snapshot);
            } finally {
                release(snapshot);
            }
        });
    }

    /// Runs what reads the index, and tells its failures in the words of the contract.
    static <T> T told(Step<T> step) {
        try {
            return step.run();
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException _) {
            throw new InvalidRequest("q", "fewer or simpler patterns and fuzzy words: these stand for too many words");
        } catch (AlreadyClosedException e) {
            throw new IndexFailure("the index is closed", e);
        } catch (IOException | UncheckedIOException e) {
            throw new IndexFailure("cannot read the index: " + e.getMessage(), e);
        }
    }

    void close() throws IOException {
        kept.close();
        searchers.close();
    }
}
