package newshound.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one JSON object of a gazetteer; each complaint names its origin and line.
final class GazetteerLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of("id", "type", "name", "aliases", "parent", "related", "note");
    private static final Set<String> ALIAS_FIELDS = Set.of("alias", "ambiguous", "from", "until");
    private static final Set<String> PARENT_FIELDS = Set.of("id", "from", "until");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final JsonNode line;
    private final String location;
    private final GazetteerFields fields;

    private GazetteerLine(JsonNode line, String location) {
        this.line = line;
        this.location = location;
        this.fields = new GazetteerFields(location);
    }

    /// @throws InvalidGazetteer where the line is no JSON object or a field is missing, unknown or wrong
    static GazetteerEntry parse(String text, String location) {
        JsonNode line;
        try {
            line = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidGazetteer(location, "not JSON: " + e.getOriginalMessage());
        }
        if (!line.isObject()) {
            throw new InvalidGazetteer(location, "not a JSON object");
        }
        return new GazetteerLine(line, location).entry();
    }

    private GazetteerEntry entry() {
        fields.requireKnown(line, FIELDS);
        String id = requiredText("id");
        if (!ID.matcher(id).matches()) {
            throw fields.invalid("id must be of a-z, 0-9 and single hyphens, was \"" + id + "\"");
        }
        EntityType type = type(requiredText("type"));
        String name = requiredText("name");
        List<ParentLink> parents = parents();
        if (type == EntityType.PERSON && !parents.isEmpty()) {
            throw fields.invalid("a person is part of nothing: employers belong under \"related\"");
        }
        return new GazetteerEntry(id, type, name, aliases(name), parents, related(), location);
    }

    private EntityType type(String text) {
        return switch (text) {
            case "organisation", "team" -> EntityType.ORGANISATION;
            case "person" -> EntityType.PERSON;
            case "product" -> EntityType.PRODUCT;
            case "place" -> EntityType.PLACE;
            default ->
                throw fields.invalid("type must be organisation, team, person, product or place, was \"" + text + "\"");
        };
    }

    /// The usual name counts without further evidence unless it is given again as an alias.
    private List<Alias> aliases(String name) {
        Map<String, Alias> aliases = new LinkedHashMap<>();
        aliases.put(name, new Alias(name, Ambiguity.NONE));
        for (JsonNode node : fields.list(line.path("aliases"), "aliases")) {
            Alias alias = node.isObject() ? qualified(node) : new Alias(fields.text(node, "aliases"), Ambiguity.NONE);
            aliases.put(alias.text(), alias);
        }
        return List.copyOf(aliases.values());
    }

    private Alias qualified(JsonNode node) {
        fields.requireKnown(node, ALIAS_FIELDS);
        String text = fields.text(node.path("alias"), "alias");
        return new Alias(text, ambiguity(node.path("ambiguous")), fields.validity(node));
    }

    private Ambiguity ambiguity(JsonNode node) {
        if (node.isMissingNode()) {
            return Ambiguity.NONE;
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? Ambiguity.NAME : Ambiguity.NONE;
        }
        return switch (fields.text(node, "ambiguous")) {
            case "name" -> Ambiguity.NAME;
            case "word" -> Ambiguity.WORD;
            case "versioned" -> Ambiguity.VERSIONED;
            default -> throw fields.invalid("ambiguous must be true, false, name, word or versioned");
        };
    }

    /// None, one, or one after another.
    private List<ParentLink> parents() {
        JsonNode node = line.path("parent");
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        List<ParentLink> parents = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node.values() : List.of(node)) {
            ParentLink link = parent(each);
            for (ParentLink earlier : parents) {
                if (earlier.validity().overlaps(link.validity())) {
                    throw fields.invalid(
                            "parents \"" + earlier.id() + "\" and \"" + link.id() + "\" are given for the same time");
                }
            }
            parents.add(link);
        }
        return parents;
    }

    private ParentLink parent(JsonNode node) {
        if (!node.isObject()) {
            return new ParentLink(fields.text(node, "parent"), Validity.ALWAYS);
        }
        fields.requireKnown(node, PARENT_FIELDS);
        return new ParentLink(fields.text(node.path("id"), "id of parent"), fields.validity(node));
    }

    private List<String> related() {
        List<String> related = new ArrayList<>();
        fields.list(line.path("related"), "related").forEach(id -> related.add(fields.text(id, "related")));
        return related;
    }

    private String requiredText(String field) {
        return fields.text(line.path(field), field);
    }
}
