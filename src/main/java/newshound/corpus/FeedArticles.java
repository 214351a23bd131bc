package newshound.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.corpus.text.PlainText;
import newshound.feed.Feed;
import newshound.feed.FeedEntry;
import newshound.feed.FeedReader;
import newshound.feed.MalformedFeed;
import org.jspecify.annotations.Nullable;

/// The entries of a feed as articles, by the same rules as everything else.
public final class FeedArticles {
    /// Only ids that say whose they are: a bare `1` is the first entry of many feeds.
    private static final Pattern WORLDWIDE_ID = Pattern.compile("(?:tag|urn|https?):.+|[0-9a-fA-F-]{32,36}");

    private final Feed feed;
    private final Place place;
    private final Set<String> sharedAddresses;

    private FeedArticles(Feed feed, Place place) {
        this.feed = feed;
        this.place = place;
        sharedAddresses = sharedAddresses(feed);
    }

    /// One item for every entry, in the order of the feed, then one for its damage where it has any.
    ///
    /// @param address where the feed is from; it stands in the places of the items
    public static List<Item> items(Feed feed, String address) {
        return new FeedArticles(feed, Place.of(address)).items();
    }

    static List<Item> read(Content document) {
        Hints hints = document.hints();
        try {
            Feed feed = FeedReader.read(document.bytes(), hints.contentType(), hints.address());
            return feed.entries().isEmpty()
                    ? document.skipped("a feed without entries")
                    : new FeedArticles(feed, document.place()).items();
        } catch (MalformedFeed e) {
            return document.skipped(String.valueOf(e.getMessage()));
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            items.add(article(entry).toItem(place.record(items.size() + 1L)));
        }
        if (feed.damage() != null) {
            items.add(new Item.Skipped(place, feed.damage()));
        }
        return items;
    }

    private RawArticle article(FeedEntry entry) {
        String content = PlainText.body(entry.content());
        return new RawArticle(
                id(entry),
                PlainText.title(entry.title()),
                content.isEmpty() ? PlainText.body(entry.summary()) : content,
                entry.published(),
                entry.updated(),
                entry.source() == null ? feed.title() : entry.source(),
                entry.url(),
                entry.authors().stream()
                        .flatMap(author -> Byline.names(author).stream())
                        .distinct()
                        .toList(),
                entry.tags(),
                entry.language() == null ? feed.language() : entry.language(),
                null);
    }

    /// Null leaves it to the address, as the article's page and other feeds name that too; where several
    /// entries share one, their ids or titles tell them apart.
    private @Nullable String id(FeedEntry entry) {
        WebAddress address = WebAddress.of(entry.url());
        boolean shared = address != null && sharedAddresses.contains(address.canonical());
        if (address != null && !address.isSite() && !shared) {
            return null;
        }
        String id = entry.id();
        if (id != null && WORLDWIDE_ID.matcher(id).matches() && !id.equals(entry.url())) {
            return id;
        }
        String site = address != null ? address.canonical() : feed.url() != null ? feed.url() : feed.title();
        String own = id == null || id.equals(entry.url()) ? PlainText.title(entry.title()) : id;
        return site.isEmpty() || own.isEmpty() ? null : site + "#" + own;
    }

    private static Set<String> sharedAddresses(Feed feed) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (FeedEntry entry : feed.entries()) {
            WebAddress address = WebAddress.of(entry.url());
            if (address != null && !seen.add(address.canonical())) {
                shared.add(address.canonical());
            }
        }
        return shared;
    }
}
