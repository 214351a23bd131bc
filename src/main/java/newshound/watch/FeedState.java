package newshound.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a feed between two polls.
///
/// @param address where it is now; it may have moved from where the reader subscribed to it
/// @param etag of the last copy, null where it had none
/// @param lastModified of the last copy as its sender wrote it, null where it had none
/// @param ttl how long the last copy called itself good enough, null where it did not say
/// @param due when it is to be asked next
/// @param notBefore until when its sender asked not to be asked, null where it did not
/// @param failures in a row
/// @param gone whether its sender said that it is no more
/// @param seen the latest first
record FeedState(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration ttl,
        Instant due,
        @Nullable Instant notBefore,
        int failures,
        boolean gone,
        List<SeenEntry> seen) {
    FeedState {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(due, "due");
        seen = List.copyOf(seen);
    }

    static FeedState of(String address) {
        return new FeedState(address, null, null, null, Instant.EPOCH, null, 0, false, List.of());
    }

    boolean isDue(Instant now) {
        return !gone && !due.isAfter(now);
    }

    /// Whether it may be asked ahead of its time.
    boolean mayBeAsked(Instant now) {
        return !gone && (notBefore == null || !notBefore.isAfter(now));
    }

    /// Whether a copy that is still good would be of use all the same: entries still want their pages.
    boolean wantsPages() {
        return seen.stream().anyMatch(SeenEntry::wantsPage);
    }

    FeedState answered(Instant next) {
        return new FeedState(address, etag, lastModified, ttl, next, null, 0, gone, seen);
    }

    FeedState failed(Instant next, @Nullable Instant asked) {
        return new FeedState(address, etag, lastModified, ttl, next, asked, failures + 1, gone, seen);
    }

    FeedState ended() {
        return new FeedState(address, etag, lastModified, ttl, due, null, failures, true, seen);
    }
}
