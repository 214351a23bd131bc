package newshound.fetch;

import java.time.Duration;

/// How long and how much a fetch may take, and how seldom a host is asked.
///
/// @param connect for the connection, and again for its encryption
/// @param total for a fetch with its redirects, without the wait for its turn
/// @param maxBytes of a reply, before and after decompression
/// @param hostDelay from the end of one request to a host to the start of the next
/// @param maxCrawlDelay the most that robots.txt can ask for instead
/// @param maxRetryAfter the most that `Retry-After` can ask for
public record FetchLimits(
        Duration connect,
        Duration total,
        int maxBytes,
        Duration hostDelay,
        Duration maxCrawlDelay,
        Duration maxRetryAfter) {
    private static final int MIB = 1 << 20;

    public FetchLimits {
        if (!connect.isPositive() || !total.isPositive() || maxBytes < 1) {
            throw new IllegalArgumentException("limits of time and size must be positive");
        }
        if (hostDelay.isNegative() || maxCrawlDelay.isNegative() || maxRetryAfter.isNegative()) {
            throw new IllegalArgumentException("delays must not be negative");
        }
    }

    /// No feed or page that people read is larger; no site that works is slower.
    public static FetchLimits ofTheOpenWeb() {
        return new FetchLimits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                16 * MIB,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofDays(1));
    }

    public FetchLimits withTotal(Duration limit) {
        return new FetchLimits(connect, limit, maxBytes, hostDelay, maxCrawlDelay, maxRetryAfter);
    }

    public FetchLimits withMaxBytes(int limit) {
        return new FetchLimits(connect, total, limit, hostDelay, maxCrawlDelay, maxRetryAfter);
    }

    public FetchLimits withHostDelay(Duration delay) {
        return new FetchLimits(connect, total, maxBytes, delay, maxCrawlDelay, maxRetryAfter);
    }
}
