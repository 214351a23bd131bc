package newshound.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.article.TalentMove;
import org.jspecify.annotations.Nullable;
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
        ArrayNode moves = line.putArray("moves");
        annotated.moves().forEach(move -> add(moves.addObject(), move, annotated.article()));
        return JSON.writeValueAsString(line);
    }

    private static void add(ObjectNode node, TalentMove move, Article article) {
        Entity person = move.person();
        node.put("person", person == null ? move.group() : person.name());
        node.put("personId", person == null ? null : person.id());
        node.put("group", person == null);
        put(node, "from", move.from());
        put(node, "fromTeam", move.fromTeam());
        put(node, "to", move.to());
        put(node, "toTeam", move.toTeam());
        node.put("roleFrom", move.roleFrom());
        node.put("roleTo", move.roleTo());
        node.put("kind", lower(move.kind()));
        node.put("status", lower(move.status()));
        node.put("date", move.date());
        node.put("background", move.background());
        node.put("confidence", move.confidence());
        node.put("extractor", move.extractor());
        node.put("trigger", move.trigger());
        TalentMove.Evidence evidence = move.evidence();
        ObjectNode proof = node.putObject("evidence");
        proof.put("field", lower(evidence.field()));
        proof.put("start", evidence.span().start());
        proof.put("end", evidence.span().end());
        proof.put("text", evidence.span().in(article.text(evidence.field())));
    }

    /// The organisation's name, and its id beside it.
    private static void put(ObjectNode node, String side, @Nullable Entity organisation) {
        node.put(side, organisation == null ? null : organisation.name());
        node.put(side + "Id", organisation == null ? null : organisation.id());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
