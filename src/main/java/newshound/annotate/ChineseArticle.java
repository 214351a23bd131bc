package newshound.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.chinese.ChineseNames;
import newshound.chinese.FoundName;
import org.jspecify.annotations.Nullable;

/// The names that rules find in an article in Chinese, beside those of the gazetteer.
///
/// Title and body are read as one text, so that a name which the body shows clearly is found in the title too.
final class ChineseArticle {
    private static final String BETWEEN = "\n";

    private final Article article;
    private final List<Mention> known;
    private final Gazetteer gazetteer;

    ChineseArticle(Article article, List<Mention> known, Gazetteer gazetteer) {
        this.article = article;
        this.known = known;
        this.gazetteer = gazetteer;
    }

    List<Mention> mentions() {
        List<RecognisedName> recognised = new ArrayList<>();
        List<Mention> people = new ArrayList<>();
        String text = article.title() + BETWEEN + article.body();
        for (FoundName found : ChineseNames.find(text, knownNames(), this::isOrganisation)) {
            Entity person = found.type() == EntityType.PERSON ? knownPerson(found.name()) : null;
            TextField field = found.span().start() < bodyStart() ? TextField.TITLE : TextField.BODY;
            int shift = field == TextField.TITLE ? 0 : bodyStart();
            Span span = new Span(found.span().start() - shift, found.span().end() - shift);
            if (person == null) {
                recognised.add(new RecognisedName(field, span, found.type(), found.name()));
            } else {
                people.add(new Mention(field, span, person));
            }
        }
        List<Mention> all = new ArrayList<>(known);
        recognised.forEach(name -> owner(name).ifPresent(all::add));
        MergedNames merged = MergedNames.of(article, all, recognised, gazetteer);
        people.addAll(merged.known());
        people.addAll(new UnknownNames(merged).mentions());
        people.sort(MergedNames.READING_ORDER);
        return people;
    }

    /// `Meta超级智能实验室`: what a name begins with and is part of, though by itself it might not be a name.
    private Optional<Mention> owner(RecognisedName name) {
        boolean overlaps = known.stream()
                .anyMatch(mention ->
                        mention.field() == name.field() && mention.span().overlaps(name.span()));
        if (name.type() != EntityType.ORGANISATION || overlaps || isOrganisation(name.text())) {
            return Optional.empty();
        }
        for (int length = name.text().length() - 1; length > 1; length--) {
            List<Entity> owners = gazetteer.named(name.text().substring(0, length)).stream()
                    .filter(entity -> entity.type() == EntityType.ORGANISATION)
                    .toList();
            if (owners.size() == 1) {
                Span span = new Span(name.span().start(), name.span().start() + length);
                return Optional.of(new Mention(name.field(), span, owners.getFirst()));
            }
        }
        return Optional.empty();
    }

    private boolean isOrganisation(String name) {
        return gazetteer.named(name).stream().anyMatch(entity -> entity.type() == EntityType.ORGANISATION);
    }

    private int bodyStart() {
        return article.title().length() + BETWEEN.length();
    }

    private List<FoundName> knownNames() {
        return known.stream()
                .map(mention -> {
                    int shift = mention.field() == TextField.TITLE ? 0 : bodyStart();
                    Span span = mention.span();
                    return new FoundName(
                            new Span(span.start() + shift, span.end() + shift),
                            mention.entity().type(),
                            span.in(article.text(mention.field())));
                })
                .toList();
    }

    /// The person of the gazetteer whom the article names so in full.
    private @Nullable Entity knownPerson(String name) {
        return known.stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON
                        && mention.span().in(article.text(mention.field())).equals(name))
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }
}
