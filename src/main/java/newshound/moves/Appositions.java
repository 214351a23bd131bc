package newshound.moves;

import java.util.HashMap;
import java.util.Map;

/// What stands between commas behind a name and says who that is: `Smith, 52, head of sales at Acme, …`,
/// `Smith, who led research, …`. What is said of the name goes on after it.
final class Appositions {
    private static final int LONGEST = 34;
    private static final WordList NO_OPENING =
            Lexicon.REPORTING.and(WordList.of("and or but & as to with along after"));

    private final Units units;
    private final Map<Integer, Integer> closing = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();

    Appositions(Units units) {
        this.units = units;
        for (int at = 0; at < units.size(); at++) {
            if (isName(at) && units.at(at + 1).is(",")) {
                int close = close(at + 2);
                if (close > 0) {
                    closing.put(at, close);
                    names.put(close, at);
                }
            }
        }
    }

    private boolean isName(int at) {
        boolean noun = units.at(at).isIn(Lexicon.ORGANISATION_NOUNS)
                && units.at(at - 1).is("the");
        return noun || units.at(at).isPeople() || units.at(at).is(Unit.Kind.ORGANISATION);
    }

    private int close(int first) {
        Unit opening = units.at(first);
        if (opening.isNone() || isName(first) || opening.isIn(NO_OPENING) || opening.isIn(Lexicon.PERSON_PRONOUNS)) {
            return -1;
        }
        for (int at = first; at < Math.min(units.size(), first + LONGEST); at++) {
            Unit unit = units.at(at);
            if (unit.is(";") || unit.isIn(Lexicon.DASHES) || (unit.is(".") && at + 1 == units.size())) {
                return -1;
            }
            if (unit.is(",") && !goesOn(first, at)) {
                return isAnother(first, at) ? -1 : at;
            }
        }
        return -1;
    }

    /// `Smith, co-founder Jones, and …`: the next of a list.
    private boolean isAnother(int first, int comma) {
        return units.at(comma - 1).is(Unit.Kind.PERSON)
                && comma - 2 >= first
                && units.at(comma - 2).isIn(Lexicon.ROLE_HEADS)
                && units.at(comma + 1).is("and");
    }

    /// `52, head of sales`, `chairman, president and chief executive`.
    private boolean goesOn(int first, int comma) {
        Unit next = units.at(comma + 1);
        boolean age = comma == first + 1
                && !units.at(first).text().isEmpty()
                && Character.isDigit(units.at(first).text().charAt(0));
        boolean place = next.is(Unit.Kind.PLACE) && units.at(comma - 1).is(Unit.Kind.PLACE);
        return place
                || next.isIn(Lexicon.ROLE_HEADS)
                || (age
                        && !next.isIn(Lexicon.REPORTING)
                        && !TriggerLexicon.isVerb(next)
                        && !next.isIn(Lexicon.AUXILIARIES)
                        && !next.is("and")
                        && !next.is("as")
                        && !next.is("to"));
    }

    /// Where the sentence goes on after the name at `at`.
    int after(int at) {
        return closing.getOrDefault(at, at) + 1;
    }

    /// Whether the unit at `at` stands in an apposition.
    boolean isInside(int at) {
        return closing.entrySet().stream().anyMatch(entry -> entry.getKey() < at && at < entry.getValue());
    }

    /// The name whose apposition ends with the comma at `at`; -1 where none does.
    int nameBefore(int at) {
        return names.getOrDefault(at, -1);
    }
}
