package newshound.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When a feed is asked next.
final class Schedule {
    /// A feed that fails is still asked once a day: many come back after weeks.
    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

    /// Senders that call a feed fresh for a month do not mean that nobody should look.
    private static final Duration LONGEST_FRESH = Duration.ofHours(3);

    /// Some feeds are made new every week, and some only say so.
    private static final Duration LONGEST_TTL = Duration.ofDays(1);

    /// Feeds that failed together, such as those of one host, shall not come back together.
    private static final double JITTER = 0.25;

    private static final int MAX_DOUBLINGS = 20;

    private final Duration every;
    private final RandomGenerator random;

    Schedule(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    /// @param maxAge how long the sender calls its answer fresh, null where it did not say
    /// @param ttl how long the feed itself calls a copy good enough, null where it does not say
    Instant afterAnswer(Instant now, @Nullable Duration maxAge, @Nullable Duration ttl) {
        Duration fresh = maxAge == null ? Duration.ZERO : shorter(maxAge, LONGEST_FRESH);
        Duration live = ttl == null ? Duration.ZERO : shorter(ttl, LONGEST_TTL);
        return now.plus(longer(every, longer(fresh, live)));
    }

    /// @param failures in a row, this one among them
    /// @param retryAfter how long the sender asked to wait, null where it did not
    Instant afterFailure(Instant now, int failures, @Nullable Duration retryAfter) {
        long doubled = 1L << Math.clamp(failures - 1L, 0, MAX_DOUBLINGS);
        Duration backOff = shorter(every.multipliedBy(doubled), longer(every, LONGEST_BACK_OFF));
        double spread = 1 + JITTER * random.nextDouble();
        Duration wait = Duration.ofMillis((long) (backOff.toMillis() * spread));
        return now.plus(retryAfter == null ? wait : longer(wait, retryAfter));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
