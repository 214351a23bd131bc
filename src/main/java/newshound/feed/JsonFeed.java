package newshound.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON Feed 1.0 and 1.1 (<https://www.jsonfeed.org/version/1.1/>), token by token: what is not
/// needed is never held.
final class JsonFeed {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(FeedBytes.MAX_BYTES)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /// What the parser adds on how to raise its limits, and on where its source is from.
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`| \\(start marker at [^)]*\\)+");

    /// Of one list; the longest that we have met has 60 tags.
    private static final int MAX_VALUES = 1000;

    private static final Set<String> NEEDED = Set.of(
            "id",
            "title",
            "url",
            "external_url",
            "home_page_url",
            "content_html",
            "content_text",
            "summary",
            "date_published",
            "date_modified",
            "author",
            "authors",
            "tags",
            "language");

    private final @Nullable String address;
    private final List<FeedEntry> entries = new ArrayList<>();
    private final Map<String, List<String>> head = new HashMap<>();
    private boolean hasItems;
    private boolean inEntry;
    private @Nullable String damage;

    private JsonFeed(@Nullable String address) {
        this.address = address;
    }

    static Feed read(String json, @Nullable String address) throws MalformedFeed {
        JsonFeed feed = new JsonFeed(address);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            feed.readWhole(parser);
        }
        if (!feed.hasItems && feed.damage == null) {
            throw new MalformedFeed("no feed: a JSON object without \"items\" (line 1, column 1)");
        }
        return feed.whole();
    }

    private void readWhole(JsonParser parser) {
        try {
            parser.nextToken();
            readMembers(parser, head, true);
        } catch (JacksonException e) {
            TokenStreamLocation at = parser.currentLocation();
            damage = "broken JSON" + (inEntry ? " in an entry, which is left out: " : ": ")
                    + SETTING.matcher(e.getOriginalMessage()).replaceAll("") + " (line " + at.getLineNr()
                    + ", column " + at.getColumnNr() + ")";
        }
    }

    private void readMembers(JsonParser parser, Map<String, List<String>> members, boolean ofFeed) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (ofFeed && name.equals("items") && value == JsonToken.START_ARRAY) {
                hasItems = true;
                readItems(parser);
            } else if (NEEDED.contains(name)) {
                members.put(name, texts(parser, value));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readItems(JsonParser parser) {
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            if (item == JsonToken.START_OBJECT) {
                Map<String, List<String>> members = new HashMap<>();
                inEntry = true;
                readMembers(parser, members, false);
                inEntry = false;
                entries.add(entry(members));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static List<String> texts(JsonParser parser, JsonToken value) {
        List<String> texts = new ArrayList<>();
        if (value == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                add(text(parser, next), texts);
            }
        } else {
            add(text(parser, value), texts);
        }
        return texts;
    }

    private static void add(String text, List<String> texts) {
        if (!text.isEmpty() && texts.size() < MAX_VALUES) {
            texts.add(text);
        }
    }

    /// An author is an object with a name.
    private static String text(JsonParser parser, JsonToken value) {
        if (value == JsonToken.START_OBJECT) {
            String found = "";
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken member = parser.nextToken();
                if (name.equals("name") && member == JsonToken.VALUE_STRING) {
                    found = parser.getString().strip();
                } else {
                    parser.skipChildren();
                }
            }
            return found;
        }
        parser.skipChildren();
        return value == JsonToken.VALUE_STRING || value.isNumeric()
                ? parser.getString().strip()
                : "";
    }

    private FeedEntry entry(Map<String, List<String>> item) {
        return new FeedEntry(
                textOrNull(item, "id"),
                text(item, "title"),
                Addresses.absolute(textOrNull(item, "url", "external_url"), address),
                text(item, "content_html", "content_text"),
                text(item, "summary"),
                textOrNull(item, "date_published"),
                textOrNull(item, "date_modified"),
                distinct(item, "authors", "author"),
                distinct(item, "tags"),
                null,
                textOrNull(item, "language"));
    }

    private Feed whole() {
        FeedHead known = new FeedHead(
                text(head, "title"),
                Addresses.absolute(textOrNull(head, "home_page_url"), address),
                textOrNull(head, "language"),
                distinct(head, "authors", "author"),
                null);
        return known.feed(entries, damage);
    }

    /// Version 1.1 has `authors`, 1.0 one `author`.
    private static List<String> distinct(Map<String, List<String>> members, String... names) {
        return Stream.of(names)
                .flatMap(name -> members.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    private static String text(Map<String, List<String>> members, String... names) {
        return distinct(members, names).stream().findFirst().orElse("");
    }

    private static @Nullable String textOrNull(Map<String, List<String>> members, String... names) {
        return distinct(members, names).stream().findFirst().orElse(null);
    }
}
