package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.moves.Unit.Kind;

/// Finds whose action or change a verb states.
final class SubjectFinder {
    private static final WordList PRONOUNS = WordList.of("he she they i we it");
    private static final WordList BEFORE_PARTICIPLE =
            WordList.of("before after since upon while when on by following without");
    /// `announced his decision to leave`.
    private static final WordList INTENTIONS = WordList.of("decision decisions plan plans intention intentions intent");

    private static final WordList POSSESSIVES = WordList.of("his her their");
    private static final WordList STOPS = WordList.of("; .");
    private static final WordList NO_NOUNS = WordList.of(
            "but or not then when after before since as while if because although that so by is are was were be been being has have had will would can could may might do did does to himself herself themselves it he she they i we who which");
    private static final WordList LIST_SIGNS = WordList.of("and , & plus both");
    private static final WordList PERSON_NOUNS =
            WordList.of("executive banker coach scientist researcher engineer veteran duo pair");
    private static final WordList BEFORE_POST = Lexicon.ROLE_MODIFIERS.and(Lexicon.DETERMINERS);
    private static final int LONGEST_STEP = 10;
    private static final int LONGEST_CLAUSE = 32;

    private final Units units;
    private final NounPhrases phrases;
    private final Appositions appositions;

    SubjectFinder(Units units, NounPhrases phrases, Appositions appositions) {
        this.units = units;
        this.phrases = phrases;
        this.appositions = appositions;
    }

    /// The units that are the subject: people, one organisation, or one pronoun; empty where none is found.
    List<Integer> of(Trigger trigger, VerbGroup group) {
        int at = group.start() - 1;
        if (units.at(at).is("that") && !isSomebody(at - 1)) {
            return List.of();
        }
        if (units.at(at).isIn(Lexicon.RELATIVES)) {
            return antecedent(at - 1);
        }
        if (units.at(at).is("and") && units.at(at - 1).isIn(Lexicon.RELATIVES)) {
            return antecedent(at - 2);
        }
        if (units.at(at).isIn(PRONOUNS)) {
            return List.of(at);
        }
        if (units.at(at).isPeople() && units.at(phrases.governor(at)).is("as")) {
            return list(at);
        }
        if (appositions.nameBefore(at) >= 0 && isFree(appositions.nameBefore(at))) {
            int name = appositions.nameBefore(at);
            return units.at(name).isPeople() ? list(name) : List.of(name);
        }
        if (units.at(at).is("and") && group.bare() && trigger.form() != Trigger.Form.NOUN) {
            Optional<List<Integer>> shared = ofVerbBefore(at, trigger);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        if (trigger.isIng() && units.at(at).isIn(BEFORE_PARTICIPLE) && !hasPeople(0, at)) {
            return afterComma(trigger.last());
        }
        if (units.at(at).isIn(INTENTIONS) && units.at(at - 1).isIn(POSSESSIVES)) {
            return nearest(at - 2);
        }
        if (isCommonNoun(at)) {
            at = overNouns(at);
        }
        if (at < 0) {
            return List.of();
        }
        boolean participle = trigger.form() == Trigger.Form.PAST
                && group.bare()
                && units.at(at).isPeople();
        return participle && !phrases.isPossessive(at) ? list(at) : nearest(at);
    }

    /// `Acme hired Smith and promoted Jones`: the subject of the verb before, where that has the same form.
    private Optional<List<Integer>> ofVerbBefore(int and, Trigger trigger) {
        for (int at = and - 1; at >= Math.max(0, and - LONGEST_CLAUSE); at--) {
            if (units.at(at).isIn(STOPS)) {
                return Optional.empty();
            }
            Optional<Trigger> before =
                    TriggerLexicon.at(units, at).filter(found -> found.form() == trigger.form() && found.last() < and);
            if (before.isPresent() && !appositions.isInside(at)) {
                VerbGroup group = VerbGroup.of(units, before.get());
                return group.passive()
                        ? Optional.empty()
                        : Optional.of(of(before.get(), group)).filter(all -> !all.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// `the steps that have left`: things do not go.
    private boolean isSomebody(int at) {
        return units.at(at).isPeople() || units.at(at).is(",") || phrases.isRoleHead(at);
    }

    private boolean hasPeople(int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.at(at).isPeople() || units.at(at).isIn(Lexicon.PERSON_PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    /// `Before joining Acme, Smith was …`
    private List<Integer> afterComma(int from) {
        for (int at = from + 1; at < units.size(); at++) {
            if (units.at(at).is(",")) {
                for (int next = at + 1; next < Math.min(units.size(), at + LONGEST_STEP); next++) {
                    if (units.at(next).isPeople() || units.at(next).isIn(PRONOUNS)) {
                        return List.of(next);
                    }
                }
            }
        }
        return List.of();
    }

    /// Of `who`: the nearest people to the left.
    List<Integer> antecedent(int from) {
        for (int at = from; at >= Math.max(0, from - 2 * LONGEST_STEP); at--) {
            Unit unit = units.at(at);
            if (unit.isIn(STOPS)) {
                return List.of();
            }
            if (unit.isPeople() && !phrases.isPossessive(at)) {
                return list(at);
            }
            if (at > from - LONGEST_STEP && phrases.isRoleHead(at) && !isApposition(at) && !leadsToPerson(at)) {
                return List.of(at);
            }
        }
        return List.of();
    }

    private boolean isCommonNoun(int at) {
        Unit unit = units.at(at);
        return unit.isWord()
                && !unit.word().isEmpty()
                && Character.isLowerCase(unit.text().charAt(0))
                && !unit.isIn(LIST_SIGNS)
                && !unit.isIn(Lexicon.ROLE_HEADS)
                && !unit.isIn(Lexicon.ORGANISATION_NOUNS)
                && !unit.isIn(TimeWords.ALL)
                && !unit.isIn(Lexicon.PREPOSITIONS)
                && !unit.isIn(NO_NOUNS)
                && !unit.is("board")
                && !TriggerLexicon.isVerb(unit)
                && !unit.isIn(Lexicon.REPORTING);
    }

    /// Before the prepositional phrases that end with the noun at `at`; -1 where that noun is itself the subject.
    private int overNouns(int at) {
        int left = at;
        while (isCommonNoun(left)) {
            int governor = phrases.governor(left);
            if (!units.at(governor).isIn(Lexicon.PREPOSITIONS)
                    || units.at(governor).is("than")) {
                return -1;
            }
            left = governor - 1;
        }
        return left;
    }

    private List<Integer> nearest(int from) {
        for (int at = from; at >= 0; at--) {
            Unit unit = units.at(at);
            boolean reports = unit.isIn(Lexicon.REPORTING)
                    && !units.at(from).is("and")
                    && !units.at(from).is(",");
            if (unit.isIn(STOPS) || reports) {
                return List.of();
            }
            if (unit.isPeople() && isFree(at) && !(unit.is(Kind.GROUP) && isObject(at))) {
                return list(at);
            }
            if (unit.is(Kind.PLACE) && at == from && !phrases.isGoverned(at)) {
                return List.of();
            }
            if (isOrganisation(at) && isFree(at) && !phrases.isModifierOfNext(at) && !isObject(at)) {
                return units.at(from).is(",") ? personBefore(at) : List.of(at);
            }
            if (unit.isIn(PRONOUNS) && !isClosed(at, from)) {
                return List.of(at);
            }
            if (phrases.isRoleHead(at) && isFreeRole(at)) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /// `Smith, vice president for policy and Acme, will leave`: what stands last in an apposition does not act.
    private List<Integer> personBefore(int organisation) {
        for (int at = organisation - 1; at > organisation - 2 * LONGEST_STEP && at >= 0; at--) {
            if (units.at(at).isIn(Lexicon.REPORTING)) {
                break;
            }
            if (units.at(at).isPeople() && units.at(at + 1).is(",") && isFree(at)) {
                return list(at);
            }
        }
        return List.of(organisation);
    }

    /// A pronoun whose own verb follows is not this verb's subject where a comma ends its clause.
    private boolean isClosed(int at, int from) {
        return units.anyIn(WordList.of(","), at, from) && !units.anyIn(WordList.of("and"), at, from + 1);
    }

    /// A name that is neither an owner nor a complement; `for Smith to join` makes a subject of one.
    private boolean isFree(int at) {
        Unit governor = units.at(phrases.governor(at));
        boolean forTo = (governor.is("for") && units.at(at + 1).is("to"))
                || (governor.is("with") && units.at(at + 1).word().endsWith("ing"));
        return !phrases.isPossessive(at) && (forTo || !phrases.isGoverned(at));
    }

    /// `leaving the company to join`: what a verb is done to does not join.
    private boolean isObject(int at) {
        Unit governor = units.at(phrases.governor(at));
        return TriggerLexicon.isVerb(governor) || governor.isIn(NounPhrases.LEADING);
    }

    private boolean isOrganisation(int at) {
        Unit unit = units.at(at);
        return unit.is(Kind.ORGANISATION)
                || (unit.isIn(Lexicon.ORGANISATION_NOUNS) && units.at(at - 1).isIn(Lexicon.DETERMINERS))
                || (unit.is("board") && !units.at(at - 1).is("on"));
    }

    private boolean isFreeRole(int at) {
        return !phrases.isGoverned(at)
                && !phrases.isPossessive(at)
                && !isApposition(at)
                && !leadsToPerson(at)
                && !units.at(at + 1).is("of")
                && isDescribed(at);
    }

    /// A post stands for a person where something says which: `its chief`, `Acme's chief`, `finance chief`.
    private boolean isDescribed(int at) {
        Unit before = units.at(at - 1);
        return units.isTitle() || before.isIn(BEFORE_POST) || before.is(Kind.ORGANISATION) || before.isPossessiveSign();
    }

    /// `Smith, its chief executive`, `Smith, chief executive of Acme`.
    private boolean isApposition(int at) {
        int governor = phrases.governor(at);
        while (governor > 0
                && (units.at(governor).is("and") || units.at(governor).is("of"))) {
            governor = phrases.governor(governor);
        }
        return (units.at(governor).is(",") || units.at(governor).isIn(Lexicon.DASHES))
                && governor > 0
                && hasPeople(Math.max(0, governor - 3), governor);
    }

    private boolean leadsToPerson(int at) {
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

    /// The name at `at` and those before it in the same list.
    List<Integer> list(int at) {
        List<Integer> all = new ArrayList<>(List.of(at));
        int left = at;
        boolean joined = false;
        while (true) {
            int before = left - 1;
            boolean and = false;
            boolean sign = false;
            while (left - before < LONGEST_STEP && isBetweenNames(before) && appositions.nameBefore(before) < 0) {
                and |= units.at(before).is("and") || units.at(before).is("&");
                sign |= units.at(before).isIn(LIST_SIGNS);
                before--;
            }
            before = appositions.nameBefore(before) >= 0 ? appositions.nameBefore(before) : before;
            boolean next = units.at(before).isPeople() && sign && (and || joined);
            if (!next || phrases.isPossessive(before)) {
                return all.reversed();
            }
            all.add(before);
            joined = true;
            left = before;
        }
    }

    private boolean isBetweenNames(int at) {
        Unit unit = units.at(at);
        return unit.isIn(LIST_SIGNS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.ROLE_HEADS)
                || unit.is(Kind.ORGANISATION)
                || unit.isPossessiveSign()
                || unit.isIn(PERSON_NOUNS);
    }
}
