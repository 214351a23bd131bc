package newshound.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as it was sent.
///
/// @param title plain text; empty where it has none
/// @param url the site's address, absolute; null where unknown
/// @param language as written, null where unknown
/// @param entries in the order of the feed
public record Feed(
        String title, @Nullable String url, @Nullable String language, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
