package newshound.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The fields of an entry or of a feed, by their [FeedNames]. Also those that stand inside a field that
/// was never closed, and those that Media RSS and
/// iTunes group.
final class Fields {
    private static final Set<String> GROUPS = Set.of("media:group", "media:content", "itunes:category");
    /// Elements with fields of their own, about something else.
    private static final Set<String> OTHERS = Set.of("source", "image", "textinput", "author", "contributor");
    /// Names that say inside a text that the text before was not closed, since HTML has them not, or not there.
    private static final Set<String> NEVER_NESTED = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "description",
            "author",
            "category",
            "comments",
            "enclosure",
            "published",
            "updated",
            "issued",
            "modified",
            "content",
            "content:encoded",
            "dc:creator",
            "dc:date",
            "dc:subject",
            "media:content",
            "media:thumbnail");

    private final Element parent;
    private final Map<String, List<Element>> byName = new HashMap<>();

    private Fields(Element parent) {
        this.parent = parent;
    }

    static Fields of(Element parent) {
        Fields fields = new Fields(parent);
        fields.collect(parent, true);
        return fields;
    }

    Element parent() {
        return parent;
    }

    /// In the order of the names, then in that of the feed.
    Stream<Element> all(String... names) {
        return Stream.of(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    /// Of the first of the names that has any text; empty where none has.
    String text(String... names) {
        return all(names)
                .map(FieldText::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The same, with null for none.
    @Nullable
    String textOrNull(String... names) {
        String text = text(names);
        return text.isEmpty() ? null : text;
    }

    /// As written there, or on the elements with text.
    @Nullable
    String language() {
        return Stream.concat(
                        all("dc:language", "language").map(FieldText::of),
                        Stream.concat(
                                        Stream.ofNullable(parent),
                                        all("content", "content:encoded", "xhtml:body", "title", "summary"))
                                .map(element -> element.attr("xml:lang").strip()))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static boolean isUnclosed(Element child) {
        return NEVER_NESTED.contains(FeedNames.of(child));
    }

    private void collect(Element from, boolean all) {
        for (Element child : from.children()) {
            String name = FeedNames.of(child);
            if (!all && !NEVER_NESTED.contains(name)) {
                continue;
            }
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(child);
            if (!OTHERS.contains(name)) {
                collect(child, GROUPS.contains(name));
            }
        }
    }
}
