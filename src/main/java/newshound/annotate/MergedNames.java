package newshound.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.ExchangeCodes;
import newshound.article.LegalForms;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// What the gazetteer and the recogniser found in an article, of overlapping names one.
///
/// The gazetteer knows its names; the recogniser sees where a name ends. So of equals the gazetteer's counts, and
/// a longer name that only begins or ends like a known one is another name: Paris Jackson, Ford Foundation.
final class MergedNames {
    static final Comparator<Mention> READING_ORDER =
            Comparator.comparing(Mention::field).thenComparing(Mention::span);

    /// What else than a legal form may be added to a company's name without making another of it.
    private static final Set<String> SAME_COMPANY = Set.of("group", "team", "the", "'s", "’s");

    private final Article article;
    private final Gazetteer gazetteer;
    private final List<Mention> known = new ArrayList<>();
    private final List<RecognisedName> unknown = new ArrayList<>();
    private final List<Parent> parents = new ArrayList<>();

    /// An unknown name that begins with a known organisation's: Microsoft Research Asia.
    record Parent(RecognisedName name, Entity entity) {}

    private MergedNames(Article article, Gazetteer gazetteer) {
        this.article = article;
        this.gazetteer = gazetteer;
    }

    static MergedNames of(Article article, List<Mention> found, List<RecognisedName> recognised, Gazetteer gazetteer) {
        MergedNames merged = new MergedNames(article, gazetteer);
        List<Mention> left = new ArrayList<>(found);
        for (RecognisedName name : recognised) {
            List<Mention> overlapping = found.stream()
                    .filter(mention ->
                            mention.field() == name.field() && mention.span().overlaps(name.span()))
                    .toList();
            left.removeAll(merged.add(name, overlapping));
        }
        merged.known.addAll(left);
        merged.known.sort(READING_ORDER);
        return merged;
    }

    /// The gazetteer's mentions, in reading order.
    List<Mention> known() {
        return known;
    }

    /// The names that are left for the recogniser, in reading order.
    List<RecognisedName> unknown() {
        return unknown;
    }

    List<Parent> parents() {
        return parents;
    }

    /// Returns which of the mentions it overlaps are void.
    private List<Mention> add(RecognisedName name, List<Mention> overlapping) {
        if (overlapping.isEmpty()) {
            addAlone(name);
            return List.of();
        }
        Mention only = overlapping.getFirst();
        boolean isLonger = overlapping.size() == 1
                && contains(name.span(), only.span())
                && !only.span().equals(name.span());
        return isLonger ? addLonger(name, only) : List.of();
    }

    /// A name that needed evidence has it now: the recogniser took it for what the gazetteer has.
    private void addAlone(RecognisedName name) {
        List<Entity> meant = meant(name, name.text());
        boolean isPlural = name.type() == EntityType.PRODUCT && name.text().endsWith("s");
        if (meant.isEmpty() && isPlural) {
            meant = meant(name, name.text().substring(0, name.text().length() - 1));
        }
        if (meant.size() == 1) {
            known.add(new Mention(name.field(), name.span(), meant.getFirst()));
        } else {
            unknown.add(name);
        }
    }

    /// Whether the code of an exchange stands behind it: what else is taken for a person elsewhere is a company then.
    boolean isListed(RecognisedName name) {
        return ExchangeCodes.isBehind(article.text(name.field()), name.span().end());
    }

    /// Whom the gazetteer knows by a surname alone, such as heads of state.
    Optional<Entity> onlyPersonNamed(String surname) {
        List<Entity> people = gazetteer.named(surname).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private List<Entity> meant(RecognisedName name, String text) {
        List<Entity> named = gazetteer.named(text);
        if (named.isEmpty() && name.type() == EntityType.ORGANISATION) {
            named = gazetteer.named(LegalForms.without(text));
        }
        return named.stream()
                .filter(entity -> entity.type() == name.type() && entity.type() != EntityType.PERSON)
                .toList();
    }

    private List<Mention> addLonger(RecognisedName name, Mention inside) {
        EntityType type = inside.entity().type();
        if (type == EntityType.PERSON) {
            return List.of();
        }
        if (name.type() == EntityType.ORGANISATION && isSameCompany(name, inside)) {
            known.add(new Mention(name.field(), name.span(), inside.entity()));
            return List.of(inside);
        }
        boolean isHeadline = name.field() == TextField.TITLE && name.type() != EntityType.PERSON;
        if (isHeadline && !article.body().contains(name.text())) {
            return List.of();
        }
        unknown.add(name);
        if (type == EntityType.ORGANISATION
                && inside.span().start() == name.span().start()) {
            parents.add(new Parent(name, inside.entity()));
        }
        return List.of(inside);
    }

    private boolean isSameCompany(RecognisedName name, Mention inside) {
        String text = article.text(name.field());
        String rest = text.substring(name.span().start(), inside.span().start())
                + " "
                + text.substring(inside.span().end(), name.span().end());
        String plain = LegalForms.withoutAnd(rest.replace(',', ' ').strip().toLowerCase(Locale.ROOT));
        for (String word : plain.split("\\s+", -1)) {
            if (!SAME_COMPANY.contains(word) && !LegalForms.has(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
