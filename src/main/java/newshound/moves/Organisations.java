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

/// Finds the short names of organisations that an article names in full: after `Brenwick Labs Inc.` has been named, bare
/// `Brenwick` is that organisation wherever no other name stands.
final class Organisations {
    private static final WordList FORMS = WordList.of("""
            inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited plc llc lp ag sa se nv spa gmbh asa
            ab oyj group holdings holding technologies industries international
            """);
    private static final int SHORTEST = 4;

    private final Article article;
    private final Map<String, Entity> byShortName = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private Organisations(Article article, List<Mention> mentions) {
        this.article = article;
        mentions.forEach(this::learn);
        byShortName.keySet().removeAll(shared);
    }

    /// The mentions with those of bare short names.
    static List<Mention> complete(Article article, List<Mention> mentions) {
        Organisations organisations = new Organisations(article, mentions);
        List<Mention> all = new ArrayList<>(mentions);
        organisations.byShortName.forEach((name, entity) -> organisations.find(name, entity, all));
        return all;
    }

    private void learn(Mention mention) {
        if (mention.entity().type() != EntityType.ORGANISATION) {
            return;
        }
        String name = mention.span().in(article.text(mention.field()));
        int space = name.lastIndexOf(' ');
        if (space < SHORTEST || !FORMS.has(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
            return;
        }
        String bare = name.substring(0, space);
        Entity known = byShortName.putIfAbsent(bare, mention.entity());
        if (known != null && !known.id().equals(mention.entity().id())) {
            shared.add(bare);
        }
    }

    private void find(String name, Entity organisation, List<Mention> all) {
        for (TextField field : TextField.values()) {
            String text = article.text(field);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (Surnames.isWord(text, span) && all.stream().noneMatch(other -> overlaps(other, field, span))) {
                    all.add(new Mention(field, span, organisation));
                }
            }
        }
    }

    private static boolean overlaps(Mention other, TextField field, Span span) {
        return other.field() == field
                && other.span().start() < span.end()
                && span.start() < other.span().end();
    }
}
