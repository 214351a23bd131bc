package newshound.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON as pages contain it: with comments, line breaks inside strings, commas too many, inside CDATA,
/// cut off. What stands before a fault that cannot be passed over is kept.
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    /// What wraps JSON in old pages.
    private static final Pattern WRAPPING = Pattern.compile(
            "^[\\s;]*(?:(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|<!--)|(?:(?://|/\\*)?\\s*]]>\\s*(?:\\*/)?|-->)[\\s;]*$");

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable String name;

    private JsonTree() {}

    /// Maps, lists and strings; numbers and truth values as strings.
    static List<Object> read(String json) {
        String text = WRAPPING.matcher(json).replaceAll("").strip();
        boolean escaped = text.startsWith("{&quot;") || text.startsWith("[{&quot;") || text.startsWith("{&#34;");
        JsonTree tree = new JsonTree();
        try (JsonParser parser = FACTORY.createParser(
                ObjectReadContext.empty(), escaped ? Parser.unescapeEntities(text, false) : text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tree.add(token, parser);
            }
        } catch (JacksonException _) {
            // what was read so far is the answer
        }
        return tree.roots;
    }

    private void add(JsonToken token, JsonParser parser) {
        switch (token) {
            case START_OBJECT -> open(new LinkedHashMap<String, Object>());
            case START_ARRAY -> open(new ArrayList<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case PROPERTY_NAME -> name = parser.currentName();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> put(parser.getString());
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> name = null;
        }
    }

    private void open(Object container) {
        put(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked") // only the two kinds that open() is given
    private void put(Object value) {
        Object parent = open.peek();
        switch (parent) {
            case null -> roots.add(value);
            case Map<?, ?> map when name != null -> ((Map<String, Object>) map).putIfAbsent(name, value);
            case List<?> list -> ((List<Object>) list).add(value);
            default -> {
                // a value without a name
            }
        }
        name = null;
    }
}
