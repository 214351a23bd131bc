package newshound.moves;

import java.util.List;
import java.util.regex.Pattern;
import newshound.moves.Unit.Kind;

/// Finds whom a verb is done to.
final class ObjectFinder {
    private static final int LONGEST_OBJECT = 16;
    private static final WordList STOPS = WordList.of("""
            ; . : said says that after when because who which while as to amid over before where if with against into
            for " “ ” about at on by in during under than like these those include includes including
            """);
    private static final WordList ONE = WordList.of("a an");
    private static final WordList INDEFINITE = WordList.of("a an any no every");
    private static final Pattern AGENT = Pattern.compile("(er|or|ist|ian|man|woman|eur|ant)$");
    private static final WordList THINGS = WordList.of("letter offer order number matter error power paper plan");
    private static final WordList GOES_ON = WordList.of(
            "and or but amid back away effective last this next earlier later then again overseeing responsible");
    private static final WordList PRONOUNS = WordList.of("him her them me us");

    private final Units units;
    private final NounPhrases phrases;
    private final NameLists lists;

    ObjectFinder(Units units, NounPhrases phrases, NameLists lists) {
        this.units = units;
        this.phrases = phrases;
        this.lists = lists;
    }

    /// The people after the unit `from`: names, a pronoun, or the head of one post; empty where there are none.
    List<Integer> after(int from) {
        int role = -1;
        for (int at = from + 1; at < Math.min(units.size(), from + LONGEST_OBJECT); at++) {
            Unit unit = units.at(at);
            if (isBetween(at, from)) {
                continue;
            }
            if (unit.isPeople() && saysSo(at, from)) {
                return List.of();
            }
            if (unit.isPeople() && isOfOtherNoun(at, from)) {
                return List.of();
            }
            if (unit.isPeople()) {
                return phrases.isPossessive(at) ? List.of() : lists.from(at);
            }
            if (unit.isIn(PRONOUNS) && at == from + 1) {
                return List.of(at);
            }
            if (unit.is(",") && role >= 0 && isApposed(at + 1)) {
                return lists.from(at + 1);
            }
            if (unit.is(",") && units.at(from + 1).isIn(ONE) && isApposed(at + 1)) {
                return lists.from(at + 1); // `hires a veteran of the trade, Smith`
            }
            if (isEnd(at, from)) {
                break;
            }
            if (phrases.isRoleHead(at)) {
                role = isBeforeThing(at) ? role : at;
            }
        }
        return role < 0 ? List.of() : List.of(role);
    }

    /// A name that says who was described, and of which nothing else is told.
    private boolean isApposed(int name) {
        Unit next = units.at(name + 1);
        return units.at(name).isPeople() && (next.isNone() || next.is(",") || next.is(".") || next.is(";"));
    }

    /// `named on Monday Smith`, `appointed as chief executive Smith`, `hires one of its rival's engineers, Smith`: what
    /// stands between the verb and those.
    private boolean isBetween(int at, int from) {
        Unit unit = units.at(at);
        boolean day = (unit.is("on") || unit.is("late"))
                && (units.at(at + 1).isIn(TimeWords.ALL) || units.at(at + 1).is("on"));
        boolean post = unit.is("as") && at == from + 1;
        boolean oneOf = unit.is("of") && at == from + 2 && units.at(at - 1).is("one");
        return day || post || oneOf;
    }

    /// `a new architect, chief executive Smith says`: beyond a comma stands who says so.
    private boolean saysSo(int at, int from) {
        if (!units.at(at + 1).isIn(Lexicon.REPORTING)) {
            return false;
        }
        for (int left = at - 1; left > from; left--) {
            if (units.at(left).is(",")) {
                return true;
            }
        }
        return false;
    }

    /// `dismissed an open letter Smith wrote`: what a thing is said of.
    private boolean isOfOtherNoun(int at, int from) {
        Unit before = units.at(at - 1);
        boolean thing = before.isWord()
                && !before.isNone()
                && Character.isLowerCase(before.text().charAt(0))
                && !before.isIn(Lexicon.ROLE_HEADS)
                && !before.isIn(Lexicon.ROLE_MODIFIERS)
                && !isAgent(before.word());
        return thing && units.anyIn(INDEFINITE, from + 1, at);
    }

    /// `loses its first broker bonus case`: the post only says of what kind a thing is.
    private boolean isBeforeThing(int at) {
        Unit next = units.at(at + 1);
        return next.isWord()
                && !next.isNone()
                && Character.isLowerCase(next.text().charAt(0))
                && !next.isIn(Lexicon.PREPOSITIONS)
                && !next.isIn(Lexicon.ROLE_HEADS)
                && !next.isIn(Lexicon.ROLE_MODIFIERS)
                && !next.isIn(Lexicon.AUXILIARIES)
                && !next.isIn(TimeWords.ALL)
                && !next.isIn(STOPS)
                && !next.isIn(GOES_ON)
                && !next.word().endsWith("ly")
                && !TriggerLexicon.isVerb(next);
    }

    /// `trader`, `economist`: a noun for people.
    private static boolean isAgent(String noun) {
        return AGENT.matcher(noun).find() && !THINGS.has(noun);
    }

    private boolean isEnd(int at, int from) {
        Unit unit = units.at(at);
        if (unit.is(",")) {
            return !units.at(at - 1).isIn(Lexicon.ROLE_HEADS)
                    && !units.at(at - 1).is(Kind.ORGANISATION);
        }
        if (unit.is("for") || unit.is("of") || unit.is("at")) {
            return !isInsideRole(at);
        }
        if (unit.is("and")) {
            Unit next = units.at(at + 1);
            return !next.isPeople()
                    && !next.is(Kind.ORGANISATION)
                    && !next.isIn(Lexicon.ROLE_HEADS)
                    && !next.isIn(Lexicon.ROLE_MODIFIERS)
                    && !isInsideRole(at);
        }
        return unit.isIn(STOPS) || (TriggerLexicon.isVerb(unit) && at > from + 1 && !unit.isIn(Lexicon.ROLE_HEADS));
    }

    /// `its head of sales Smith`, `Acme's vice president for research, Smith`.
    private boolean isInsideRole(int at) {
        return phrases.isRoleHead(at - 1) || units.at(at - 1).isIn(Lexicon.ROLE_MODIFIERS);
    }
}
