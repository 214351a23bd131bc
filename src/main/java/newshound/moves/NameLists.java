package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Unit.Kind;

/// Names that one verb has in common: `A, B and C`, `A, head of sales, and B`, `A to run sales and B from Acme`.
final class NameLists {
    private static final int LONGEST_BETWEEN = 24;
    private static final int LONGEST_TITLE = 12;
    private static final int LONGEST_TITLE_BEFORE = 10;
    private static final WordList AND = WordList.of("and &");
    private static final WordList BEFORE_SIGNS = WordList.of("and , & plus both");
    private static final WordList PERSON_NOUNS =
            WordList.of("executive banker coach scientist researcher engineer veteran duo pair");
    private static final WordList SIGNS = WordList.of("and , & plus");
    private static final WordList STOPS = Lexicon.REPORTING
            .and(Lexicon.AUXILIARIES)
            .and(WordList.of(
                    "; : . after when because who which while amid before where if against but that until with"));
    private static final WordList GOES_ON = WordList.of("as to from , . ;");
    private static final WordList OF = WordList.of("of for at");

    private final Units units;
    private final Appositions appositions;

    NameLists(Units units, Appositions appositions) {
        this.units = units;
        this.appositions = appositions;
    }

    /// The name at `at` and those after it.
    List<Integer> from(int at) {
        List<Integer> all = new ArrayList<>();
        int next = at;
        while (next >= 0) {
            all.add(next);
            next = next(next);
        }
        return all;
    }

    private int next(int name) {
        int start = appositions.after(name);
        boolean told = start > name + 1;
        boolean bare = true;
        for (int at = start; at < Math.min(units.size(), start + LONGEST_BETWEEN); at++) {
            Unit unit = units.at(at);
            if (unit.isIn(SIGNS)) {
                int next = titled(at + 1);
                if (next >= 0 && (bare ? isListed(at, next, told) : goesOn(next))) {
                    return next;
                }
                if (bare && next >= 0) {
                    return -1;
                }
                continue;
            }
            bare = false;
            boolean verb = TriggerLexicon.isVerb(unit) && !unit.isIn(NounPhrases.LEADING);
            if (unit.isPeople() || unit.isIn(STOPS) || verb) {
                return -1;
            }
        }
        return -1;
    }

    /// `and B`, `, B`; a comma alone does not make a list of a name and what stands after it.
    private boolean isListed(int sign, int next, boolean told) {
        boolean goesOn = units.at(next + 1).is(",") && units.at(next + 2).isIn(AND);
        return !units.at(sign).is(",")
                || goesOn
                || (next == sign + 1 && !told && !units.at(next + 1).isIn(Lexicon.REPORTING))
                || units.anyIn(AND, sign + 1, next);
    }

    private boolean goesOn(int name) {
        Unit next = units.at(appositions.after(name));
        return next.isNone()
                || next.isIn(GOES_ON)
                || next.isIn(Lexicon.ROLE_HEADS)
                || next.isIn(Lexicon.ROLE_MODIFIERS);
    }

    /// The name that begins at `from`, posts and organisations before it; -1 where there is none.
    private int titled(int from) {
        for (int at = from; at < from + LONGEST_TITLE; at++) {
            Unit unit = units.at(at);
            if (unit.isPeople()) {
                return units.at(at + 1).isPossessiveSign() || units.at(at - 1).isIn(OF) ? -1 : at;
            }
            boolean title = unit.isIn(SIGNS)
                    || unit.isIn(Lexicon.ROLE_HEADS)
                    || unit.isIn(Lexicon.ROLE_MODIFIERS)
                    || unit.isIn(Lexicon.UNIT_NOUNS)
                    || unit.isIn(OF)
                    || unit.isPossessiveSign()
                    || unit.is(Kind.ORGANISATION)
                    || unit.is(Kind.PLACE)
                    || (unit.isWord() && unit.word().contains("-"));
            if (!title) {
                return -1;
            }
        }
        return -1;
    }

    /// The name at `at` and those before it in the same list.
    List<Integer> upTo(int at) {
        List<Integer> all = new ArrayList<>(List.of(at));
        int left = at;
        boolean joined = false;
        while (true) {
            int before = left - 1;
            boolean and = false;
            boolean sign = false;
            while (left - before < LONGEST_TITLE_BEFORE
                    && isBetweenNames(before)
                    && appositions.nameBefore(before) < 0) {
                and |= units.at(before).is("and") || units.at(before).is("&");
                sign |= units.at(before).isIn(BEFORE_SIGNS);
                before--;
            }
            before = appositions.nameBefore(before) >= 0 ? appositions.nameBefore(before) : before;
            boolean next = units.at(before).isPeople() && sign && (and || joined);
            boolean described =
                    units.at(before).is(Kind.GROUP) && units.at(before + 1).is(",");
            if (!next || described || units.at(before + 1).isPossessiveSign()) {
                return all.reversed();
            }
            all.add(before);
            joined = true;
            left = before;
        }
    }

    /// `two of its chiefs, Smith and Jones,`, `Smith and Jones, its two founders,`: those by name; none where the group
    /// at `group`, whose apposition ends with `comma`, has none.
    List<Integer> members(int group, int comma) {
        if (!units.at(group).is(Kind.GROUP)) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>();
        for (int at = group + 2; at < comma; at++) {
            if (units.at(at).is(Kind.PERSON)) {
                all.add(at);
            } else if (!isBetweenNames(at)) {
                return List.of();
            }
        }
        return all;
    }

    private boolean isBetweenNames(int at) {
        Unit unit = units.at(at);
        return unit.isIn(BEFORE_SIGNS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.ROLE_HEADS)
                || unit.is(Kind.ORGANISATION)
                || unit.isPossessiveSign()
                || unit.isIn(PERSON_NOUNS);
    }
}
