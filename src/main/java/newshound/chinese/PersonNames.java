package newshound.chinese;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import newshound.article.EntityType;
import newshound.article.Span;

/// Finds Chinese names of people: a surname, one or two characters, and words on both sides that stand beside names.
final class PersonNames {
    private static final int STRONG = 2;
    /// A name needs one side that is strong, unless it is of three characters that make no words.
    private static final int ENOUGH = 3;
    private static final Set<WordKind> STRONG_BEFORE = EnumSet.of(
            WordKind.POST,
            WordKind.HIRING,
            WordKind.DISMISSING,
            WordKind.ASKING,
            WordKind.REPLACING,
            WordKind.HONORIFIC);
    private static final Set<WordKind> NOT_BEFORE = EnumSet.of(WordKind.OTHER, WordKind.NEGATION, WordKind.LATIN);
    private static final Set<WordKind> STRONG_AFTER =
            EnumSet.of(WordKind.SAYING, WordKind.HEDGE, WordKind.HONORIFIC, WordKind.PAST, WordKind.CURRENT);
    private static final Set<WordKind> NOT_AFTER = EnumSet.of(
            WordKind.NAME,
            WordKind.LATIN,
            WordKind.OTHER,
            WordKind.SOURCE,
            WordKind.FORMER,
            WordKind.ORGANISATION_NOUN);
    /// Characters that end no given name, but begin what follows one.
    private static final String FOLLOWING = "以将已曾正也或称从在于为是被由与的了任就并又还则才因向对说等及其该此某未不会来去上下出到着过后前现离加辞退否";

    private final NameText text;

    private PersonNames(NameText text) {
        this.text = text;
    }

    static void find(NameText text) {
        PersonNames names = new PersonNames(text);
        names.findFull();
        names.findAgain();
    }

    private void findFull() {
        int at = 0;
        while (at < text.text.length()) {
            int end = endOfName(at);
            if (end > at) {
                text.add(new Span(at, end), EntityType.PERSON);
            }
            at = Math.max(at + 1, end);
        }
    }

    private int endOfName(int start) {
        int surname = Surnames.length(text.text, start);
        if (surname == 0 || text.starting(start).isEmpty() || isInsideWord(start, surname)) {
            return start;
        }
        int left = left(start);
        int best = 1;
        int bestEnd = start;
        for (int given = 2; given >= 1 && left > 0; given--) {
            int end = start + surname + given;
            int score = end <= text.text.length() && isGiven(start + surname, end) ? left + right(end) : 0;
            boolean wins = score > best && isLikely(start, surname, end, left);
            if (wins && right(end) > 0) {
                best = score;
                bestEnd = end;
            }
        }
        return bestEnd;
    }

    /// A date or another listed word is no surname, but for the short ones that are both.
    private boolean isInsideWord(int start, int surname) {
        return text.starting(start)
                .filter(word -> word.span().length() > surname && !word.is(WordKind.OTHER))
                .isPresent();
    }

    private boolean isGiven(int start, int end) {
        if (!text.isFree(start, end) || FOLLOWING.indexOf(text.text.charAt(end - 1)) >= 0) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!Character.isIdeographic(text.text.charAt(at))) {
                return false;
            }
        }
        if (beginsVerb(end - 1)) {
            return false;
        }
        String given = text.text.substring(start, end);
        boolean listed = given.length() > 1
                && (ChineseWords.kind(given) != WordKind.OTHER
                        || ChineseWords.endOfTime(text.text, start, text.text.length()) > start);
        return !listed;
    }

    /// `接` of `接任`: the next word has begun.
    private boolean beginsVerb(int last) {
        int end = ChineseWords.end(text.text, last, text.text.length());
        return end > last + 1
                && ChineseWords.kind(text.text.substring(last, end)).isTrigger();
    }

    private boolean isLikely(int start, int surname, int end, int left) {
        String name = text.text.substring(start, end);
        String given = name.substring(surname);
        int score = left + right(end);
        boolean words = surname == 1 && Dictionary.first(name) > 1;
        boolean common = surname == 1 && Surnames.isWord(name.charAt(0));
        if (words) {
            return score > ENOUGH;
        }
        if (common && (given.length() == 1 || Dictionary.isWord(given))) {
            return left >= STRONG && score >= ENOUGH;
        }
        return score >= ENOUGH || (name.length() > 2 && !common);
    }

    private int left(int start) {
        Optional<Word> before = text.ending(start);
        if (start == 0 || text.nameAt(start - 1).isPresent()) {
            return 1;
        }
        return before.map(word -> left(word.kind())).orElse(isSpace(start - 1) ? 1 : 0);
    }

    private static int left(WordKind kind) {
        return STRONG_BEFORE.contains(kind) ? STRONG : NOT_BEFORE.contains(kind) ? 0 : 1;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.text.charAt(at));
    }

    private int right(int end) {
        if (end >= text.text.length() || isSpace(end)) {
            return 1;
        }
        WordKind kind = text.kindFrom(end);
        boolean strong = STRONG_AFTER.contains(kind) || (kind.isTrigger() && kind != WordKind.ASKING);
        return strong ? STRONG : NOT_AFTER.contains(kind) ? 0 : 1;
    }

    /// The same names elsewhere, and surnames with a title: `林先生`.
    private void findAgain() {
        Set<String> names = new LinkedHashSet<>();
        text.all(EntityType.PERSON).forEach(name -> names.add(name.span().in(text.original)));
        for (String name : names) {
            if (Character.isIdeographic(name.charAt(0))) {
                again(name);
                titled(name);
            }
        }
    }

    private void again(String name) {
        for (int at = text.original.indexOf(name); at >= 0; at = text.original.indexOf(name, at + name.length())) {
            if (name.length() > 1 && text.isFree(at, at + name.length())) {
                text.add(new Span(at, at + name.length()), EntityType.PERSON);
            }
        }
    }

    private void titled(String name) {
        int length = Surnames.length(HanVariants.simplified(name), 0);
        if (length == 0 || name.length() > length + 2) {
            return;
        }
        String surname = name.substring(0, length);
        for (int at = text.original.indexOf(surname); at >= 0; at = text.original.indexOf(surname, at + length)) {
            int end = at + length;
            boolean title = text.starting(end)
                    .filter(word -> word.is(WordKind.HONORIFIC))
                    .isPresent();
            if (title && text.isFree(at, end)) {
                text.add(new FoundName(new Span(at, end), EntityType.PERSON, name));
            }
        }
    }
}
