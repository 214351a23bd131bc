package newshound.moves;

import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;

/// How surely a sentence states what its trigger says; empty where it is only wished for, asked for or supposed.
final class CertaintyReader {
    private static final int REACH = 9;
    private static final WordList NEGATIONS = WordList.of("not n't never no without neither nor");
    private static final WordList COMMA = WordList.of(",");
    private static final WordList REPORT = WordList.of("report reports speculation rumours rumors");
    private static final int LONGEST_REPORT = 12;
    private static final WordList LATER = WordList.of("immediately until before yet");
    private static final WordList NO = WordList.of("no");
    private static final WordList PLANS = WordList.of("plan plans intention intentions indication");
    private static final WordList DENIALS = WordList.of("denied denies denying ruled rejected rejects dismissed");
    private static final WordList REFUSALS = WordList.of("refused refuses declined declines refusing");
    private static final WordList ABILITY = WordList.of("can could ca");
    private static final WordList DEMANDS = WordList.of("""
            demand demands demanded demanding urge urges urged urging should must ought call calls called calling pressure
            pressured petition wanted wants ask insisted insists campaign vote votes
            """);
    private static final WordList REASONS = WordList.of("reason reasons grounds");
    private static final WordList OWN_WORDS = WordList.of("he she his her that");
    private static final WordList SUPPOSITIONS = WordList.of("if whether unless suppose until someday");
    private static final WordList IDEAS = WordList.of("idea thought prospect possibility risk notion chance");
    private static final WordList HOPES = WordList.of("hope hopes hoped wish wishes wanted want");
    private static final WordList INTEREST = WordList.of("interest interested uninterested");
    private static final WordList FUTURE = WordList.of("will to would did could");
    private static final WordList CONTENDERS = WordList.of(
            "candidate candidates contender contenders front-runner frontrunner frontrunners favourite favorite shortlist shortlisted touted chance chances prospects odds race bid hopes jockeying eventually successor successors unlikely choice heir favourites favorites groomed preferred");
    private static final WordList HEDGES = WordList.of("""
            reportedly rumored rumoured rumor rumour rumors rumours speculation may might could considering considered mulling
            potentially allegedly possible possibly likely expected poised slated contemplating weighing perhaps
            seriously tipped
            """);
    private static final WordList PONDERING = WordList.of(
            "consider considers considering weigh weighs weighing mull mulls mulling contemplate contemplates contemplating");
    private static final WordList TOLD_OF =
            WordList.of("reported said rumoured rumored believed understood thought claimed");
    private static final WordList PAPERS = WordList.of("newspaper paper magazine network broadcaster agency");
    private static final WordList PARTY_VERBS =
            WordList.of("announced announces announcing announce confirmed confirms disclosed pleased");

    private final Units units;
    private final boolean sourced;
    private final boolean announced;

    CertaintyReader(Units units) {
        this.units = units;
        this.sourced = new Sourcing(units).isRumour();
        this.announced = units.anyIn(PARTY_VERBS, 0, units.size()) || isSaidByParty();
    }

    /// `Acme said it has named Smith`: an organisation that is no newspaper speaks of itself.
    private boolean isSaidByParty() {
        for (int at = 0; at < units.size(); at++) {
            boolean says = units.at(at + 1).is("said") || units.at(at + 1).is("says");
            boolean party = units.at(at).is(Unit.Kind.ORGANISATION)
                    || (units.at(at - 1).is("the") && units.at(at).isIn(Lexicon.ORGANISATION_NOUNS));
            if (says && party && !Outlets.has(units.at(at)) && !units.at(at).isIn(PAPERS)) {
                return true;
            }
        }
        return false;
    }

    /// Of the trigger from its verb group on.
    Optional<Certainty> of(Trigger trigger, VerbGroup group) {
        int from = clauseStart(group.start());
        if (isWished(from, trigger) || isImpossible(trigger, group)) {
            return Optional.empty();
        }
        if (isDenied(from, trigger, group)) {
            return isOnlyLater(trigger) ? Optional.empty() : Optional.of(Certainty.DENIED);
        }
        if (units.anyIn(PARTY_VERBS, from, trigger.first()) && !isHedged(group.start(), trigger.first())) {
            return Optional.of(Certainty.ANNOUNCED);
        }
        boolean open = units.at(trigger.first()).isIn(PONDERING);
        if (open
                || sourced
                || isReportedOf(group.start(), trigger.first())
                || isHedged(group.start(), trigger.first())) {
            return Optional.of(Certainty.RUMOURED);
        }
        return Optional.of(announced ? Certainty.ANNOUNCED : Certainty.PLAIN);
    }

    private int clauseStart(int from) {
        int at = from;
        while (at > 0
                && from - at < REACH
                && !units.at(at - 1).is(";")
                && !units.at(at - 1).is("but")) {
            at--;
        }
        return at;
    }

    private boolean isWished(int from, Trigger trigger) {
        boolean demand = false;
        for (int at = from; at < trigger.first(); at++) {
            Unit unit = units.at(at);
            demand |= unit.isIn(DEMANDS)
                    && !(unit.is("call") && units.at(at + 1).is("it"))
                    && (to(at, trigger) || unit.is("should") || unit.is("must") || unit.is("ought"));
            boolean contends = unit.isIn(CONTENDERS)
                    && at > trigger.first() - 7
                    && !units.anyIn(COMMA, at, trigger.first())
                    && (to(at, trigger) || trigger.isIng() || unit.is("eventually"));
            demand |= isOrder(at, trigger) || (unit.isIn(REASONS) && to(at, trigger));
            boolean interest = unit.isIn(INTEREST) && units.at(at + 1).is("in") && at + 2 == trigger.first();
            if (contends || interest || (unit.isIn(HOPES) && units.at(at + 1).isIn(FUTURE))) {
                return true;
            }
        }
        for (int at = trigger.first() - 1;
                at >= 0 && !units.at(at).is(",") && !units.at(at).is(";");
                at--) {
            boolean idea = units.at(at).isIn(IDEAS) && units.at(at + 1).is("of");
            boolean someDay = units.at(at).is("one") && units.at(at + 1).is("day");
            if (idea || someDay || isSupposition(at)) {
                return true;
            }
        }
        boolean called =
                trigger.form() == Trigger.Form.NOUN && units.anyIn(DEMANDS, trigger.first() - 4, trigger.first());
        return demand || called || isSomeDay(trigger);
    }

    /// `until now his deputy` supposes nothing.
    private boolean isSupposition(int at) {
        Unit next = units.at(at + 1);
        return units.at(at).isIn(SUPPOSITIONS)
                && !(units.at(at).is("until") && (next.is("now") || next.is("recently") || next.is("then")));
    }

    /// `when Smith steps down`: nothing has been said of when; but `when Smith steps down in May`.
    private boolean isSomeDay(Trigger trigger) {
        boolean present = trigger.form() == Trigger.Form.THIRD || trigger.form() == Trigger.Form.BASE;
        for (int at = trigger.first() - 1; present && at > trigger.first() - 9; at--) {
            if (units.at(at).is("when")
                    || units.at(at).is("once")
                    || (units.at(at).is("until") && isSupposition(at))) {
                return !units.anyIn(FUTURE, at, trigger.first())
                        && !units.anyIn(TimeWords.ALL, trigger.last() + 1, trigger.last() + 6);
            }
        }
        return false;
    }

    /// `told Smith to step down`; not `told Smith of his decision to step down`.
    private boolean isOrder(int at, Trigger trigger) {
        return units.at(at).is("told")
                && units.at(at + 1).is(Unit.Kind.PERSON)
                && units.at(trigger.first() - 1).is("to")
                && !units.anyIn(OWN_WORDS, at + 2, trigger.first());
    }

    /// `urged him to resign`, `calls for his resignation`.
    private boolean to(int from, Trigger trigger) {
        for (int at = from + 1; at < trigger.first(); at++) {
            if (units.at(at).is("to")
                    || units.at(at).is("for")
                    || units.at(at).is("on")
                    || units.at(at).is("that")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(int from, Trigger trigger, VerbGroup group) {
        boolean negated = units.anyIn(NEGATIONS, group.start(), trigger.first());
        boolean denied = units.anyIn(DENIALS, Math.max(from, group.start() - 5), trigger.first())
                || isDeniedReport(group.start())
                || isRefused(trigger, group);
        boolean noPlans = units.anyIn(NO, group.start() - 3, trigger.first())
                && units.anyIn(PLANS, group.start() - 4, trigger.first());
        return negated || denied || noPlans;
    }

    /// `denied a newspaper report on Monday that Smith was to step down`.
    private boolean isDeniedReport(int verb) {
        for (int at = verb - 1; at > verb - LONGEST_REPORT; at--) {
            if (units.at(at).isIn(REPORT)) {
                return units.anyIn(DENIALS, at - 4, at);
            }
        }
        return false;
    }

    /// `will not leave immediately`, `would not step down until May`: it happens all the same.
    private boolean isOnlyLater(Trigger trigger) {
        return units.anyIn(LATER, trigger.first() - 2, trigger.last() + 4);
    }

    /// `refused to leave`; not `refused to say when Smith leaves`.
    private boolean isRefused(Trigger trigger, VerbGroup group) {
        return units.anyIn(REFUSALS, group.start() - 1, trigger.first());
    }

    /// `could not be fired`: who was not able to has denied nothing.
    private boolean isImpossible(Trigger trigger, VerbGroup group) {
        for (int at = group.start() - 2; at < trigger.first(); at++) {
            Unit unit = units.at(at);
            if (unit.is("cannot") || (unit.isIn(ABILITY) && units.at(at + 1).isIn(NEGATIONS))) {
                return true;
            }
        }
        return false;
    }

    /// `was reported to be leaving`, `is said to have left`.
    private boolean isReportedOf(int from, int to) {
        for (int at = Math.max(1, from - 3); at < to; at++) {
            if (units.at(at).isIn(TOLD_OF)
                    && units.at(at - 1).isIn(Lexicon.BE)
                    && (units.at(at + 1).is("to") || units.at(at + 1).is("as"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHedged(int from, int to) {
        for (int at = from - 2; at < to; at++) {
            Unit unit = units.at(at);
            boolean month = unit.is("may") && Character.isUpperCase(unit.text().charAt(0));
            if (unit.isIn(HEDGES) && !month) {
                return true;
            }
        }
        return false;
    }
}
