package newshound.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import newshound.article.Article;
import newshound.corpus.Item;
import newshound.corpus.Place;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import org.jspecify.annotations.Nullable;

/// A thread that tells the language of, annotates and indexes the articles put to it, in their order.
///
/// It is never interrupted: an interrupt inside Lucene closes the files of the index.
final class IndexingLane implements AutoCloseable {
    /// Articles waiting: enough to keep the lane busy while the reader opens a file.
    private static final int CAPACITY = 64;

    private static final long POLL_MILLIS = 50;

    /// What of an item is needed; the text as it was written is not.
    private record Waiting(Article article, Place place) {}

    private final ArticlePreparation preparation;
    private final ArticleIndex index;
    private final AtomicReference<@Nullable RuntimeException> failure;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final ConcurrentLinkedQueue<Item.Skipped> refused = new ConcurrentLinkedQueue<>();
    private final AtomicLong indexed = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final Thread thread;
    private volatile boolean closing;

    /// @param failure shared by all lanes: set by the first that cannot go on, which ends them all
    IndexingLane(
            ArticlePreparation preparation, ArticleIndex index, AtomicReference<@Nullable RuntimeException> failure) {
        this.preparation = preparation;
        this.index = index;
        this.failure = failure;
        this.thread = Thread.ofPlatform().name("indexing").start(this::run);
    }

    /// Waits while the lane is full; does nothing once a lane has failed.
    void put(Item.Read item) {
        Waiting next = new Waiting(item.article(), item.place());
        try {
            while (failure.get() == null && !waiting.offer(next, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                // full: the lane is slower than the reader
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.compareAndSet(null, new IndexFailure("loading was interrupted", e));
        }
    }

    long indexed() {
        return indexed.get();
    }

    /// Articles that the index held already.
    long unchanged() {
        return unchanged.get();
    }

    /// Articles that could not be indexed although they could be read, since the last call.
    List<Item.Skipped> takeRefused() {
        List<Item.Skipped> taken = new ArrayList<>();
        for (Item.Skipped next = refused.poll(); next != null; next = refused.poll()) {
            taken.add(next);
        }
        return taken;
    }

    private void run() {
        while (failure.get() == null) {
            Waiting item = next();
            if (item != null) {
                index(item);
            } else if (closing) {
                return;
            }
        }
    }

    private @Nullable Waiting next() {
        try {
            return waiting.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private void index(Waiting item) {
        try {
            Article article = preparation.inItsLanguage(item.article());
            if (index.holds(article)) {
                unchanged.incrementAndGet();
            } else {
                index.add(preparation.annotate(article));
                indexed.incrementAndGet();
            }
        } catch (IllegalArgumentException e) {
            refused.add(new Item.Skipped(item.place(), String.valueOf(e.getMessage()))); // this article's own fault
        } catch (IndexFailure e) {
            failure.compareAndSet(null, e);
        } catch (RuntimeException | Error e) { // an error that ended only this thread would lose what waits for it
            failure.compareAndSet(null, new IllegalStateException(item.place() + ": cannot be indexed: " + e, e));
        }
    }

    /// Returns when all that was put has been indexed.
    @Override
    public void close() {
        closing = true;
        Uninterrupted.join(thread);
    }
}
