package newshound.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The searchable fields. The constant's [#fieldName()] is both the name in queries and in the index.
public enum Field {
    /// The headline.
    TITLE("title", FieldType.TEXT, 4.0f, "intitle", "headline", "hd"),
    /// The first paragraph; in a query also the headline.
    LEAD("lead", FieldType.TEXT, 2.0f, "hlead"),
    /// The whole text, first paragraph included.
    BODY("body", FieldType.TEXT, 1.0f, "intext", "text"),
    COMPANY("company", FieldType.ENTITY, 0, "org", "co"),
    PERSON("person", FieldType.ENTITY, 0, "people"),
    PRODUCT("product", FieldType.ENTITY, 0, "model"),
    PLACE("place", FieldType.ENTITY, 0, "location"),
    TAG("tag", FieldType.KEYWORD, 0),
    /// The outlet, by name or by host.
    SOURCE("source", FieldType.KEYWORD, 0, "site", "domain", "outlet"),
    LANGUAGE("lang", FieldType.KEYWORD, 0, "language", "la"),
    AUTHOR("author", FieldType.TEXT, 0, "by"),
    /// The day of publication.
    PUBLISHED("date", FieldType.DATE, 0),
    /// The day the article came in.
    INDEXED("indexed", FieldType.DATE, 0),
    /// Number of words in the body.
    WORDS("words", FieldType.NUMBER, 0, "wc", "length"),
    URL("url", FieldType.ADDRESS, 0, "inurl"),
    /// Of a talent move: what is left.
    FROM("from", FieldType.MOVE, 0),
    /// Of a talent move: what is joined, or in which a post is taken.
    TO("to", FieldType.MOVE, 0),
    /// Of a talent move: its kind.
    MOVE("move", FieldType.MOVE, 0),
    /// Of a talent move: how certain it is.
    STATUS("status", FieldType.MOVE, 0),
    /// Of a talent move: words of the post that is left or taken.
    ROLE("role", FieldType.MOVE, 0),
    /// Of a talent move: when it happened.
    MOVED("moved", FieldType.MOVE, 0),
    /// Articles on the same event, by the key of any of them.
    STORY("story", FieldType.GROUP, 0),
    /// Articles that print the same text, by the key of any of them.
    COPIES("copies", FieldType.GROUP, 0);

    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String fieldName;
    private final FieldType type;
    private final float weight;
    private final List<String> otherNames;

    Field(String fieldName, FieldType type, float weight, String... otherNames) {
        this.fieldName = fieldName;
        this.type = type;
        this.weight = weight;
        this.otherNames = List.of(otherNames);
    }

    public String fieldName() {
        return fieldName;
    }

    public FieldType type() {
        return type;
    }

    /// How much a word here counts when a query names no field; 0 where such a query does not look.
    public float weight() {
        return weight;
    }

    /// The names that other tools taught people.
    public List<String> otherNames() {
        return otherNames;
    }

    /// What an article has that a query with this field finds, in a few words.
    public String meaning() {
        return switch (this) {
            case TITLE -> "words of the headline";
            case LEAD -> "words of the headline or the first paragraph";
            case BODY -> "words of the text";
            case COMPANY -> "a company by any of its names, with all that is part of it";
            case PERSON -> "a person by any of the names";
            case PRODUCT -> "a product or model by any of its names";
            case PLACE -> "a place by any of its names";
            case TAG -> "a tag";
            case SOURCE -> "an outlet by its name or host";
            case LANGUAGE -> "a language by its code or name";
            case AUTHOR -> "words of the byline";
            case PUBLISHED -> "the day, month or year of publication";
            case INDEXED -> "the day on which the article came in";
            case WORDS -> "how many words the text has";
            case URL -> "any part of the address";
            case FROM -> "a talent move that leaves an organisation";
            case TO -> "a talent move that leads to an organisation";
            case MOVE -> "a talent move of this kind, such as departed or joined";
            case STATUS -> "a talent move that is confirmed, rumoured, denied or offered";
            case ROLE -> "a talent move from or to a post";
            case MOVED -> "a talent move on a day, or in a month or year";
            case STORY -> "articles on the same event";
            case COPIES -> "articles that print the same text";
        };
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(fieldName), otherNames.stream());
    }

    /// The field that a query calls `name`, in any case.
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /// All names that a query may use, with the field each stands for.
    public static Map<String, Field> byName() {
        return BY_NAME;
    }

    /// The fields that a word without a field looks in.
    public static List<Field> searchedByDefault() {
        return Arrays.stream(values()).filter(field -> field.weight > 0).toList();
    }
}
