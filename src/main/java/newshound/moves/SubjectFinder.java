package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.moves.Unit.Kind;

/// Finds whose action or change a verb states.
final class SubjectFinder {
    private static final WordList COMMA = WordList.of(",");
    private static final WordList AND = WordList.of("and");
    private static final WordList PRONOUNS = WordList.of("he she they i we it");
    private static final WordList BEFORE_PARTICIPLE =
            WordList.of("before after since upon while when on by following without");
    private static final WordList STOPS = WordList.of("; .");
    private static final int LONGEST_STEP = 10;
    private static final int LONGEST_CLAUSE = 32;

    private final Units units;
    private final NounPhrases phrases;
    private final Appositions appositions;
    private final Actors actors;
    private final Intentions intentions;
    private final CommonNouns nouns;
    private final NameLists lists;

    SubjectFinder(Units units, NounPhrases phrases, Appositions appositions, NameLists lists) {
        this.units = units;
        this.phrases = phrases;
        this.appositions = appositions;
        this.actors = new Actors(units, phrases);
        this.intentions = new Intentions(units);
        this.nouns = new CommonNouns(units, phrases);
        this.lists = lists;
    }

    /// The units that are the subject: people, one organisation, or one pronoun; empty where none is found.
    List<Integer> of(Trigger trigger, VerbGroup group) {
        List<Integer> found = acting(trigger, group);
        int only = found.size() == 1 ? found.getFirst() : -1;
        boolean after = trigger.isIng() && units.at(group.start() - 1).isIn(BEFORE_PARTICIPLE);
        if (after && units.at(only).is(Kind.ORGANISATION)) {
            return personBefore(only, only); // `unveiled her firm Acme after leaving Bolt`
        }
        boolean described = units.at(only).is(Kind.GROUP)
                && units.at(only - 1).is(",")
                && units.at(only + 1).is(",")
                && units.at(only - 2).is(Kind.PERSON);
        return described ? lists.upTo(only - 2) : found; // `Smith and Jones, its two founders, have left`
    }

    private List<Integer> acting(Trigger trigger, VerbGroup group) {
        int at = group.start() - 1;
        if (units.at(at).is("that") && !isSomebody(at - 1)) {
            return List.of();
        }
        if (units.at(at).is("which")
                && units.at(at - 1).is(",")
                && units.at(at - 2).is(Kind.ORGANISATION)) {
            return List.of(at - 2);
        }
        if (units.at(at).isIn(Lexicon.RELATIVES)) {
            return antecedent(at - 1);
        }
        if (units.at(at).is("and") && units.at(at - 1).isIn(Lexicon.RELATIVES)) {
            return antecedent(at - 2);
        }
        if (units.at(at).isIn(PRONOUNS)) {
            int teller = units.at(at).is("they") ? teller(at) : -1;
            return teller >= 0 ? lists.upTo(teller) : List.of(at);
        }
        if (units.at(at).isPeople() && units.at(phrases.governor(at)).is("as")) {
            return lists.upTo(at);
        }
        if (appositions.nameBefore(at) >= 0 && actors.isFree(appositions.nameBefore(at))) {
            int name = appositions.nameBefore(at);
            List<Integer> members = lists.members(name, at);
            if (!members.isEmpty()) {
                return members;
            }
            return units.at(name).isPeople() ? lists.upTo(name) : List.of(name);
        }
        if (units.at(at).is("and") && trigger.form() != Trigger.Form.NOUN && (group.bare() || group.future())) {
            Optional<List<Integer>> shared = ofVerbBefore(at, trigger, group);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        if (trigger.isIng() && units.at(at).isIn(BEFORE_PARTICIPLE) && !actors.hasPeople(0, at)) {
            return afterComma(trigger.last());
        }
        int owner = intentions.owner(at);
        if (owner >= 0) {
            return List.of(owner);
        }
        int teller = intentions.teller(at);
        if (teller != Intentions.NONE) {
            return nearest(teller);
        }
        if (trigger.isIng() && group.bare() && actors.isUnknownName(at)) {
            return List.of();
        }
        int over = nouns.over(at);
        if (over < at && phrases.isRoleHead(over) && actors.isHolder(over)) {
            return List.of(over);
        }
        at = over;
        if (at < 0) {
            return List.of();
        }
        boolean participle = trigger.form() == Trigger.Form.PAST
                && group.bare()
                && units.at(at).isPeople();
        return participle && !phrases.isPossessive(at) ? lists.upTo(at) : nearest(at);
    }

    /// `Acme hired Smith and promoted Jones`, `Smith will succeed Jones and will join`: the subject of the verb before,
    /// where that has the same form.
    private Optional<List<Integer>> ofVerbBefore(int and, Trigger trigger, VerbGroup own) {
        for (int at = and - 1; at >= Math.max(0, and - LONGEST_CLAUSE); at--) {
            if (units.at(at).isIn(STOPS)) {
                return Optional.empty();
            }
            Optional<Trigger> before =
                    TriggerLexicon.at(units, at).filter(found -> found.form() == trigger.form() && found.last() < and);
            if (before.isPresent() && !appositions.isInside(at)) {
                VerbGroup group = VerbGroup.of(units, before.get());
                return group.passive() || (!own.bare() && !group.future())
                        ? Optional.empty()
                        : Optional.of(of(before.get(), group)).filter(all -> !all.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// `two engineers said they would leave`: who says so of themselves; -1 where nobody does.
    private int teller(int they) {
        int says = units.at(they - 1).is("that") ? they - 2 : they - 1;
        return units.at(says).isIn(Lexicon.REPORTING) && units.at(says - 1).isPeople() ? says - 1 : -1;
    }

    /// `the steps that have left`: things do not go.
    private boolean isSomebody(int at) {
        return units.at(at).isPeople() || units.at(at).is(",") || phrases.isRoleHead(at);
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
                return lists.upTo(at);
            }
            if (at > from - LONGEST_STEP
                    && phrases.isRoleHead(at)
                    && !actors.isApposition(at)
                    && !actors.leadsToPerson(at)) {
                return List.of(at);
            }
        }
        return List.of();
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
            if (unit.isPeople() && actors.isFree(at) && !(unit.is(Kind.GROUP) && actors.isObject(at))) {
                return lists.upTo(at);
            }
            if (unit.is(Kind.PLACE) && at == from && !phrases.isGoverned(at)) {
                return List.of();
            }
            if (actors.isOrganisation(at)
                    && actors.isFree(at)
                    && !phrases.isModifierOfNext(at)
                    && !actors.isObject(at)) {
                return units.at(from).is(",") ? personBefore(at) : List.of(at);
            }
            if (unit.isIn(PRONOUNS) && !isClosed(at, from)) {
                return List.of(at);
            }
            if (phrases.isRoleHead(at) && actors.isFreeRole(at)) {
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
            if (units.at(at).isPeople() && units.at(at + 1).is(",") && actors.isFree(at)) {
                return lists.upTo(at);
            }
        }
        return List.of(organisation);
    }

    /// The nearest person who acts before `from`; else the organisation itself.
    private List<Integer> personBefore(int organisation, int from) {
        for (int at = from - 1; at >= Math.max(0, from - 2 * LONGEST_STEP); at--) {
            if (units.at(at).isPeople() && actors.isFree(at)) {
                return lists.upTo(at);
            }
        }
        return List.of(organisation);
    }

    /// A pronoun whose own verb follows is not this verb's subject where a comma ends its clause.
    private boolean isClosed(int at, int from) {
        return units.anyIn(COMMA, at, from) && !units.anyIn(AND, at, from + 1);
    }
}
