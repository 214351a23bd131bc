package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// Organisations that no recogniser found, told by what they do: `Ovrin appointed Ada Quill as its finance chief`.
/// Whoever gives somebody a post and is no person that was found is an organisation.
final class UnknownFirms {
    private static final String NAME = "([A-Z][\\p{L}\\p{N}&'-]*(?: (?:& )?[A-Z][\\p{L}\\p{N}&'-]*){0,3})";
    private static final String THIRD = "appoints|Appoints|names|Names|hires|Hires|taps|Taps|promotes|Promotes";
    private static final Pattern IN_TITLE = Pattern.compile("^" + NAME + " (?:" + THIRD + ") ");
    private static final Pattern IN_BODY = Pattern.compile("(?:^|[.!?*:] |\\n|- )" + NAME
            + " (?:has |said \\w+ it (?:has |had )?)?(?:appointed|named|hired|tapped|promoted) ");
    private static final List<String> VERBS = List.of(" appointed ", " named ", " hired ", " tapped ", " promoted ");
    private static final WordList NO_NAMES = Lexicon.DETERMINERS
            .and(Lexicon.PERSON_PRONOUNS)
            .and(Lexicon.PREPOSITIONS)
            .and(TimeWords.ALL)
            .and(WordList.of(
                    "it board directors shareholders regulators who and as but when after while then also group"));
    private static final WordList POSTS = Lexicon.ROLE_HEADS.and(Lexicon.ROLE_MODIFIERS);

    private UnknownFirms() {}

    /// The mentions with those of the firms that only act.
    static List<Mention> complete(Article article, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (TextField field : TextField.values()) {
            Pattern pattern = field == TextField.TITLE ? IN_TITLE : IN_BODY;
            if (field != TextField.TITLE && VERBS.stream().noneMatch(article.text(field)::contains)) {
                continue; // most articles, and the pattern is slow
            }
            Matcher matcher = pattern.matcher(article.text(field));
            while (matcher.find()) {
                Span span = new Span(matcher.start(1), matcher.end(1));
                if (isName(matcher.group(1)) && !isTaken(field, span, all)) {
                    addAll(article, matcher.group(1), all);
                }
            }
        }
        return all;
    }

    private static boolean isName(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
        boolean posts = true;
        for (String word : words) {
            posts &= POSTS.has(word);
        }
        return !posts && !NO_NAMES.has(words[0]) && name.length() > 2;
    }

    private static boolean isTaken(TextField field, Span span, List<Mention> all) {
        return all.stream()
                .anyMatch(other -> other.field() == field && other.span().overlaps(span));
    }

    private static void addAll(Article article, String name, List<Mention> all) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "_organisation";
        Entity firm = new Entity(id, EntityType.ORGANISATION, name, List.of(), null);
        for (TextField field : TextField.values()) {
            String text = article.text(field);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (Surnames.isWord(text, span) && !isTaken(field, span, all)) {
                    all.add(new Mention(field, span, firm));
                }
            }
        }
    }
}
