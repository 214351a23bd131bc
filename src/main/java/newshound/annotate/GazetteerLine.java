package newshound.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import org.jspecify.annotations.Nullable;
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
    private static final Set<String> ALIAS_FIELDS = Set.of("alias", "ambiguous");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final JsonNode line;
    private final String location;

    private GazetteerLine(JsonNode line, String location) {
        this.line = line;
        this.location = location;
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
        requireKnownFields(line, FIELDS);
        String id = requiredText("id");
        if (!ID.matcher(id).matches()) {
            throw invalid("id must be of a-z, 0-9 and single hyphens, was \"" + id + "\"");
        }
        EntityType type = type(requiredText("type"));
        String name = requiredText("name");
        String parent = parent();
        if (type == EntityType.PERSON && parent != null) {
            throw invalid("a person is part of nothing: employers belong under \"related\"");
        }
        return new GazetteerEntry(id, type, name, aliases(name), parent, related(), location);
    }

    private EntityType type(String text) {
        return switch (text) {
            case "organisation", "team" -> EntityType.ORGANISATION;
            case "person" -> EntityType.PERSON;
            case "product" -> EntityType.PRODUCT;
            case "place" -> EntityType.PLACE;
            default -> throw invalid("type must be organisation, team, person, product or place, was \"" + text + "\"");
        };
    }

    /// The usual name counts without further evidence unless it is given again as an alias.
    private List<Alias> aliases(String name) {
        Map<String, Alias> aliases = new LinkedHashMap<>();
        aliases.put(name, new Alias(name, Ambiguity.NONE));
        for (JsonNode node : list("aliases")) {
            Alias alias = node.isObject() ? qualified(node) : new Alias(text(node, "aliases"), Ambiguity.NONE);
            aliases.put(alias.text(), alias);
        }
        return List.copyOf(aliases.values());
    }

    private Alias qualified(JsonNode node) {
        requireKnownFields(node, ALIAS_FIELDS);
        JsonNode ambiguous = node.path("ambiguous");
        if (ambiguous.isBoolean()) {
            Ambiguity ambiguity = ambiguous.booleanValue() ? Ambiguity.NAME : Ambiguity.NONE;
            return new Alias(text(node.path("alias"), "alias"), ambiguity);
        }
        Ambiguity ambiguity = switch (text(ambiguous, "ambiguous")) {
            case "name" -> Ambiguity.NAME;
            case "word" -> Ambiguity.WORD;
            case "versioned" -> Ambiguity.VERSIONED;
            default -> throw invalid("ambiguous must be true, false, name, word or versioned");
        };
        return new Alias(text(node.path("alias"), "alias"), ambiguity);
    }

    private @Nullable String parent() {
        JsonNode parent = line.path("parent");
        return parent.isMissingNode() || parent.isNull() ? null : text(parent, "parent");
    }

    private List<String> related() {
        List<String> related = new ArrayList<>();
        list("related").forEach(id -> related.add(text(id, "related")));
        return related;
    }

    private Iterable<JsonNode> list(String field) {
        JsonNode list = line.path(field);
        if (list.isMissingNode()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw invalid(field + " must be a list");
        }
        return list.values();
    }

    private String requiredText(String field) {
        return text(line.path(field), field);
    }

    private String text(JsonNode node, String field) {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw invalid(field + " must be a text and not blank");
        }
        return node.stringValue();
    }

    private void requireKnownFields(JsonNode object, Set<String> known) {
        for (String field : object.propertyNames()) {
            if (!known.contains(field)) {
                throw invalid("unknown field \"" + field + "\"");
            }
        }
    }

    private InvalidGazetteer invalid(String reason) {
        return new InvalidGazetteer(location, reason);
    }
}
