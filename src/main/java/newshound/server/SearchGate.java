package newshound.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets as many searches run at once as the cores can serve; one that would have to wait long is turned
/// away, so that those let in stay fast.
final class SearchGate {
    private static final int SEARCHES_PER_CORE = 2;
    private static final long LONGEST_WAIT_MILLIS = 500;

    private static final int PLACES = SEARCHES_PER_CORE * Runtime.getRuntime().availableProcessors();

    private final Semaphore permits = new Semaphore(PLACES, true);
    /// Exports are never in a hurry: together they take a quarter of the places.
    private final Semaphore exports = new Semaphore(Math.max(1, PLACES / 4), true);

    /// @throws Overloaded where no place came free in time
    <T> T enter(Supplier<T> search) {
        if (!acquire()) {
            throw new Overloaded();
        }
        try {
            return search.get();
        } finally {
            permits.release();
        }
    }

    /// Lets one step of an export in, which waits as long as it takes: between two steps others have their turn.
    <T> T enterStep(Supplier<T> step) {
        exports.acquireUninterruptibly();
        try {
            permits.acquireUninterruptibly();
            try {
                return step.get();
            } finally {
                permits.release();
            }
        } finally {
            exports.release();
        }
    }

    private boolean acquire() {
        try {
            return permits.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
