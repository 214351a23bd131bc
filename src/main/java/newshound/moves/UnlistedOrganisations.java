package newshound.moves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TalentMove.Evidence;
import newshound.chinese.ChineseText;

/// Organisations that only the moves of an article show to be some: a firm that no recogniser found, or one that has
/// but a description, `his own company`. Without a place in the text nobody could ask for the articles that name them.
final class UnlistedOrganisations {
    private final Article article;
    private final List<Mention> taken;
    private final Map<String, Entity> missing = new LinkedHashMap<>();
    private final List<Mention> listed = new ArrayList<>();

    private UnlistedOrganisations(Article article, List<Mention> found, List<TalentMove> moves) {
        this.article = article;
        this.taken = new ArrayList<>(found);
        moves.stream()
                .flatMap(UnlistedOrganisations::organisations)
                .forEach(entity -> missing.put(entity.id(), entity));
        found.forEach(mention -> missing.remove(mention.entity().id()));
    }

    /// @param found the names that were found before
    /// @param moves what was made of them
    static List<Mention> of(Article article, List<Mention> found, List<TalentMove> moves) {
        UnlistedOrganisations unlisted = new UnlistedOrganisations(article, found, moves);
        if (!unlisted.missing.isEmpty()) { // hardly ever
            unlisted.listNamed(found);
            unlisted.listDescribed(moves);
        }
        return unlisted.listed;
    }

    private static Stream<Entity> organisations(TalentMove move) {
        return Stream.of(move.from(), move.fromTeam(), move.to(), move.toTeam()).flatMap(Stream::ofNullable);
    }

    private void listNamed(List<Mention> found) {
        if (ChineseText.is(article)) {
            return; // no more names are looked for there
        }
        MoveExtractor.completed(article, found).stream()
                .filter(mention -> missing.containsKey(mention.entity().id()))
                .forEach(this::list);
        listed.forEach(mention -> missing.remove(mention.entity().id()));
    }

    /// In the sentence that tells of them.
    private void listDescribed(List<TalentMove> moves) {
        for (TalentMove move : moves) {
            organisations(move)
                    .filter(entity -> missing.containsKey(entity.id()))
                    .forEach(entity -> {
                        Evidence evidence = move.evidence();
                        int at = article.text(evidence.field())
                                .indexOf(entity.name(), evidence.span().start());
                        if (at >= 0) {
                            list(new Mention(
                                    evidence.field(),
                                    new Span(at, at + entity.name().length()),
                                    entity));
                        }
                    });
        }
    }

    private void list(Mention mention) {
        boolean free = taken.stream()
                .noneMatch(other ->
                        other.field() == mention.field() && other.span().overlaps(mention.span()));
        if (free) {
            taken.add(mention);
            listed.add(mention);
        }
    }
}
