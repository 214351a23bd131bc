package newshound.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// An object of a JSON document: an article, or what news APIs put around a list of them, as in
/// `{"status": "ok", "articles": [{…}, …]}`.
final class JsonEnvelope {
    private static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "data",
            "results",
            "entries",
            "posts",
            "stories",
            "news",
            "docs",
            "documents",
            "records",
            "value");
    private static final Set<String> AROUND_LISTS = Set.of("response", "data", "result", "results");

    private final JsonParser parser;
    private final RawFields fields = new RawFields();
    private boolean hasText;
    private boolean isEnvelope;
    /// Objects that are open in this one.
    private int depth;

    /// @param parser at the start of the object
    JsonEnvelope(JsonParser parser) {
        this.parser = parser;
    }

    /// Whether a text begins with a list of articles in an object.
    static boolean begins(String text) {
        try (JsonParser parser = JsonObjects.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonEnvelope first = new JsonEnvelope(parser);
            return parser.nextToken() == JsonToken.START_OBJECT && (first.findList() || first.isEnvelope);
        } catch (JacksonException _) {
            return false; // ends before it, or is broken
        }
    }

    /// Reads on to the first object of the next list, or to the end of this object: then false. An article's own
    /// text shows that what it lists are no articles.
    ///
    /// @throws JacksonException where the JSON is broken or breaks a limit
    boolean findList() {
        while (true) {
            String name = parser.nextName();
            if (name != null) {
                if (member(name)) {
                    return true;
                }
            } else if (depth == 0) {
                return false;
            } else {
                depth--;
            }
        }
    }

    /// Whether the member is a list of objects; then the parser is at the first.
    private boolean member(String name) {
        JsonToken value = parser.nextToken();
        String folded = name.toLowerCase(Locale.ROOT);
        if (value == JsonToken.START_ARRAY && !hasText && LISTS.contains(folded)) {
            return list();
        }
        if (value == JsonToken.START_OBJECT && !hasText && depth == 0 && AROUND_LISTS.contains(folded)) {
            depth++;
        } else if (depth == 0) {
            hasText |= JsonObjects.readMember(parser, name, fields) == ArticleField.BODY;
        } else {
            parser.skipChildren();
        }
        return false;
    }

    private boolean list() {
        JsonToken first = parser.nextToken();
        isEnvelope |= first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY;
        while (first != JsonToken.START_OBJECT && first != JsonToken.END_ARRAY) {
            parser.skipChildren();
            first = parser.nextToken();
        }
        return first == JsonToken.START_OBJECT;
    }

    /// The articles that this object itself is: one, unless it is but an envelope.
    List<RawArticle> itself() {
        RawArticle article = RawArticle.of(fields);
        return isEnvelope && article.body().isEmpty() ? List.of() : List.of(article);
    }
}
