package newshound.moves;

/// Where the clause of a verb ends.
final class ClauseEnds {
    private static final WordList STOPS = WordList.of(
            "; : after before when while because amid where following unless although though but whose whom just due despite");
    private static final WordList PAST = WordList.of("took gave went came made left won began got saw put");
    private static final int LONGEST_OPENING = 8;
    private static final WordList NOUN_AFTER_TO =
            WordList.of("chief head senior vice executive managing president rival start-up startup");
    private static final WordList LEAD_NOUNS =
            WordList.of("join head lead run oversee manage build leading heading running overseeing managing");

    private final Units units;
    private final NounPhrases phrases;

    ClauseEnds(Units units, NounPhrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    boolean isEnd(int verb, int at) {
        Unit unit = units.at(at);
        if (unit.isNone() || unit.isIn(STOPS) || unit.is("who") || unit.is("which") || unit.is(".")) {
            return true;
        }
        if (unit.isIn(Lexicon.REPORTING) || unit.is("according") || isCredit(at) || isOtherClause(at)) {
            return true;
        }
        if (unit.is(",") || unit.is("”") || unit.is("\"")) {
            return saysSoon(at);
        }
        if (unit.is("as")
                && (units.at(at + 1).isIn(Lexicon.PERSON_PRONOUNS)
                        || units.at(at + 1).is("it"))) {
            return true;
        }
        if (unit.is("and") && units.at(at - 1).is(",") && startsClause(at + 1)) {
            return true;
        }
        if (unit.is("and") && (isVerbOfOther(at + 1) || units.at(at + 1).isIn(Lexicon.AUXILIARIES))) {
            return true;
        }
        return TriggerLexicon.isVerb(unit) && at > verb + 1 && !unit.isIn(LEAD_NOUNS) && !phrases.isRoleHead(at);
    }

    /// Whether another clause begins, so that no infinitive of the verb follows.
    boolean isClause(int at) {
        Unit unit = units.at(at);
        return (unit.isIn(STOPS) && !unit.is("after"))
                || unit.isNone()
                || unit.is(",")
                || unit.is("and")
                || unit.isIn(Lexicon.REPORTING)
                || TriggerLexicon.isVerb(unit);
    }

    /// `to` and a verb: what follows belongs to that.
    boolean isInfinitive(int at) {
        Unit next = units.at(at + 1);
        if (!units.at(at).is("to") || next.isNone()) {
            return false;
        }
        boolean verb = next.isWord()
                && Character.isLowerCase(next.text().charAt(0))
                && !next.isIn(Lexicon.DETERMINERS)
                && !next.isIn(Lexicon.ROLE_HEADS)
                && !next.isIn(NOUN_AFTER_TO);
        return verb || next.isIn(LEAD_NOUNS);
    }

    /// `… — The Acme Times`: who reports it, at the end of a title.
    private boolean isCredit(int at) {
        return units.isTitle() && units.at(at).isIn(Lexicon.DASHES) && Outlets.has(units.at(at + 1));
    }

    /// `Acme fires Smith – Bolt reacts`: in a title a dash begins another clause where a name follows.
    private boolean isOtherClause(int at) {
        Unit next = units.at(at + 1);
        return units.isTitle()
                && units.at(at).isIn(Lexicon.DASHES)
                && (next.is(Unit.Kind.ORGANISATION) || next.is(Unit.Kind.PERSON));
    }

    /// `…, and in May Bolt took Jones`: another name acts.
    private boolean startsClause(int from) {
        for (int at = from; at < from + LONGEST_OPENING && !units.at(at).is(","); at++) {
            Unit next = units.at(at + 1);
            boolean name = units.at(at).isPeople() || units.at(at).is(Unit.Kind.ORGANISATION);
            boolean acts = TriggerLexicon.isVerb(next)
                    || next.isIn(Lexicon.AUXILIARIES)
                    || next.isIn(Lexicon.REPORTING)
                    || next.isIn(PAST)
                    || (next.isWord() && next.word().endsWith("ed") && !next.isIn(Lexicon.ROLE_MODIFIERS));
            if (name) {
                return acts;
            }
        }
        return false;
    }

    /// `to resign and hoped that Jones stays at Acme`: what another verb governs.
    private boolean isVerbOfOther(int at) {
        Unit unit = units.at(at);
        return unit.isWord()
                && unit.word().endsWith("ed")
                && Character.isLowerCase(unit.text().charAt(0))
                && units.at(at + 1).is("that");
    }

    /// `…, Acme said`, `…, the company announced`.
    private boolean saysSoon(int at) {
        return units.anyIn(Lexicon.REPORTING, at + 1, at + 5)
                || units.at(at + 1).is("according")
                || units.at(at + 1).isIn(Lexicon.PERSON_PRONOUNS);
    }
}
