package newshound.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// When a search has to end. It can be moved, for a search in steps.
final class Deadline implements QueryTimeout {
    private long endNanos;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    /// @param startNanos as `System.nanoTime()` gives it
    static Deadline after(long startNanos, Duration limit) {
        return new Deadline(startNanos + limit.toNanos());
    }

    /// Gives the next step this long from now.
    void extend(Duration limit) {
        endNanos = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - endNanos > 0;
    }
}
