package newshound.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// @throws MalformedFeed where the bytes are no OPML, or where a part of them cannot be read: a person
    ///     would miss the feeds in it for long before noticing
    public static FeedList read(byte[] opml) throws MalformedFeed {
        FeedBytes.Text text = FeedBytes.text(opml, null);
        String xml = XmlText.repaired(text.text());
        Outlines outlines = new Outlines(new XmlEnd(xml));
        XmlElements.Rest rest = XmlElements.read(xml, outlines::take);
        String damage = text.damage() == null ? rest.limit() : text.damage();
        if (damage != null) {
            throw new MalformedFeed(damage);
        }
        if (outlines.end.open() != null) {
            throw new MalformedFeed("cut off before the end of " + outlines.end.open());
        }
        if (!outlines.isList) {
            throw new MalformedFeed("no OPML: found " + XmlElements.first(rest.document()));
        }
        return new FeedList(List.copyOf(outlines.byAddress.values()));
    }

    private static final class Outlines {
        private final XmlEnd end;
        private final Map<String, Subscription> byAddress = new LinkedHashMap<>();
        private boolean isList;

        private Outlines(XmlEnd end) {
            this.end = end;
        }

        private boolean take(Element element) {
            boolean isOutline = element.tagName().equalsIgnoreCase("outline");
            boolean isRoot = element.tagName().equalsIgnoreCase("opml");
            isList = isList || isOutline || isRoot;
            if (isOutline || isRoot) {
                end.leavesOpen(element);
            }
            String url = isOutline ? feedAddress(element) : "";
            if (!url.isEmpty()) {
                String site = attribute(element, "htmlUrl");
                String title = attribute(element, "title");
                byAddress.putIfAbsent(
                        url,
                        new Subscription(
                                title.isEmpty() ? attribute(element, "text") : title,
                                url,
                                site.isEmpty() ? null : site));
            }
            return isOutline;
        }

        /// OPML 1 lists had `url`, which of other types is a page.
        private static String feedAddress(Element outline) {
            String type = attribute(outline, "type");
            boolean isFeed = type.equalsIgnoreCase("rss") || type.equalsIgnoreCase("atom");
            String url = attribute(outline, "xmlUrl");
            return url.isEmpty() && isFeed ? attribute(outline, "url") : url;
        }

        private static String attribute(Element outline, String name) {
            return outline.attributes().getIgnoreCase(name).strip();
        }
    }
}
