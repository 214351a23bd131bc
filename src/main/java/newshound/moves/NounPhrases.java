package newshound.moves;

import newshound.moves.Unit.Kind;

/// Where names stand among the other parts of a sentence.
final class NounPhrases {
    private static final int LONGEST_PREMODIFIER = 8;
    private static final WordList BOUNDARIES = WordList.of("""
            and or but , ; : . ? ! " “ ” as than that who which whom whose when while after before because if though although
            not then so is was are were be been has have had will would can could may might should did does do
            """);

    /// `said on Monday Smith will leave`: a day ends the phrase before.
    private static final WordList DAYS =
            WordList.of("monday tuesday wednesday thursday friday saturday sunday today yesterday");

    private static final WordList CURRENCIES = WordList.of("$ £ €");

    private final Units units;

    NounPhrases(Units units) {
        this.units = units;
    }

    /// The unit that governs the noun phrase of the name at `at`: the nearest to the left that is no part of it.
    int governor(int at) {
        int left = at - 1;
        while (left >= 0 && at - left <= LONGEST_PREMODIFIER && isModifier(left)) {
            left--;
        }
        return left;
    }

    private boolean isModifier(int at) {
        Unit unit = units.at(at);
        if (!unit.isWord()) {
            return unit.is(Kind.ORGANISATION) || unit.is(Kind.PRODUCT) || unit.is(Kind.PLACE);
        }
        boolean boundary = unit.isIn(BOUNDARIES)
                || unit.isIn(DAYS)
                || unit.isIn(Lexicon.PREPOSITIONS)
                || unit.isIn(Lexicon.DASHES)
                || unit.isIn(Lexicon.REPORTING)
                || unit.isIn(LEADING)
                || TriggerLexicon.isVerb(unit);
        return !boundary
                && (unit.isIn(CURRENCIES)
                        || Character.isLetterOrDigit(unit.text().charAt(0))
                        || unit.isPossessiveSign());
    }

    /// Verbs of work in charge, whose object is part of an organisation.
    static final WordList LEADING = WordList.of("""
            lead leads led leading head heads headed heading run runs ran running oversee oversees oversaw overseeing
            manage manages managed managing build join serve chair chairs chaired chairing coach coaches coached coaching
            """);

    /// Whether the name is the complement of a preposition: `with Smith`, `at the lab Acme`.
    boolean isGoverned(int at) {
        Unit governor = units.at(governor(at));
        return governor.isIn(Lexicon.PREPOSITIONS) || governor.is("than") || governor.is("as");
    }

    boolean isPossessive(int at) {
        return units.at(at + 1).isPossessiveSign();
    }

    /// Whether the name only says more of a noun or name after it: `OpenAI researcher`, `Acme's head of sales Smith`.
    boolean isModifierOfNext(int at) {
        Unit next = units.at(at + 1);
        if (next.isPossessiveSign()) {
            return true;
        }
        boolean noun = next.isIn(Lexicon.ROLE_HEADS)
                || (next.isIn(Lexicon.ROLE_MODIFIERS) && !next.isIn(Lexicon.PREPOSITIONS) && !next.is("and"))
                || next.isIn(Lexicon.ORGANISATION_NOUNS);
        boolean verb = TriggerLexicon.isVerb(next);
        return (noun && !verb) || next.isPeople() || next.is(Kind.ORGANISATION) || next.is(Kind.PRODUCT);
    }

    /// Whether the head of a post's name stands here and not a verb or an adjective that looks like one.
    boolean isRoleHead(int at) {
        Unit unit = units.at(at);
        if (!unit.isIn(Lexicon.ROLE_HEADS)) {
            return false;
        }
        boolean ambiguous = unit.isIn(AMBIGUOUS_HEADS);
        Unit before = units.at(at - 1);
        boolean nominal = before.isIn(Lexicon.ROLE_MODIFIERS)
                || before.isIn(Lexicon.DETERMINERS)
                || before.isPossessiveSign()
                || before.is(Kind.ORGANISATION)
                || before.is("as")
                || Character.isUpperCase(unit.text().charAt(0));
        return !ambiguous || (nominal && !before.is("to") && !before.is("and"));
    }

    private static final WordList AMBIGUOUS_HEADS = WordList.of(
            "lead leads head heads chair host anchor judge number general captain coach partner boss fellow forward dean");

    /// First unit of the noun phrase whose name stands at `at`, posts and organisations before it included.
    int start(int at) {
        return governor(at) + 1;
    }
}
