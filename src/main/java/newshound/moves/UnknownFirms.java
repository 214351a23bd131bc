package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.LegalForms;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// Organisations that no recogniser found, told by what stands beside them: whoever gives somebody a post is one, and
/// so is what somebody joins or holds a post of. `Ovrin appointed Ada Quill`, `Ada Quill Joins Ovrin as Finance
/// Chief`, `Ada Quill Named President of Ovrin`, `Ovrin President Ada Quill to Step Down`. In headlines, where all
/// words have capitals, recognisers miss many.
final class UnknownFirms {
    private static final String WORD =
            "(?!(?:As|To|In|For|With|And|At|On|By|From|After|Its|His|Her|The|New|Former|Ex)\\b)[A-Z0-9][\\p{L}\\p{N}&+-]*(?:['’](?!s\\b)\\p{L}+)*";
    private static final String LEGAL = "(?:,? (?:Inc|Corp|Co|Ltd|LLC|LLP|Plc|PLC|LP|AG|NV|SA)\\b\\.?)?";
    private static final String NAME = "(" + WORD + "(?: (?:& |of |and )?" + WORD + "){0,4}?" + LEGAL + ")";
    /// As many words as there are.
    private static final String LONG_NAME = "(" + WORD + "(?: (?:& |of |and )?" + WORD + "){0,4}" + LEGAL + ")";
    private static final String GIVES =
            "appoints|Appoints|names|Names|hires|Hires|taps|Taps|promotes|Promotes|elects|Elects";
    /// Where a clause begins, behind what wires put there, and behind a country: `UPDATE 1-Norway's Ovrin names`.
    private static final String BEGINNING = "(?:^(?:[A-Z]{3,}(?: \\d+)?-)?|[;:] | - )(?:[A-Z]\\p{L}+['’]s )?";

    private static final Pattern GIVING_IN_TITLE =
            Pattern.compile(BEGINNING + NAME + "(?:\\(R\\)|®)? (?:" + GIVES + ") ");
    private static final Pattern GIVING_IN_BODY = Pattern.compile("(?:^|[.!?*:] |\\n|- )" + NAME
            + " (?:has |said \\w+ it (?:has |had )?)?(?:appointed|named|hired|tapped|promoted) ");
    private static final List<String> GAVE = List.of(" appointed ", " named ", " hired ", " tapped ", " promoted ");

    /// Behind somebody's name.
    private static final Pattern JOINING = Pattern.compile(
            "(?: to| has| will)? (?:re)?[Jj]oin(?:s|ed)? " + LONG_NAME + "(?= as\\b| As\\b|['’]s [Bb]oard|,|\\.?$)");

    private static final Pattern POST_OF = Pattern.compile(
            "(?: was| is| has been)? (?:[Nn]amed|[Aa]ppointed|[Ee]lected) (?:as |As )?((?:[\\p{L}-]+,? ){1,6}?)(?:[Oo]f|[Aa]t) (?:[Tt]he )?"
                    + LONG_NAME);
    private static final Pattern LEAVING_POST = Pattern.compile(
            "(?: to| will| has)? (?:[Ss]tep(?:s|ped)? [Dd]own|[Rr]esign(?:s|ed)?|[Rr]etire[sd]?|[Qq]uits?) (?:as|As) "
                    + "(?:the )?" + NAME + "(?:\\(R\\)|®)?(?:['’]s)? ((?:[\\p{L}-]+ ?){1,5})(?=$|[,;.])");
    private static final int LONGEST_CLAUSE = 160;

    /// Before somebody's name, in a headline.
    private static final Pattern HOLDING = Pattern.compile(BEGINNING + NAME + " (?:says? )?((?:[\\p{L}-]+ ){1,4})$");
    private static final Pattern LEAVING = Pattern.compile(
            " (?:to |To )?(?:[Ss]teps? [Dd]own|[Rr]esigns?|[Qq]uits?|[Rr]etires?|[Ll]eaves?|[Dd]eparts?|[Ee]xits?)\\b");

    private static final int SHORTEST = 2;
    /// What the ids of places end with that no gazetteer has.
    private static final String UNLISTED_PLACE = "_place";
    private static final WordList NO_NAMES = Lexicon.DETERMINERS
            .and(Lexicon.PERSON_PRONOUNS)
            .and(Lexicon.PREPOSITIONS)
            .and(TimeWords.ALL)
            .and(
                    WordList.of(
                            "it board directors shareholders regulators who and as but when after while then also group company"
                                    + " report court court's state senate update exclusive breaking former veteran ranks forces"));
    private static final WordList POSTS = Lexicon.ROLE_HEADS.and(Lexicon.ROLE_MODIFIERS);
    /// `Italian`, `Spanish`, `Chinese`.
    private static final Pattern ORIGIN =
            Pattern.compile("[A-Z]\\p{L}*(?:an|ish|ese|ch|eek|wiss|utch|qi|eli|stani|rab)");

    private final Article article;
    private final List<Mention> all;

    private UnknownFirms(Article article, List<Mention> mentions) {
        this.article = article;
        this.all = new ArrayList<>(mentions);
    }

    /// The mentions with those of the firms that only act.
    static List<Mention> complete(Article article, List<Mention> mentions) {
        UnknownFirms firms = new UnknownFirms(article, mentions);
        for (TextField field : TextField.values()) {
            firms.givers(field);
            mentions.stream()
                    .filter(mention ->
                            mention.field() == field && mention.entity().type() == EntityType.PERSON)
                    .forEach(firms::beside);
        }
        return firms.all;
    }

    private void givers(TextField field) {
        String text = article.text(field);
        if (field == TextField.TITLE) {
            addEach(field, GIVING_IN_TITLE.matcher(text));
        } else if (GAVE.stream().anyMatch(text::contains)) { // few articles, and the pattern is slow
            addEach(field, GIVING_IN_BODY.matcher(text));
        }
    }

    private void addEach(TextField field, Matcher matcher) {
        while (matcher.find()) {
            add(field, new Span(matcher.start(1), matcher.end(1)));
        }
    }

    private void beside(Mention person) {
        TextField field = person.field();
        String text = article.text(field);
        int end = person.span().end();
        Matcher behind = JOINING.matcher(text).region(end, Math.min(text.length(), end + LONGEST_CLAUSE));
        if (behind.lookingAt()) {
            add(field, new Span(behind.start(1), behind.end(1)));
            return;
        }
        behind.usePattern(POST_OF);
        if (behind.lookingAt() && isPost(behind.group(1))) {
            add(field, new Span(behind.start(2), behind.end(2)));
            return;
        }
        behind.usePattern(LEAVING_POST);
        if (behind.lookingAt() && isPost(behind.group(2))) {
            add(field, new Span(behind.start(1), behind.end(1)));
        } else if (field == TextField.TITLE
                && LEAVING.matcher(text.substring(end)).lookingAt()) {
            Matcher before = HOLDING.matcher(text.substring(0, person.span().start()));
            if (before.find()
                    && isPost(before.group(2))
                    && !ORIGIN.matcher(before.group(1)).matches()) {
                add(field, new Span(before.start(1), before.end(1)));
            }
        }
    }

    /// Whether words are the name of a post.
    private static boolean isPost(String words) {
        boolean head = false;
        for (String word : words.strip().toLowerCase(Locale.ROOT).split(",? ", -1)) {
            if (!POSTS.has(word)) {
                return false;
            }
            head |= Lexicon.ROLE_HEADS.has(word);
        }
        return head;
    }

    private void add(TextField field, Span span) {
        String name = span.in(article.text(field));
        if (isName(name) && !isTaken(field, span)) {
            addAll(name, field, span);
        }
    }

    private static boolean isName(String name) {
        String first = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return !isPost(name)
                && !NO_NAMES.has(first)
                && name.length() >= SHORTEST
                && name.chars().anyMatch(Character::isLetter);
    }

    /// What only looks like a place gives way: `Named President of Kidder Mathews`.
    private boolean isTaken(TextField field, Span span) {
        return all.stream()
                .anyMatch(other -> other.field() == field
                        && other.span().overlaps(span)
                        && !other.entity().id().endsWith(UNLISTED_PLACE));
    }

    private void addAll(String name, TextField field, Span first) {
        Entity firm = new Entity(id(name), EntityType.ORGANISATION, name, List.of(), null);
        for (TextField each : TextField.values()) {
            String text = article.text(each);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                boolean seen = each == field && span.equals(first);
                if ((seen || Surnames.isWord(text, span)) && !isTaken(each, span)) {
                    all.removeIf(other -> other.field() == each && other.span().overlaps(span));
                    all.add(new Mention(each, span, firm));
                }
            }
        }
    }

    /// The same in every article that has the name, with its legal form or without.
    private static String id(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[.'’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return LegalForms.without(words).replace(' ', '-') + "_organisation";
    }
}
