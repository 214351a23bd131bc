package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Unit.Kind;

/// Finds whom a verb is done to.
final class ObjectFinder {
    private static final int LONGEST_OBJECT = 16;
    private static final WordList STOPS = WordList.of("""
            ; . : said says after when because who which while as to amid over before where if with against into
            for " “ ” about at on by
            """);
    private static final WordList PRONOUNS = WordList.of("him her them me us");

    private final Units units;
    private final NounPhrases phrases;

    ObjectFinder(Units units, NounPhrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /// The people after the unit `from`: names, a pronoun, or the head of one post; empty where there are none.
    List<Integer> after(int from) {
        int role = -1;
        for (int at = from + 1; at < Math.min(units.size(), from + LONGEST_OBJECT); at++) {
            Unit unit = units.at(at);
            if (unit.isPeople() && saysSo(at, from)) {
                return List.of();
            }
            if (unit.isPeople()) {
                return phrases.isPossessive(at) && isNotOwner(at) ? List.of() : list(at);
            }
            if (unit.isIn(PRONOUNS) && at == from + 1) {
                return List.of(at);
            }
            if (unit.is(",")
                    && role >= 0
                    && units.at(at + 1).isPeople()
                    && units.at(at + 2).is(",")) {
                return List.of(at + 1);
            }
            if (isEnd(at, from)) {
                break;
            }
            if (phrases.isRoleHead(at)) {
                role = at;
            }
        }
        return role < 0 ? List.of() : List.of(role);
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

    private boolean isNotOwner(int at) {
        return units.at(at + 1).isPossessiveSign();
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
        return unit.isIn(STOPS) || (TriggerLexicon.isVerb(unit) && at > from + 1 && !unit.isIn(Lexicon.ROLE_HEADS));
    }

    /// `its head of sales Smith`, `Acme's vice president for research, Smith`.
    private boolean isInsideRole(int at) {
        return phrases.isRoleHead(at - 1) || units.at(at - 1).isIn(Lexicon.ROLE_MODIFIERS);
    }

    /// The name at `at` and those after it: `A, B and C`, `A to run sales and B as chief of staff`.
    private List<Integer> list(int at) {
        List<Integer> all = new ArrayList<>(List.of(at));
        int right = at;
        while (true) {
            int next = nextInList(right);
            if (next < 0) {
                return all;
            }
            all.add(next);
            right = next;
        }
    }

    private int nextInList(int at) {
        boolean and = false;
        boolean comma = false;
        for (int next = at + 1; next < Math.min(units.size(), at + LONGEST_OBJECT); next++) {
            Unit unit = units.at(next);
            if (unit.isPeople()) {
                return and || (comma && next == at + 2) ? next : -1;
            }
            boolean listed = unit.isIn(Lexicon.ROLE_HEADS)
                    || unit.isIn(Lexicon.ROLE_MODIFIERS)
                    || unit.is(Kind.ORGANISATION)
                    || unit.isPossessiveSign()
                    || unit.is("as")
                    || unit.is("to")
                    || unit.isIn(NounPhrases.LEADING)
                    || unit.is(",");
            and = unit.is("and") || unit.is("&") || (and && listed && !unit.is(","));
            comma |= unit.is(",");
            if (!listed && !and) {
                return -1;
            }
        }
        return -1;
    }
}
