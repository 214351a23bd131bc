package newshound.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import newshound.lucene.LuceneBackend;
import newshound.search.IndexFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes what others commit to the index visible, twice a second, and prepares for questions about it.
final class Refresher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
    private static final long PERIOD_MILLIS = 500;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("refresh").daemon().factory());

    Refresher(LuceneBackend backend) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(
                () -> refresh(backend), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void refresh(LuceneBackend backend) {
        try {
            backend.refresh();
            backend.prepareMoves();
        } catch (IndexFailure e) {
            LOG.error("searches go on in the last good state of the index", e);
        }
    }

    /// Lets a refresh under way end: it must not be interrupted, and nobody may close the index under it.
    @Override
    public void close() {
        timer.close();
    }
}
