package newshound.fetch;

import java.time.Duration;

/// The time that a fetch may still spend on the network; it does not run while the fetch waits for its turn.
final class Budget {
    private final Duration limit;
    private long leftNanos;

    Budget(Duration limit) {
        this.limit = limit;
        leftNanos = limit.toNanos();
    }

    /// Does something that takes time.
    <T> T spend(Spending<T> spending) throws java.io.IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            return spending.within(Duration.ofNanos(Math.max(0, leftNanos)));
        } finally {
            leftNanos -= System.nanoTime() - start;
        }
    }

    /// What is done within a duration or not at all.
    @FunctionalInterface
    interface Spending<T> {
        T within(Duration left) throws java.io.IOException, InterruptedException;
    }

    Duration limit() {
        return limit;
    }
}
