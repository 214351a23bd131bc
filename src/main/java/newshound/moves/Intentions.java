package newshound.moves;

/// Who has announced what an infinitive says: `Smith announced plans to leave`, `Smith told Jones of his decision to
/// leave`.
final class Intentions {
    /// Where nobody announces anything.
    static final int NONE = Integer.MIN_VALUE;

    private static final WordList PLANS = WordList.of("decision decisions plan plans intention intentions intent");
    private static final WordList NOTIFYING =
            WordList.of("notified notifies informed informs told tells advised advises");
    private static final WordList ADVERBS = WordList.of("already recently also earlier since today yesterday formally");
    private static final WordList POSSESSIVES = WordList.of("his her their");
    private static final int LONGEST_STEP = 10;
    private static final int LONGEST_DAY = 4;

    private final Units units;

    Intentions(Units units) {
        this.units = units;
    }

    /// The unit from which on to the left who announces it stands, before the plan at `at`, or the announcement there;
    /// [#NONE] where neither is.
    int teller(int at) {
        if (units.at(at).isIn(PLANS) && units.at(at - 1).isIn(POSSESSIVES)) {
            int told = notified(at - 2);
            return beforeVerb(told < 0 ? at - 2 : told);
        }
        return units.at(at).isIn(Lexicon.REPORTING) && units.at(at + 1).isIn(PLANS) ? beforeVerb(at) : NONE;
    }

    /// Whose plan it is that stands at `at` or, but for a day, before: `Smith's decision on Friday to leave`; -1 where
    /// nobody is said to have one.
    int owner(int at) {
        int plan = at;
        while (at - plan < LONGEST_DAY
                && (units.at(plan).isIn(TimeWords.ALL) || units.at(plan).is("on"))) {
            plan--;
        }
        for (int left = plan; units.at(plan).isIn(PLANS) && left > plan - LONGEST_DAY; left--) {
            if (units.at(left).isPossessiveSign()) {
                return units.at(left - 1).isPeople() ? left - 1 : -1;
            }
        }
        return -1;
    }

    /// Before `notified Jones of`; -1 where nobody is told of it.
    private int notified(int of) {
        for (int at = of; at > of - LONGEST_STEP && units.at(of).is("of"); at--) {
            if (units.at(at).isIn(NOTIFYING)) {
                return at - 1;
            }
        }
        return -1;
    }

    private int beforeVerb(int at) {
        int left = at;
        while (units.at(left).isIn(Lexicon.REPORTING)
                || units.at(left).isIn(Lexicon.AUXILIARIES)
                || units.at(left).isIn(ADVERBS)) {
            left--;
        }
        return left;
    }
}
