package newshound.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An article with what was found in it.
///
/// @param mentions in reading order: title first, then by position; none overlap
public record AnnotatedArticle(Article article, List<Mention> mentions) {
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        for (Mention mention : mentions) {
            if (mention.span().end() > article.text(mention.field()).length()) {
                throw new IllegalArgumentException(
                        "article " + article.id() + ": mention outside its text: " + mention);
            }
        }
    }

    /// The entities mentioned, most salient first: those in the title, then by number of mentions,
    /// then by first appearance.
    public List<Entity> entities() {
        record Salience(Entity entity, int first, boolean inTitle, int mentions) {
            Salience seenAgain() {
                return new Salience(entity, first, inTitle, mentions + 1);
            }
        }
        Map<String, Salience> byId = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            Salience seen = byId.get(entity.id());
            byId.put(
                    entity.id(),
                    seen != null
                            ? seen.seenAgain()
                            : new Salience(entity, byId.size(), mention.field() == TextField.TITLE, 1));
        }
        return byId.values().stream()
                .sorted((a, b) -> {
                    int order = Boolean.compare(b.inTitle, a.inTitle);
                    order = order != 0 ? order : Integer.compare(b.mentions, a.mentions);
                    return order != 0 ? order : Integer.compare(a.first, b.first);
                })
                .map(Salience::entity)
                .toList();
    }
}
