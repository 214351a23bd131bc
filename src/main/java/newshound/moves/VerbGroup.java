package newshound.moves;

import newshound.moves.Trigger.Form;

/// The auxiliaries before a trigger, and what they make of it.
///
/// @param start first unit of the group; the subject ends before it
/// @param passive whether the subject undergoes it
/// @param bare whether nothing stands before the verb
/// @param auxiliary whether a finite verb stands before it (`has`, `will`, `is`)
/// @param perfect `has left`, `had left`
/// @param future `will leave`, `is to leave`
record VerbGroup(
        int start, boolean passive, boolean bare, boolean auxiliary, boolean perfect, boolean past, boolean future) {
    private static final WordList MEMBERS = WordList.of("""
            has have had will would is was be been being are were 's 're 'm 've 'll 'd to also recently already just then now later
            previously formally officially abruptly suddenly reportedly could may might should since soon not never n't ever
            going set expected due planning plans plan decided quietly both all about once subsequently eventually himself
            herself newly agreed voluntarily unexpectedly currently shall must can either even only still first again
            immediately finally initially briefly always formerly originally ultimately permanently temporarily
            considering expects poised likely preparing opted intends intend wants want hopes hoping threatened threatening slated
            looking seeking aiming hoping trying moving moved continuing beginning began starting tapped preparing willing
            pleased happy eager close able persuaded helping
            scheduled getting got gets ready chose chosen elected forced asked allowed able unable reluctant refusing
            refused declined did do does too here today so effectively thus instead jointly together
            """);
    private static final WordList TOLD_OF =
            WordList.of("reported said rumoured rumored believed understood thought claimed");
    private static final WordList ADJECTIVAL_ING = WordList.of("departing retiring outgoing leaving");

    static VerbGroup of(Units units, Trigger trigger) {
        int start = trigger.first();
        boolean be = false;
        boolean have = false;
        boolean had = false;
        boolean future = false;
        boolean auxiliary = false;
        boolean toBetween = false;
        while (units.at(start - 1).isIn(MEMBERS)
                || isAdverb(units.at(start - 1))
                || isToldOf(units, start - 1)
                || isPlan(units, start - 1)) {
            Unit unit = units.at(start - 1);
            if (unit.is("'s") && units.at(start - 2).isWord() == false && !isParticiple(trigger)) {
                break;
            }
            be |= unit.isIn(Lexicon.BE) && !toBetween;
            have |= unit.is("has") || unit.is("have") || unit.is("'ve");
            had |= unit.is("had") || unit.is("'d");
            future |= unit.is("will") || unit.is("'ll") || unit.is("to") || unit.is("would") || unit.is("set");
            auxiliary |= unit.isIn(Lexicon.BE)
                    || unit.is("has")
                    || unit.is("have")
                    || unit.is("had")
                    || unit.is("will")
                    || unit.is("would")
                    || unit.is("could")
                    || unit.is("may")
                    || unit.is("might");
            toBetween |= unit.is("to");
            start--;
        }
        boolean has = units.at(trigger.first() - 1).is("'s")
                && units.at(trigger.last() + 1).isIn(Lexicon.DETERMINERS);
        boolean passive = trigger.form() == Form.PAST && be && !has;
        return new VerbGroup(start, passive, start == trigger.first(), auxiliary, have || had, had, future);
    }

    private static boolean isParticiple(Trigger trigger) {
        return trigger.form() == Form.PAST || trigger.form() == Form.ING;
    }

    /// `was reported to`, `is said to`.
    private static boolean isToldOf(Units units, int at) {
        return units.at(at).isIn(TOLD_OF)
                && units.at(at - 1).isIn(Lexicon.BE)
                && units.at(at + 1).is("to");
    }

    /// `plans on leaving`.
    private static boolean isPlan(Units units, int at) {
        return units.at(at).is("on")
                && (units.at(at - 1).is("plan")
                        || units.at(at - 1).is("plans")
                        || units.at(at - 1).is("planning"));
    }

    private static boolean isAdverb(Unit unit) {
        return unit.isWord() && unit.word().length() > 4 && unit.word().endsWith("ly") && !unit.is("family");
    }

    /// `the departing chief`.
    static boolean isAdjective(Units units, Trigger trigger) {
        return units.at(trigger.first()).isIn(ADJECTIVAL_ING)
                && (units.at(trigger.first() - 1).isIn(Lexicon.DETERMINERS)
                        || (units.at(trigger.first() - 1).isPossessiveSign()
                                && !units.at(trigger.first() - 2).isIn(Lexicon.PERSON_PRONOUNS)));
    }
}
