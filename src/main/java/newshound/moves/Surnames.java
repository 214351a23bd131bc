package newshound.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// Finds the bare surnames of people whom an article names in full: what stands alone may look like a place, a product
/// or no name at all, and still means the person.
final class Surnames {
    private static final int SHORTEST = 3;
    /// What the ids of organisations end with that no gazetteer has.
    private static final String UNLISTED = "_organisation";

    private final Article article;
    private final Map<String, Entity> bySurname = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private Surnames(Article article, List<Mention> mentions) {
        this.article = article;
        mentions.forEach(this::learn);
        bySurname.keySet().removeAll(shared);
    }

    /// The mentions with those of bare surnames, which take the place of what is no organisation.
    static List<Mention> complete(Article article, List<Mention> mentions) {
        Surnames surnames = new Surnames(article, mentions);
        List<Mention> all = new ArrayList<>(mentions);
        all.replaceAll(surnames::withoutHeading);
        surnames.bySurname.forEach((surname, person) -> surnames.find(surname, person, all));
        return all;
    }

    private void learn(Mention mention) {
        String name = mention.span().in(article.text(mention.field()));
        int space = name.lastIndexOf(' ');
        if (mention.entity().type() != EntityType.PERSON || space < 0 || isHeading(name, space)) {
            return;
        }
        String surname = name.substring(space + 1);
        boolean usable = surname.length() >= SHORTEST
                && Character.isUpperCase(surname.charAt(0))
                && surname.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && !Lexicon.ROLE_HEADS.has(surname.toLowerCase(Locale.ROOT));
        Entity known = usable ? bySurname.putIfAbsent(surname, mention.entity()) : null;
        if (known != null && !known.id().equals(mention.entity().id())) {
            shared.add(surname);
        }
    }

    /// `MARKETS FALL Smith`: a heading in capitals that runs into a name is none of it.
    private Mention withoutHeading(Mention mention) {
        String name = mention.span().in(article.text(mention.field()));
        int space = name.lastIndexOf(' ');
        Entity person =
                space < 0 || !isInCapitals(name.substring(0, space)) ? null : bySurname.get(name.substring(space + 1));
        return mention.entity().type() != EntityType.PERSON || person == null
                ? mention
                : new Mention(
                        mention.field(),
                        new Span(
                                mention.span().start() + space + 1,
                                mention.span().end()),
                        person);
    }

    private static boolean isHeading(String name, int space) {
        String surname = name.substring(space + 1);
        return isInCapitals(name.substring(0, space)) && !surname.equals(surname.toUpperCase(Locale.ROOT));
    }

    /// Words in capitals, and no initials.
    private static boolean isInCapitals(String words) {
        return words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().noneMatch(c -> c == '.');
    }

    private void find(String surname, Entity person, List<Mention> all) {
        if (isCommonWord(surname)) {
            return;
        }
        for (TextField field : TextField.values()) {
            String text = article.text(field);
            for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
                Span span = new Span(at, at + surname.length());
                if (isWord(text, span)) {
                    add(new Mention(field, span, person), all);
                }
            }
        }
    }

    /// What the article also writes small is hardly a name wherever it stands.
    private boolean isCommonWord(String surname) {
        String small = " " + surname.toLowerCase(Locale.ROOT) + " ";
        return article.text(TextField.BODY).contains(small);
    }

    static boolean isWord(String text, Span span) {
        boolean starts = span.start() == 0 || !isNamePart(text.charAt(span.start() - 1));
        return starts && (span.end() == text.length() || !isNamePart(text.charAt(span.end())));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    /// An organisation that the article names by this word alone, and that no list knows.
    private boolean isOnlyThere(Mention organisation, List<Mention> all) {
        String name = organisation.entity().name();
        return organisation.entity().id().endsWith(UNLISTED)
                && name.equals(organisation.span().in(article.text(organisation.field())))
                && all.stream()
                        .map(Mention::entity)
                        .noneMatch(other -> other.type() == EntityType.ORGANISATION
                                && other.name().startsWith(name + " "));
    }

    private void add(Mention surname, List<Mention> all) {
        for (int i = 0; i < all.size(); i++) {
            Mention other = all.get(i);
            boolean overlaps = other.field() == surname.field()
                    && other.span().start() < surname.span().end()
                    && surname.span().start() < other.span().end();
            if (overlaps) {
                EntityType type = other.entity().type();
                boolean mistaken = type == EntityType.PLACE
                        || type == EntityType.PRODUCT
                        || (type == EntityType.ORGANISATION && isOnlyThere(other, all));
                if (mistaken && other.span().equals(surname.span())) {
                    all.set(i, surname);
                }
                return;
            }
        }
        all.add(surname);
    }
}
