package newshound.feed;

import org.jspecify.annotations.Nullable;

/// Reads feeds of every kind: RSS 0.9x to 2.0, RDF, Atom, CDF and JSON Feed. What the bytes hold decides,
/// never what the sender calls them.
public final class FeedReader {
    private FeedReader() {}

    /// A feed that is cut off or broken gives the entries that can be told.
    ///
    /// @param bytes plain or gzip
    /// @param contentType as the sender gave it, with its charset; null where unknown
    /// @param address where the feed is from, which relative addresses start from; null where unknown
    /// @throws MalformedFeed where no entry can be told from the bytes
    public static Feed read(byte[] bytes, @Nullable String contentType, @Nullable String address) throws MalformedFeed {
        String text = FeedBytes.text(bytes, contentType);
        return text.stripLeading().startsWith("{") ? JsonFeed.read(text, address) : XmlFeed.read(text, address);
    }
}
