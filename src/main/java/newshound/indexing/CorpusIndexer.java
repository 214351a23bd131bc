package newshound.indexing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.search.ArticleIndex;
import org.jspecify.annotations.Nullable;

/// Loads a corpus: one thread reads, several annotate and index, memory stays bounded, and what was committed
/// stays whatever happens after.
///
/// A load can be repeated at any time, also after a crash: what the index holds already is left as it is, and
/// only the rest is annotated and indexed. Articles with one id always go through the same lane, so that of two
/// the later one in the corpus stays.
public final class CorpusIndexer {
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);
    private static final Duration PROGRESS_EVERY = Duration.ofMillis(200);

    private final ArticlePreparation preparation;
    private final ArticleIndex index;
    private final int lanes;
    private final Duration commitEvery;
    private volatile boolean stopping;

    /// @param lanes threads that annotate and index
    public CorpusIndexer(ArticlePreparation preparation, ArticleIndex index, int lanes) {
        this(preparation, index, lanes, COMMIT_EVERY);
    }

    /// @param lanes threads that annotate and index
    /// @param commitEvery how much work a crash may cost
    public CorpusIndexer(ArticlePreparation preparation, ArticleIndex index, int lanes, Duration commitEvery) {
        this.preparation = preparation;
        this.index = index;
        this.lanes = lanes;
        this.commitEvery = commitEvery;
    }

    /// Asks a load that runs in another thread to end soon: what was read is still indexed and committed.
    public void stop() {
        stopping = true;
    }

    /// Loads all of the corpus and commits.
    ///
    /// @throws newshound.search.IndexFailure where the index cannot be written; what was committed before is safe
    public LoadReport load(Corpus corpus, LoadListener listener) {
        return new Load(corpus, listener).run();
    }

    /// One load.
    private final class Load {
        private final Corpus corpus;
        private final LoadListener listener;
        private final long started = System.nanoTime();
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        private final List<IndexingLane> open = new ArrayList<>();
        private long read;
        private long skipped;
        private long lastCommit = started;
        private long lastProgress = started;

        private Load(Corpus corpus, LoadListener listener) {
            this.corpus = corpus;
            this.listener = listener;
        }

        private LoadReport run() {
            for (int i = 0; i < lanes; i++) {
                open.add(new IndexingLane(preparation, index, failure));
            }
            boolean complete;
            try (Stream<Item> items = corpus.items()) {
                complete = feed(items.iterator());
            } finally {
                open.forEach(IndexingLane::close);
            }
            rethrow();
            commit();
            progress();
            Duration duration = Duration.ofNanos(System.nanoTime() - started);
            return new LoadReport(read, indexed(), unchanged(), skipped, duration, complete);
        }

        /// Whether all items were read.
        private boolean feed(Iterator<Item> items) {
            while (!stopping && failure.get() == null) {
                if (!items.hasNext()) {
                    return true;
                }
                read++;
                switch (items.next()) {
                    case Item.Read article -> lane(article).put(article);
                    case Item.Skipped item -> skip(item);
                }
                reportRefused();
                keepTime();
            }
            return false;
        }

        private IndexingLane lane(Item.Read item) {
            return open.get(Math.floorMod(item.article().id().hashCode(), open.size()));
        }

        private void skip(Item.Skipped item) {
            skipped++;
            listener.skipped(item);
        }

        private void reportRefused() {
            for (IndexingLane lane : open) {
                lane.takeRefused().forEach(this::skip);
            }
        }

        private void keepTime() {
            long now = System.nanoTime();
            if (now - lastProgress > PROGRESS_EVERY.toNanos()) {
                lastProgress = now;
                progress();
            }
            if (now - lastCommit > commitEvery.toNanos()) {
                commit();
                lastCommit = System.nanoTime();
            }
        }

        private void progress() {
            listener.progress(corpus.bytesRead(), corpus.totalBytes(), indexed() + unchanged());
        }

        private void commit() {
            long safe = indexed();
            index.commit();
            reportRefused();
            listener.committed(safe);
        }

        private long indexed() {
            return open.stream().mapToLong(IndexingLane::indexed).sum();
        }

        private long unchanged() {
            return open.stream().mapToLong(IndexingLane::unchanged).sum();
        }

        private void rethrow() {
            RuntimeException thrown = failure.get();
            if (thrown != null) {
                throw thrown;
            }
        }
    }
}
