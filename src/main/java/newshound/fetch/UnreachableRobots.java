package newshound.fetch;

import java.io.IOException;
import java.time.Duration;

/// A site's robots.txt could not be read: it may forbid what was asked for.
final class UnreachableRobots extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    UnreachableRobots(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
