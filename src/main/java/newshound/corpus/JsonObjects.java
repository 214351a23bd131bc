package newshound.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Takes from a JSON object what an article needs, token by token: what is not needed is never held.
final class JsonObjects {
    /// Limits that no real dump reaches.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(TextLines.MAX_LINE_BYTES)
                    .build())
            .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /// Where an object stands for a text, the members that may hold it, the best first.
    private static final List<String> TEXT_MEMBERS =
            List.of("name", "text", "title", "value", "label", "term", "$oid", "$date", "#text", "rendered", "url");

    private JsonObjects() {}

    /// @param parser at the start of the object; left at its end
    /// @throws JacksonException where the JSON is broken or breaks a limit
    static RawFields read(JsonParser parser) {
        RawFields fields = new RawFields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            readMember(parser, name, fields);
        }
        return fields;
    }

    /// @param parser at the member's value; left at its end
    /// @return what of an article the member holds; null where nothing
    static @Nullable ArticleField readMember(JsonParser parser, String name, RawFields fields) {
        ArticleField.Name field = ArticleField.named(name);
        if (field == null) {
            parser.skipChildren();
            return null;
        }
        JsonToken value = parser.currentToken();
        fields.add(field, value == JsonToken.START_ARRAY, texts(parser, value));
        return field.field();
    }

    /// What was wrong and where; a broken limit has no place in the line.
    static String reason(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        String where = location == null ? "" : " at column " + location.getColumnNr();
        // Jackson appends where its source came from, which is never known here
        String what = failure.getOriginalMessage().replaceFirst(" \\(start marker at .*$", "");
        return "broken JSON" + where + ": " + what;
    }

    private static List<String> texts(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            String text = text(parser, value);
            return text == null ? List.of() : List.of(text);
        }
        List<String> texts = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            String text = text(parser, next);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(JsonParser parser, JsonToken value) {
        if (value == JsonToken.START_OBJECT) {
            return memberText(parser);
        }
        if (value == JsonToken.START_ARRAY) {
            parser.skipChildren();
            return null;
        }
        return value == JsonToken.VALUE_STRING || value.isNumeric() ? parser.getString() : null;
    }

    private static @Nullable String memberText(JsonParser parser) {
        Map<Integer, String> byRank = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            int rank = TEXT_MEMBERS.indexOf(name);
            if (rank >= 0 && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                byRank.put(rank, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return byRank.isEmpty() ? null : byRank.values().iterator().next();
    }
}
