package newshound.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        Map<String, Subscription> byAddress = new LinkedHashMap<>();
        boolean[] isList = {false};
        Document rest = XmlElements.read(FeedBytes.text(opml, null), element -> {
            boolean isOutline = element.tagName().equalsIgnoreCase("outline");
            isList[0] |= isOutline || element.tagName().equalsIgnoreCase("opml");
            if (isOutline) {
                Subscription feed = subscription(element);
                byAddress.putIfAbsent(feed.url, feed);
            }
            return isOutline;
        });
        if (!isList[0]) {
            throw new MalformedFeed("no OPML: found " + XmlElements.first(rest));
        }
        byAddress.remove("");
        return new FeedList(List.copyOf(byAddress.values()));
    }

    private static Subscription subscription(Element outline) {
        String site = attribute(outline, "htmlUrl");
        String title = attribute(outline, "title");
        return new Subscription(
                title.isEmpty() ? attribute(outline, "text") : title,
                attribute(outline, "xmlUrl"),
                site.isEmpty() ? null : site);
    }

    private static String attribute(Element outline, String name) {
        return outline.attributes().getIgnoreCase(name).strip();
    }
}
