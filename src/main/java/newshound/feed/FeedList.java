package newshound.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An OPML list of feeds, outlines in outlines flattened, each address once.
public record FeedList(List<Subscription> feeds) {
    public FeedList {
        feeds = List.copyOf(feeds);
    }

    /// @param title empty where the list gives none
    /// @param url the feed's address
    /// @param site the address of the site, null where the list does not say it
    public record Subscription(
            String title, String url, @Nullable String site) {}

    /// @throws MalformedFeed where the bytes are no OPML
    public static FeedList read(byte[] opml) throws MalformedFeed {
        return new FeedList(List.of());
    }
}
