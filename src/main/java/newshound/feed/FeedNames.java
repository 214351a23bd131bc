package newshound.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// One name for the same element of all dialects: `title`, `dc:creator`, `content:encoded`. The prefix is
/// ours, whatever the feed's; RSS, RDF-RSS, Atom and CDF have none. Names are in lower case.
final class FeedNames {
    private static final String FOREIGN = "?";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://purl.org/net/rss1.1#", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.pheedo.com/namespace/pheedo", "pheedo"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    /// What a prefix means where the feed does not declare it, or misspells the address.
    private static final Map<String, String> UNDECLARED = Map.ofEntries(
            Map.entry("atom", ""),
            Map.entry("atom03", ""),
            Map.entry("atom10", ""),
            Map.entry("rss", ""),
            Map.entry("rdf", "rdf"),
            Map.entry("dc", "dc"),
            Map.entry("dcterms", "dcterms"),
            Map.entry("content", "content"),
            Map.entry("sy", "sy"),
            Map.entry("media", "media"),
            Map.entry("itunes", "itunes"),
            Map.entry("feedburner", "feedburner"),
            Map.entry("pheedo", "pheedo"),
            Map.entry("xhtml", "xhtml"));

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel");
    private static final Set<String> HEADS = Set.of("feed", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private FeedNames() {}

    static String of(Element element) {
        String prefix = element.tag().prefix();
        String namespace = prefix.isEmpty() ? element.tag().namespace() : declared(element, "xmlns:" + prefix);
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String undeclared = prefix.isEmpty() ? "" : UNDECLARED.getOrDefault(prefix.toLowerCase(Locale.ROOT), FOREIGN);
        String ours = PREFIXES.getOrDefault(namespace.strip().toLowerCase(Locale.ROOT), undeclared);
        return ours.isEmpty() ? local : ours + ":" + local;
    }

    /// The outermost element of a feed.
    static boolean isRoot(String name) {
        return ROOTS.contains(name);
    }

    /// An element with the fields of the feed itself.
    static boolean isHead(String name) {
        return HEADS.contains(name);
    }

    static boolean isEntry(String name) {
        return ENTRIES.contains(name);
    }

    /// RDF's name for an element, whatever its prefix; empty where it has none.
    static String about(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.localName().equals("about")) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    private static String declared(Element element, String attribute) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(attribute)) {
                return at.attr(attribute);
            }
        }
        return "";
    }
}
