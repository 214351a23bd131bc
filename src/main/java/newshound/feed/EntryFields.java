package newshound.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// From the fields of all dialects to ours, the better of several first.
final class EntryFields {
    private static final String[] ID = {"guid", "id", "dc:identifier"};
    private static final String[] TITLE = {"title", "dc:title", "media:title", "itunes:title"};
    private static final String[] CONTENT = {"content:encoded", "content", "xhtml:body", "body", "fullitem"};
    private static final String[] SUMMARY = {
        "summary",
        "description",
        "abstract",
        "dc:description",
        "dcterms:abstract",
        "itunes:summary",
        "media:description",
        "itunes:subtitle",
        "tagline"
    };
    private static final String[] PUBLISHED = {
        "pubdate", "published", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified"};

    private EntryFields() {}

    static FeedEntry read(Element entry, @Nullable String address) {
        Fields fields = Fields.of(entry);
        return new FeedEntry(
                or(fields.textOrNull(ID), entry.attr("rdf:about")),
                fields.text(TITLE),
                EntryLink.ofEntry(fields, new Addresses(address)),
                content(fields),
                fields.text(SUMMARY),
                fields.textOrNull(PUBLISHED),
                or(fields.textOrNull(UPDATED), attribute(entry, "lastmod")),
                Authors.ofEntry(fields),
                tags(fields),
                source(fields),
                fields.language());
    }

    /// Of alternatives the longest: they are the same text, shortened or whole.
    private static String content(Fields fields) {
        return fields.all(CONTENT)
                .map(FieldText::of)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static List<String> tags(Fields fields) {
        Stream<String> labelled = fields.all("category", "dc:subject", "media:category", "itunes:category")
                .map(EntryFields::label);
        Stream<String> listed = fields.all("itunes:keywords", "media:keywords")
                .flatMap(list -> Stream.of(FieldText.of(list).split(",", -1)));
        return Stream.concat(labelled, listed)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /// Atom has attributes for people and for machines, iTunes its own; RSS has text.
    private static String label(Element category) {
        return Stream.of("label", "term", "text")
                .map(category::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(() -> FieldText.of(category));
    }

    private static @Nullable String source(Fields fields) {
        return fields.all("source")
                .map(source -> {
                    String title = Fields.of(source).text("title");
                    return title.isEmpty() ? source.ownText().strip() : title;
                })
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(() -> fields.textOrNull("dc:publisher"));
    }

    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    private static @Nullable String or(@Nullable String value, String attribute) {
        return value == null && !attribute.isBlank() ? attribute.strip() : value;
    }
}
