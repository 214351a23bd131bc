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
import org.jspecify.annotations.Nullable;

/// Finds the names of organisations that a recogniser left out in one place though it found them in another: whole
/// names, and short ones. After `Brenwick Labs Inc.` has been named, bare `Brenwick Labs` is that organisation wherever
/// no other name stands, and `Brenwick's`, `Brenwick said` too.
final class Organisations {
    private static final WordList FORMS = WordList.of("""
            inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited plc llc lp ag sa se nv spa gmbh asa
            ab oyj group holdings holding technologies industries international
            """);
    /// First words of many names, which alone name nothing.
    private static final WordList COMMON = WordList.of("""
            bank first national american general royal new united international global british european north south east west
            western eastern northern southern federal state central public the great big best blue red green black white
            university college school institute department ministry council office group board house world standard china
            japan india canada german french london york chicago texas california silicon wall street city time times news
            daily sunday morning capital credit energy health digital data open smart advanced applied
            """);
    private static final WordList BESIDE = Lexicon.REPORTING
            .and(Lexicon.ROLE_HEADS)
            .and(WordList.of("named names appointed appoints hired hires chief has will"));
    private static final String BOARD = " Board";
    private static final int SHORTEST = 4;

    private final Article article;
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byFirstWord = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private Organisations(Article article, List<Mention> mentions) {
        this.article = article;
        mentions.forEach(this::learn);
        byName.keySet().removeAll(shared);
        byFirstWord.keySet().removeAll(shared);
        mentions.forEach(mention -> byFirstWord.remove(mention.span().in(article.text(mention.field()))));
    }

    /// The mentions with those that were left out.
    static List<Mention> complete(Article article, List<Mention> mentions) {
        Organisations organisations = new Organisations(article, mentions);
        List<Mention> all = new ArrayList<>(mentions);
        all.replaceAll(organisations::withoutBoard);
        organisations.byName.forEach((name, entity) -> organisations.find(name, entity, false, all));
        organisations.byFirstWord.forEach((name, entity) -> organisations.find(name, entity, true, all));
        return all;
    }

    private void learn(Mention mention) {
        String name = mention.span().in(article.text(mention.field()));
        int space = name.lastIndexOf(' ');
        if (mention.entity().type() != EntityType.ORGANISATION || space < SHORTEST) {
            return;
        }
        put(byName, name, mention.entity());
        boolean formal = FORMS.has(name.substring(space + 1).toLowerCase(Locale.ROOT));
        if (formal) {
            put(byName, name.substring(0, space), mention.entity());
        }
        String first = name.substring(0, name.indexOf(' '));
        boolean telling = first.length() >= SHORTEST
                && Character.isUpperCase(first.charAt(0))
                && first.chars().allMatch(Character::isLetter)
                && !COMMON.has(first.toLowerCase(Locale.ROOT))
                && !Lexicon.ROLE_MODIFIERS.has(first.toLowerCase(Locale.ROOT));
        if (telling) {
            put(byFirstWord, first, mention.entity());
        }
    }

    private void put(Map<String, Entity> names, String name, Entity organisation) {
        Entity known = names.putIfAbsent(name, organisation);
        if (known != null && !SameOrganisation.is(known, organisation)) {
            shared.add(name);
        }
    }

    /// `joins the Brenwick Board`: the organisation, where it is named elsewhere.
    private Mention withoutBoard(Mention mention) {
        String name = mention.span().in(article.text(mention.field()));
        Entity whole = name.endsWith(BOARD) ? known(name.substring(0, name.length() - BOARD.length())) : null;
        int end = mention.span().end() - BOARD.length();
        return whole == null
                ? mention
                : new Mention(mention.field(), new Span(mention.span().start(), end), whole);
    }

    private @Nullable Entity known(String name) {
        Entity whole = byName.get(name);
        return whole == null ? byFirstWord.get(name) : whole;
    }

    /// @param first whether the name is but the first word of one, so that beside it must stand what goes with names
    private void find(String name, Entity organisation, boolean first, List<Mention> all) {
        for (TextField field : TextField.values()) {
            String text = article.text(field);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (Surnames.isWord(text, span)
                        && (!first || isBesideVerb(text, span.end()))
                        && all.stream().noneMatch(other -> overlaps(other, field, span))) {
                    all.add(new Mention(field, span, organisation));
                }
            }
        }
    }

    private static boolean isBesideVerb(String text, int end) {
        if (text.startsWith("'s", end) || text.startsWith("\u2019s", end)) {
            return true;
        }
        int space = end < text.length() && text.charAt(end) == ' ' ? text.indexOf(' ', end + 1) : -1;
        return space > 0 && BESIDE.has(text.substring(end + 1, space).toLowerCase(Locale.ROOT));
    }

    private static boolean overlaps(Mention other, TextField field, Span span) {
        return other.field() == field
                && other.span().start() < span.end()
                && span.start() < other.span().end();
    }
}
