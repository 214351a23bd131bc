package newshound.cli;

import java.util.concurrent.CountDownLatch;

/// Between Ctrl-C (or SIGTERM) and the end of the process: asks the work under way to end, and holds the
/// process until it has.
final class StopSignal implements AutoCloseable {
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private StopSignal(Runnable stop) {
        hook = new Thread(
                () -> {
                    stop.run();
                    awaitFinished();
                },
                "stop");
    }

    static StopSignal calling(Runnable stop) {
        StopSignal signal = new StopSignal(stop);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    private void awaitFinished() {
        try {
            finished.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending: the hook has run
        }
    }
}
