package newshound.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Time that passes only while somebody waits.
final class StillTime implements HostTurns.Time, InstantSource {
    private final List<Duration> waits = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    @Override
    public synchronized long nanos() {
        return passed.toNanos();
    }

    @Override
    public synchronized Instant instant() {
        return Instant.parse("2026-03-01T12:00:00Z").plus(passed);
    }

    @Override
    public synchronized void await(Duration duration) {
        waits.add(duration);
        passed = passed.plus(duration);
    }

    synchronized void pass(Duration duration) {
        passed = passed.plus(duration);
    }

    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
