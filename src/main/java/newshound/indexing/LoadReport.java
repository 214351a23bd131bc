package newshound.indexing;

import java.time.Duration;

/// What became of a load.
///
/// @param read items found in the corpus
/// @param indexed articles put into the index and durable
/// @param unchanged articles that were in the index already, just as they are
/// @param skipped items that did not become one; `read = indexed + unchanged + skipped`
/// @param complete false where the load was stopped before the end of the corpus
public record LoadReport(long read, long indexed, long unchanged, long skipped, Duration duration, boolean complete) {

    /// Articles a second.
    public double rate() {
        return (indexed + unchanged) / Math.max(0.001, duration.toNanos() / 1e9);
    }
}
