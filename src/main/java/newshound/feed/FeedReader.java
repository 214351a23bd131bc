package newshound.feed;

import org.jspecify.annotations.Nullable;

/// Reads feeds of every kind: RSS 0.9x to 2.0, RDF, Atom, CDF and JSON Feed. What the bytes hold decides,
/// never what the sender calls them.
public final class FeedReader {
    private FeedReader() {}

    /// A feed that is cut off or broken gives the entries that can be told, and says so. An entry that is cut
    /// itself is left out: what names it may be in the part that is missing, and it would become a second
    /// article beside the whole one.
    ///
    /// @param bytes plain or gzip
    /// @param contentType as the sender gave it, with its charset; null where unknown
    /// @param address where the feed is from, which relative addresses start from; null where unknown
    /// @throws MalformedFeed where no entry can be told from the bytes
    public static Feed read(byte[] bytes, @Nullable String contentType, @Nullable String address) throws MalformedFeed {
        FeedBytes.Text text = FeedBytes.text(bytes, contentType);
        Feed feed = read(text, address);
        if (feed.damage() != null && feed.entries().isEmpty()) {
            throw new MalformedFeed(feed.damage());
        }
        return feed;
    }

    private static Feed read(FeedBytes.Text bytes, @Nullable String address) throws MalformedFeed {
        String text = bytes.text();
        try {
            Feed feed =
                    text.stripLeading().startsWith("{") ? JsonFeed.read(text, address) : XmlFeed.read(text, address);
            return bytes.damage() == null ? feed : feed.damaged(bytes.damage());
        } catch (MalformedFeed e) {
            throw bytes.damage() == null ? e : new MalformedFeed(bytes.damage() + "; " + e.getMessage());
        }
    }
}
