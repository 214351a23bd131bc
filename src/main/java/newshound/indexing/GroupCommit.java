package newshound.indexing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import newshound.search.ArticleIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that commits for all who wait: a commit waits for the disk, and one serves as many writes as
/// there are.
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    /// From the start of one commit to the start of the next: a lone write is committed at once, a thousand
    /// share five commits a second.
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private static final long POLL_MILLIS = 50;

    private final ReopenedIndex index;
    private final LatestArticles latest;
    private final Runnable refresh;
    private final BlockingQueue<AppliedWrite> applied = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /// @param refresh makes what is committed findable
    GroupCommit(ReopenedIndex index, LatestArticles latest, Runnable refresh) {
        this.index = index;
        this.latest = latest;
        this.refresh = refresh;
        thread = Thread.ofPlatform().name("commit").start(this::run);
    }

    void add(AppliedWrite write) {
        applied.add(write);
    }

    private void run() {
        long lastCommit = System.nanoTime() - INTERVAL.toNanos();
        while (closing.getCount() > 0 || !applied.isEmpty()) {
            List<AppliedWrite> group = new ArrayList<>();
            try {
                AppliedWrite first = applied.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                group.add(first);
                boolean _ = closing.await(lastCommit + INTERVAL.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this thread", e);
            }
            applied.drainTo(group);
            lastCommit = System.nanoTime();
            group.stream().collect(Collectors.groupingBy(AppliedWrite::index)).forEach(this::settle);
        }
    }

    private void settle(ArticleIndex written, List<AppliedWrite> group) {
        try {
            index.commit(written);
        } catch (RuntimeException | Error e) {
            group.forEach(write -> {
                latest.forget(write);
                write.isLost(e);
            });
            return;
        }
        refresh();
        group.forEach(write -> {
            latest.forget(write);
            write.isDurable();
        });
    }

    private void refresh() {
        try {
            refresh.run();
        } catch (RuntimeException e) {
            LOG.error("committed, but searches go on in the last good state of the index", e);
        }
    }

    /// Returns when all that was added is committed or told as lost.
    @Override
    public void close() {
        closing.countDown();
        Uninterrupted.join(thread);
    }
}
