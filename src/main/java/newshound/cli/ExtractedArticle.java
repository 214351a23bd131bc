package newshound.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.Mention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was found in an article, as `newshound extract` prints it.
final class ExtractedArticle {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ExtractedArticle() {}

    /// The entities most salient first, each with its mentions in reading order; one line.
    static String json(AnnotatedArticle annotated) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", annotated.article().id().value());
        Map<String, ArrayNode> mentions = new LinkedHashMap<>();
        ArrayNode entities = line.putArray("entities");
        for (Entity entity : annotated.entities()) {
            ObjectNode node = entities.addObject();
            node.put("id", entity.id());
            node.put("name", entity.name());
            node.put("type", lower(entity.type()));
            ArrayNode parents = node.putArray("partOf");
            entity.ancestors().forEach(ancestor -> parents.add(ancestor.id()));
            mentions.put(entity.id(), node.putArray("mentions"));
        }
        for (Mention mention : annotated.mentions()) {
            ArrayNode its = mentions.getOrDefault(mention.entity().id(), entities);
            ObjectNode node = its.addObject();
            node.put("field", lower(mention.field()));
            node.put("start", mention.span().start());
            node.put("end", mention.span().end());
            node.put("text", mention.span().in(annotated.article().text(mention.field())));
        }
        line.putArray("moves");
        return JSON.writeValueAsString(line);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
