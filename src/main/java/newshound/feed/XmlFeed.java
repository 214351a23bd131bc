package newshound.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads XML feeds of all dialects in one way: their elements differ in name only, see [FeedNames].
final class XmlFeed {
    /// Entries of which one is not closed end in reverse order.
    private record PlacedEntry(int position, FeedEntry entry) {}

    private final @Nullable String address;
    private final List<PlacedEntry> entries = new ArrayList<>();
    private @Nullable FeedHead head;
    private boolean hasRoot;

    private XmlFeed(@Nullable String address) {
        this.address = address;
    }

    static Feed read(String xml, @Nullable String address) throws MalformedFeed {
        XmlFeed feed = new XmlFeed(address);
        Document rest = XmlElements.read(xml, feed::take);
        Element first = rest.firstElementChild();
        boolean isPage = first != null && first.tagName().equalsIgnoreCase("html");
        if (!feed.hasRoot && (isPage || feed.entries.isEmpty())) {
            throw new MalformedFeed("no feed: found " + XmlElements.first(rest));
        }
        return feed.whole();
    }

    private boolean take(Element element) {
        String name = FeedNames.of(element);
        hasRoot = hasRoot || FeedNames.isRoot(name);
        if (FeedNames.isHead(name) && head == null) {
            head = FeedHead.read(element, address);
        }
        boolean isEntry = FeedNames.isEntry(name);
        if (isEntry) {
            entries.add(new PlacedEntry(element.sourceRange().startPos(), EntryFields.read(element, address)));
        }
        return isEntry || name.equals("rdf:li");
    }

    private Feed whole() {
        FeedHead known = head == null ? FeedHead.EMPTY : head;
        return known.feed(entries.stream()
                .sorted(Comparator.comparingInt(PlacedEntry::position))
                .map(PlacedEntry::entry)
                .toList());
    }
}
