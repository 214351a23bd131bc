package newshound.fetch;

import java.time.Duration;

/// The time of the machine.
final class PassingTime implements HostTurns.Time {
    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void await(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
