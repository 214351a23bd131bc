package newshound.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// The people and organisations that a label lists, to tell errors of extraction from errors of names.
///
/// @param people full names
/// @param organisations full names
public record LabelledNames(List<String> people, List<String> organisations) {
    private static final String LEGAL_FORM =
            "(,? (Inc|Corp|Co|Ltd|LLC|Plc|AG|Limited|Corporation|Group|Holdings|SA|NV)\\.?)+$";
    private static final int SHORTEST_SURNAME = 3;

    private record Written(String text, Entity entity) {}

    /// The mentions with those names added that the article has word for word; where two overlap, the label's counts.
    public List<Mention> addTo(List<Mention> mentions, Article article) {
        Map<String, Entity> known = new HashMap<>();
        mentions.forEach(mention ->
                known.putIfAbsent(key(mention.entity().type(), mention.entity().name()), mention.entity()));
        List<Written> names = written(known);
        List<Mention> all = new ArrayList<>();
        for (TextField field : TextField.values()) {
            names.forEach(name -> find(name, field, article.text(field), all));
        }
        for (Mention mention : mentions) {
            if (all.stream().noneMatch(other -> overlap(other, mention.field(), mention.span()))) {
                all.add(mention);
            }
        }
        return all;
    }

    /// The longest first: surnames and short names stand inside full ones.
    private List<Written> written(Map<String, Entity> known) {
        List<Written> names = new ArrayList<>();
        for (String person : people) {
            Entity entity = known.getOrDefault(key(EntityType.PERSON, person), entity(person, EntityType.PERSON));
            String surname = person.substring(person.lastIndexOf(' ') + 1);
            add(names, person, entity);
            add(names, surname.length() < SHORTEST_SURNAME ? person : surname, entity);
        }
        for (String organisation : organisations) {
            Entity entity = known.getOrDefault(
                    key(EntityType.ORGANISATION, organisation), entity(organisation, EntityType.ORGANISATION));
            add(names, organisation, entity);
            add(names, organisation.replaceAll(LEGAL_FORM, ""), entity);
        }
        names.sort(
                Comparator.comparingInt((Written name) -> name.text().length()).reversed());
        return names;
    }

    private static void add(List<Written> names, String text, Entity entity) {
        if (text.length() > 1) {
            names.add(new Written(text, entity));
        }
    }

    private static Entity entity(String name, EntityType type) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Entity(
                "labelled-" + type.name().toLowerCase(Locale.ROOT) + "-" + words, type, name, List.of(), null);
    }

    private static String key(EntityType type, String name) {
        return type + " " + name.toLowerCase(Locale.ROOT);
    }

    private static void find(Written name, TextField field, String text, List<Mention> found) {
        for (int at = text.indexOf(name.text()); at >= 0; at = text.indexOf(name.text(), at + 1)) {
            Span span = new Span(at, at + name.text().length());
            if (isWhole(text, span) && found.stream().noneMatch(other -> overlap(other, field, span))) {
                found.add(new Mention(field, span, name.entity()));
            }
        }
    }

    private static boolean isWhole(String text, Span span) {
        boolean before = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        return before && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    private static boolean overlap(Mention mention, TextField field, Span span) {
        return mention.field() == field && mention.span().overlaps(span);
    }
}
