package newshound.fetch;

import java.io.IOException;
import java.time.Duration;

/// The time that a fetch may still spend on the network; it does not run while the fetch waits for its turn.
final class Budget {
    private long leftNanos;

    Budget(Duration limit) {
        leftNanos = limit.toNanos();
    }

    /// Does something that takes time.
    <T> T spend(Spending<T> spending) throws IOException, InterruptedException {
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
        T within(Duration left) throws IOException, InterruptedException;
    }
}
