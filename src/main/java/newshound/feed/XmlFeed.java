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
    ///
    /// @param isOpen whether only the end of the text ends it
    private record PlacedEntry(int position, boolean isOpen, FeedEntry entry) {}

    private final XmlEnd end;
    private final @Nullable String address;
    private final List<PlacedEntry> entries = new ArrayList<>();
    private @Nullable FeedHead head;
    private boolean hasRoot;

    private XmlFeed(XmlEnd end, @Nullable String address) {
        this.end = end;
        this.address = address;
    }

    static Feed read(String xml, @Nullable String address) throws MalformedFeed {
        String repaired = XmlText.repaired(xml);
        XmlFeed feed = new XmlFeed(new XmlEnd(repaired), address);
        XmlElements.Rest rest = XmlElements.read(repaired, feed::take);
        Element first = rest.document().firstElementChild();
        boolean isPage = first != null && first.tagName().equalsIgnoreCase("html");
        if (!feed.hasRoot && (isPage || (feed.entries.isEmpty() && rest.limit() == null))) {
            throw new MalformedFeed("no feed: found " + XmlElements.first(rest.document()));
        }
        return rest.limit() == null ? feed.whole() : feed.stopped(rest.document(), rest.limit());
    }

    private boolean take(Element element) {
        String name = FeedNames.of(element);
        boolean isRoot = FeedNames.isRoot(name);
        boolean isEntry = FeedNames.isEntry(name);
        boolean isOpen = (isRoot || isEntry) && end.leavesOpen(element);
        hasRoot = hasRoot || isRoot;
        if (FeedNames.isHead(name) && head == null) {
            head = FeedHead.read(element, address);
        }
        if (isEntry) {
            int position = element.sourceRange().startPos();
            entries.add(new PlacedEntry(position, isOpen, EntryFields.read(element, address)));
        }
        return isEntry || name.equals("rdf:li");
    }

    private Feed whole() {
        List<PlacedEntry> inOrder = inOrder();
        String open = end.open();
        if (open == null) {
            return feed(inOrder, null);
        }
        boolean inEntry = !inOrder.isEmpty() && inOrder.getLast().isOpen();
        // entries before the last ended where the next began, whether they said so or not
        return feed(
                inEntry ? inOrder.subList(0, inOrder.size() - 1) : inOrder,
                "cut off " + (inEntry ? "in an entry, which is left out, " : "") + "before the end of " + open);
    }

    /// The element with the fields of the feed is still open, and an entry may be.
    private Feed stopped(Document rest, String limit) {
        rest.stream().filter(e -> FeedNames.isEntry(FeedNames.of(e))).toList().forEach(Element::remove);
        if (head == null) {
            rest.stream()
                    .filter(e -> FeedNames.isHead(FeedNames.of(e)))
                    .findFirst()
                    .ifPresent(open -> head = FeedHead.read(open, address));
        }
        return feed(inOrder(), limit);
    }

    private List<PlacedEntry> inOrder() {
        return entries.stream()
                .sorted(Comparator.comparingInt(PlacedEntry::position))
                .toList();
    }

    private Feed feed(List<PlacedEntry> read, @Nullable String damage) {
        FeedHead known = head == null ? FeedHead.EMPTY : head;
        return known.feed(read.stream().map(PlacedEntry::entry).toList(), damage);
    }
}
