package newshound.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Feed 1.0 and 1.1 (<https://www.jsonfeed.org/version/1.1/>), item by item.
final class JsonFeed {
    private static final int MAX_DEPTH = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(FeedBytes.MAX_BYTES)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    private final @Nullable String address;
    private final List<FeedEntry> entries = new ArrayList<>();
    private final ObjectNode head = JsonNodeFactory.instance.objectNode();
    private boolean hasItems;

    private JsonFeed(@Nullable String address) {
        this.address = address;
    }

    static Feed read(String json, @Nullable String address) throws MalformedFeed {
        JsonFeed feed = new JsonFeed(address);
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            feed.readMembers(parser);
        } catch (JacksonException e) {
            if (feed.entries.isEmpty()) {
                throw new MalformedFeed(reason(e));
            }
        }
        if (!feed.hasItems) {
            throw new MalformedFeed("no feed: a JSON object without \"items\" (line 1, column 1)");
        }
        return feed.whole();
    }

    private void readMembers(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (!name.equals("items")) {
                head.set(name, parser.<JsonNode>readValueAsTree());
            } else if (value == JsonToken.START_ARRAY) {
                hasItems = true;
                readItems(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readItems(JsonParser parser) {
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            if (item == JsonToken.START_OBJECT) {
                entries.add(entry(parser.<JsonNode>readValueAsTree()));
            } else {
                parser.skipChildren();
            }
        }
    }

    private FeedEntry entry(JsonNode item) {
        return new FeedEntry(
                textOrNull(item, "id"),
                text(item, "title"),
                Addresses.absolute(textOrNull(item, "url", "external_url"), address),
                text(item, "content_html", "content_text"),
                text(item, "summary"),
                textOrNull(item, "date_published"),
                textOrNull(item, "date_modified"),
                authors(item),
                item.path("tags")
                        .valueStream()
                        .map(JsonFeed::scalar)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                null,
                textOrNull(item, "language"));
    }

    private Feed whole() {
        FeedHead known = new FeedHead(
                text(head, "title"),
                Addresses.absolute(textOrNull(head, "home_page_url"), address),
                textOrNull(head, "language"),
                authors(head));
        return new Feed(
                known.title(),
                known.url(),
                known.language(),
                entries.stream().map(known::completed).toList());
    }

    /// Version 1.1 has `authors`, 1.0 one `author`.
    private static List<String> authors(JsonNode parent) {
        return Stream.concat(parent.path("authors").valueStream(), Stream.of(parent.path("author")))
                .map(author -> author.isObject() ? text(author, "name") : scalar(author))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(JsonNode parent, String... names) {
        return Stream.of(names)
                .map(name -> scalar(parent.path(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String textOrNull(JsonNode parent, String... names) {
        String text = text(parent, names);
        return text.isEmpty() ? null : text;
    }

    private static String scalar(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }

    private static String reason(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return "broken JSON: " + failure.getOriginalMessage() + where;
    }
}
