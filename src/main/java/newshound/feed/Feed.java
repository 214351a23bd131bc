package newshound.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as it was sent.
///
/// @param title plain text; empty where it has none
/// @param url the site's address, absolute; null where unknown
/// @param language as written, null where unknown
/// @param entries in the order of the feed, each of them whole
/// @param ttl how long its sender calls a copy good enough; null where unknown
/// @param damage what of the bytes could not be read although entries were; null where all was well
public record Feed(
        String title,
        @Nullable String url,
        @Nullable String language,
        List<FeedEntry> entries,
        @Nullable Duration ttl,
        @Nullable String damage) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /// The same with more damage.
    Feed damaged(String more) {
        return new Feed(title, url, language, entries, ttl, damage == null ? more : more + "; " + damage);
    }
}
