package newshound.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.FullestNames;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import newshound.corpus.Quotations;
import newshound.corpus.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was found in an article, as `newshound extract` prints it: called as the article calls it, and with places in
/// the article as it was given.
final class ExtractedArticle {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AnnotatedArticle annotated;
    private final FullestNames names;
    private final Quotations quotations;

    ExtractedArticle(AnnotatedArticle annotated, Written written) {
        this.annotated = annotated;
        this.names = new FullestNames(annotated);
        this.quotations = new Quotations(annotated.article(), written);
    }

    /// The entities most salient first, each with its mentions in reading order; one line.
    String json() {
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
            quote(node, mention.field(), mention.span());
        }
        ArrayNode moves = line.putArray("moves");
        annotated.moves().forEach(move -> add(moves.addObject(), move));
        return JSON.writeValueAsString(line);
    }

    private void add(ObjectNode node, TalentMove move) {
        Entity person = move.person();
        node.put("person", person == null ? move.group() : names.of(person));
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
        quote(node.putObject("evidence"), evidence.field(), evidence.span());
    }

    private void quote(ObjectNode node, TextField field, Span span) {
        Span place = quotations.span(field, span);
        node.put("field", lower(field));
        node.put("start", place.start());
        node.put("end", place.end());
        node.put("text", quotations.text(field, span));
    }

    /// The organisation's name, and its id beside it.
    private void put(ObjectNode node, String side, @Nullable Entity organisation) {
        node.put(side, organisation == null ? null : names.of(organisation));
        node.put(side + "Id", organisation == null ? null : organisation.id());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
