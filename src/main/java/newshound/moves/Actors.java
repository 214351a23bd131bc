package newshound.moves;

import newshound.moves.Unit.Kind;

/// Which units of a sentence may act: names and posts that are no part of another phrase.
final class Actors {
    private static final int LONGEST_STEP = 10;
    private static final WordList DECISIONS = WordList.of("decision decisions plan plans move intention announcement");
    private static final WordList BEFORE_POST = Lexicon.ROLE_MODIFIERS.and(Lexicon.DETERMINERS);

    private final Units units;
    private final NounPhrases phrases;

    Actors(Units units, NounPhrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /// A name that is neither an owner nor a complement; `for Smith to join`, `the decision by Smith to leave` make a
    /// subject of one.
    boolean isFree(int at) {
        Unit governor = units.at(phrases.governor(at));
        boolean bound = governor.is("for")
                || (governor.is("by") && units.at(phrases.governor(at) - 1).isIn(DECISIONS));
        boolean forTo = (bound && units.at(at + 1).is("to"))
                || (governor.is("with") && units.at(at + 1).word().endsWith("ing"));
        return !phrases.isPossessive(at) && (forTo || !phrases.isGoverned(at));
    }

    /// `leaving the company to join`: what a verb is done to does not join.
    boolean isObject(int at) {
        Unit governor = units.at(phrases.governor(at));
        return TriggerLexicon.isVerb(governor) || governor.isIn(NounPhrases.LEADING);
    }

    boolean isOrganisation(int at) {
        Unit unit = units.at(at);
        return unit.is(Kind.ORGANISATION)
                || (unit.isIn(Lexicon.ORGANISATION_NOUNS) && units.at(at - 1).isIn(Lexicon.DETERMINERS))
                || (unit.isIn(Lexicon.UNIT_NOUNS)
                        && (units.at(at + 1).is("at") || units.at(at + 1).is("of"))
                        && units.at(at + 2).is(Kind.ORGANISATION))
                || (unit.is("board") && !units.at(at - 1).is("on"));
    }

    boolean isFreeRole(int at) {
        return isHolder(at) && !units.at(at + 1).is("of");
    }

    /// Whether a post stands for the one who has it: `Acme's head of marketing`.
    boolean isHolder(int at) {
        return !phrases.isGoverned(at)
                && !phrases.isPossessive(at)
                && !units.at(at + 1).isIn(Lexicon.UNIT_NOUNS)
                && !units.at(at + 1).is("management")
                && !units.at(at + 1).is("committee")
                && !isApposition(at)
                && !leadsToPerson(at)
                && isDescribed(at);
    }

    /// A post stands for a person where something says which: `its chief`, `Acme's chief`, `finance chief`.
    private boolean isDescribed(int at) {
        Unit before = units.at(at - 1);
        return units.isTitle() || before.isIn(BEFORE_POST) || before.is(Kind.ORGANISATION) || before.isPossessiveSign();
    }

    /// `Smith, its chief executive`, `Smith, chief executive of Acme`.
    boolean isApposition(int at) {
        int governor = phrases.governor(at);
        while (governor > 0
                && (units.at(governor).is("and") || units.at(governor).is("of"))) {
            governor = phrases.governor(governor);
        }
        return (units.at(governor).is(",") || units.at(governor).isIn(Lexicon.DASHES))
                && governor > 0
                && hasPeople(Math.max(0, governor - 3), governor);
    }

    boolean leadsToPerson(int at) {
        for (int next = at + 1; next < at + LONGEST_STEP; next++) {
            Unit unit = units.at(next);
            if (unit.isPeople()) {
                return true;
            }
            if (!unit.isIn(Lexicon.ROLE_MODIFIERS)
                    && !unit.isIn(Lexicon.ROLE_HEADS)
                    && !unit.is(Kind.ORGANISATION)
                    && !unit.isPossessiveSign()
                    && !unit.is(",")) {
                return false;
            }
        }
        return false;
    }

    boolean hasPeople(int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.at(at).isPeople() || units.at(at).isIn(Lexicon.PERSON_PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    /// `Greeks leaving`, `a German becoming president`: whoever that is, it is nobody named before.
    boolean isUnknownName(int at) {
        Unit unit = units.at(at);
        return !units.isTitle()
                && at > 0
                && unit.isWord()
                && !unit.isNone()
                && Character.isUpperCase(unit.text().charAt(0))
                && !unit.isIn(Lexicon.ROLE_HEADS)
                && !unit.isIn(Lexicon.PERSON_PRONOUNS)
                && !unit.is("it")
                && !unit.isIn(TimeWords.ALL);
    }
}
