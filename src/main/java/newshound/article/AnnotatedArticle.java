package newshound.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An article with what was found in it.
///
/// @param mentions in reading order: title first, then by position; none overlap
/// @param moves the talent moves that it states, in the order of their evidence
public record AnnotatedArticle(Article article, List<Mention> mentions, List<TalentMove> moves) {
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        moves = List.copyOf(moves);
        for (Mention mention : mentions) {
            if (mention.span().end() > article.text(mention.field()).length()) {
                throw new IllegalArgumentException(
                        "article " + article.id() + ": mention outside its text: " + mention);
            }
        }
    }

    /// An article in which nobody looked for moves.
    public AnnotatedArticle(Article article, List<Mention> mentions) {
        this(article, mentions, List.of());
    }

    /// With the mentions outside its credits alone: it is not about who made it.
    public AnnotatedArticle withoutCredits() {
        Credits credits = new Credits(article);
        List<Mention> others = mentions.stream()
                .filter(mention -> !credits.hold(
                        mention.field(), mention.span(), mention.entity().type()))
                .toList();
        return new AnnotatedArticle(article, others, moves);
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
