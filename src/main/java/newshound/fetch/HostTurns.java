package newshound.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one request at a time go to each host, and the next only after a pause.
final class HostTurns {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Duration pause;
    private final Time time;

    /// Time as it passes; tests make it pass.
    interface Time {
        /// As [System#nanoTime()].
        long nanos();

        void await(Duration duration) throws InterruptedException;
    }

    /// @param pause between two requests to a host that does not ask for another
    HostTurns(Duration pause, Time time) {
        this.pause = pause;
        this.time = time;
    }

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private boolean asked;
        private long lastAsked;
    }

    /// The right to ask a host, until it is closed.
    final class Turn implements AutoCloseable {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            host.asked = true;
            host.lastAsked = time.nanos();
            host.lock.unlock();
        }
    }

    /// Waits until nobody else asks the host and its pause is over.
    ///
    /// @param asked the pause that the host asks for
    Turn take(HostName name, Duration asked) throws InterruptedException {
        Host host = hosts.computeIfAbsent(name.text(), _ -> new Host());
        host.lock.lockInterruptibly();
        try {
            Duration whole = asked.compareTo(pause) > 0 ? asked : pause;
            Duration left = host.asked ? whole.minusNanos(time.nanos() - host.lastAsked) : Duration.ZERO;
            if (left.isPositive()) {
                time.await(left);
            }
            return new Turn(host);
        } catch (InterruptedException | RuntimeException e) {
            host.lock.unlock();
            throw e;
        }
    }
}
