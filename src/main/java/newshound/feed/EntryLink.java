package newshound.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which of the addresses of an entry, or of a feed, is that of the page for readers.
final class EntryLink {
    private EntryLink() {}

    /// RDF and CDF say the address at the element itself, RDF of a feed that of its file.
    static @Nullable String ofEntry(Fields fields, Addresses addresses) {
        String link = ofElements(fields, addresses);
        Element entry = fields.parent();
        String own = attribute(entry, "href");
        return link == null ? addresses.resolve(entry, own.isEmpty() ? FeedNames.about(entry) : own) : link;
    }

    static @Nullable String ofFeed(Fields fields, Addresses addresses) {
        String link = ofElements(fields, addresses);
        return link == null ? addresses.resolve(fields.parent(), attribute(fields.parent(), "href")) : link;
    }

    private static @Nullable String ofElements(Fields fields, Addresses addresses) {
        Stream<Optional<Element>> bestFirst = Stream.of(
                first(fields.all("feedburner:origlink", "pheedo:origlink"), _ -> true),
                first(fields.all("link"), link -> isAlternate(link) && isPage(link)),
                first(fields.all("link"), EntryLink::isAlternate),
                first(fields.all("guid"), EntryLink::isPermanent),
                first(fields.all("content"), content -> content.hasAttr("src")));
        return bestFirst
                .flatMap(Optional::stream)
                .map(element -> addresses.resolve(element, written(element)))
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Element> first(Stream<Element> elements, Predicate<Element> wanted) {
        return elements.filter(element -> !written(element).isBlank())
                .filter(wanted)
                .findFirst();
    }

    /// Atom has `href`, and `src` of content that lies elsewhere; RSS has text.
    private static String written(Element element) {
        String attribute = attribute(element, "href", "src");
        return attribute.isEmpty() ? FieldText.of(element) : attribute;
    }

    private static String attribute(Element element, String... names) {
        return Stream.of(names)
                .map(name -> element.attributes().getIgnoreCase(name))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isAlternate(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty() || relation.equals("alternate") || relation.endsWith("/alternate");
    }

    private static boolean isPage(Element link) {
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("html");
    }

    private static boolean isPermanent(Element guid) {
        return !guid.attributes().getIgnoreCase("isPermaLink").strip().equalsIgnoreCase("false")
                && Addresses.isWeb(FieldText.of(guid));
    }
}
