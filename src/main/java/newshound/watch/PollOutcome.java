package newshound.watch;

import java.time.Duration;
import java.util.List;
import newshound.corpus.Item;
import org.jspecify.annotations.Nullable;

/// What came of asking a feed.
sealed interface PollOutcome {

    /// A copy of the feed.
    ///
    /// @param state but for when it is due
    /// @param news of entries that were not settled
    /// @param told on the way
    record Copy(
            FeedState state,
            List<FreshItem> news,
            List<WatchEvent> told,
            @Nullable Duration maxAge) implements PollOutcome {}

    /// @param known whether another version of the entry was indexed before
    record FreshItem(Item item, boolean known) {}

    record Unchanged(@Nullable Duration maxAge) implements PollOutcome {}

    record Failed(String reason, @Nullable Duration retryAfter) implements PollOutcome {}

    record Gone() implements PollOutcome {}

    /// The watch ended meanwhile: as if it had not been asked.
    record Dropped() implements PollOutcome {}

    /// A fault of ours.
    record Broken(RuntimeException fault) implements PollOutcome {}
}
