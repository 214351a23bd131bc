package newshound.indexing;

/// Waiting that an interrupt does not cut short, since what is waited for must not be left half done.
final class Uninterrupted {
    private Uninterrupted() {}

    /// Returns when the thread has ended; an interrupt that came meanwhile is handed on.
    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
