package newshound.feed;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a feed says of itself, and so of those of its entries that do not say otherwise.
record FeedHead(
        String title,
        @Nullable String url,
        @Nullable String language,
        List<String> authors,
        @Nullable Duration ttl) {
    static final FeedHead EMPTY = new FeedHead("", null, null, List.of(), null);

    static FeedHead read(Element head, @Nullable String address) {
        Fields fields = Fields.of(head);
        return new FeedHead(
                fields.text("title", "dc:title"),
                Addresses.absolute(EntryLink.ofFeed(fields, new Addresses(address)), null),
                fields.language(),
                Authors.ofFeed(fields),
                TimeToLive.of(fields));
    }

    Feed feed(List<FeedEntry> entries, @Nullable String damage) {
        return new Feed(
                title, url, language, entries.stream().map(this::completed).toList(), ttl, damage);
    }

    private FeedEntry completed(FeedEntry entry) {
        return new FeedEntry(
                entry.id(),
                entry.title(),
                Addresses.absolute(entry.url(), url),
                entry.content(),
                entry.summary(),
                entry.published(),
                entry.updated(),
                entry.authors().isEmpty() ? authors : entry.authors(),
                entry.tags(),
                entry.source(),
                entry.language() == null ? language : entry.language());
    }
}
