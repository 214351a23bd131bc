package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith becomes chief executive`, `Smith takes over as head of sales`: a post must follow.
final class BecomingRule implements MoveRule {
    private static final WordList WILL = WordList.of("will 'll");
    private static final WordList WOULD = WordList.of("would");
    private static final int LONGEST_REPORT = 6;
    private static final WordList AFTER_TAKING_OVER = WordList.of(
            ". , ; on in at from next this after when immediately later effective and for until temporarily with upon while )");
    /// What somebody leads for an organisation and not in it.
    private static final WordList THINGS = WordList.of(
            "ipo offering bid deal talks defense defence lawsuit case pipeline financing round investigation probe review inquiry delegation protest");
    private static final WordList FOR_NOW = WordList.of("interim meantime");
    private static final int LONGEST_THING = 16;
    private static final WordList CHARGES = WordList.of("responsibility responsibilities");
    private static final WordList DUTIES = WordList.of("responsibilities duties work");
    private static final int LONGEST_PART = 9;
    private static final WordList FUNCTIONS = WordList.of("""
            sales marketing product products engineering finance operations strategy research communications design
            technology security partnerships compliance underwriting logistics manufacturing procurement recruiting
            infrastructure trading banking lending
            """);
    private static final WordList AFTER_PART = WordList.of(". , ; and at for in across from until while");
    private static final WordList CLAUSES =
            WordList.of("while when if because but as than so before after until who which that");
    private static final WordList SEATS = WordList.of("place seat charge");
    private static final WordList POSSESSIVES = WordList.of("his her their");
    private static final WordList PARTS =
            WordList.of("businesses region regions division divisions segment segments units teams groups departments");
    private static final int LONGEST_SMALL_WORD = 4;
    private static final WordList MEETING = WordList.of("meeting meetings panel session");
    private static final WordList INTERIM = WordList.of("interim acting temporary");
    private static final WordList ONLY_AHEAD = WordList.of(
            "serve serves served serving act acts acted acting start starts started starting begin begins began beginning");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        boolean ahead = group.future() && !group.past();
        if (trigger.frame() == Frame.LEAD && trigger.form() == Form.PAST) {
            ledBy(reading, trigger, group, certainty, moves);
            return;
        }
        if (group.passive() || (reading.units.at(trigger.first()).isIn(ONLY_AHEAD) && !ahead)) {
            return;
        }
        boolean post = trigger.frame() == Frame.LEAD
                ? ahead
                        && (isForNow(reading.units, trigger.last() + 1)
                                || (complements.has(Relation.OBJECT) && !isOfThing(reading.units, trigger.last() + 1))
                                || reading.units.at(trigger.first()).is("be") // `will be in charge of sales`
                                || isPart(reading.units, trigger.last() + 1))
                        && (reading.units.isTitle() || isAhead(reading.units, trigger, group))
                : startsWithRole(reading, trigger, complements) || isHelm(reading, trigger);
        if (!post) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Affiliation affiliation = reading.any(person);
            Where from = Where.firstOf(complements.first(Relation.FROM), reading.origin(person, false));
            boolean within = trigger.frame() == Frame.LEAD
                    && from == null
                    && !complements.has(Relation.OBJECT)
                    && isPart(reading.units, trigger.last() + 1);
            new Draft(reading, trigger, within ? Direction.WITHIN : Direction.POST, person)
                    .from(from)
                    .to(place(reading, trigger, complements))
                    .roleFrom(affiliation == null ? null : affiliation.role())
                    .roleTo(complements.roleText())
                    .certainty(certainty)
                    .history(reading.units.at(trigger.last()).is("now"))
                    .confidence(0.85)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }

    /// `will lead`; `said that Smith would lead`.
    private static boolean isAhead(Units units, Trigger trigger, VerbGroup group) {
        boolean told = units.anyIn(Lexicon.REPORTING, group.start() - LONGEST_REPORT, group.start());
        return units.anyIn(WILL, group.start(), trigger.first())
                || (told && units.anyIn(WOULD, group.start(), trigger.first()));
    }

    /// `The new unit will be led by Smith`.
    private static void ledBy(
            Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        if (!group.passive() || !reading.units.anyIn(WILL, group.start(), trigger.first())) {
            return;
        }
        Where unit = reading.around.ofSubject(reading.subjects.of(trigger, group));
        for (int person : reading.people(reading.objects.after(trigger.last()))) {
            if (reading.units.at(person).is(Unit.Kind.GROUP)) {
                continue;
            }
            Affiliation affiliation = reading.any(person);
            Role role = reading.roleAfter(person);
            new Draft(reading, trigger, Direction.POST, person)
                    .from(reading.origin(person, false))
                    .to(unit)
                    .roleFrom(affiliation == null ? null : affiliation.role())
                    .roleTo(role == null ? null : role.text())
                    .certainty(certainty)
                    .confidence(0.75)
                    .addTo(moves);
        }
    }

    /// `will head Western Europe`, `will oversee the research unit`, `will lead sales and marketing`: a part of an
    /// organisation without a name.
    private static boolean isPart(Units units, int from) {
        int at = from;
        while (at < from + LONGEST_PART && isInPart(units.at(at))) {
            if (units.at(at).isIn(Lexicon.UNIT_NOUNS) || units.at(at).isIn(PARTS)) {
                return true;
            }
            at++;
        }
        boolean function = units.at(at - 1).isIn(FUNCTIONS)
                && (units.at(at).isNone() || units.at(at).isIn(AFTER_PART));
        return units.at(at).is(Unit.Kind.PLACE) || function;
    }

    private static boolean isInPart(Unit unit) {
        boolean word = unit.isIn(Lexicon.DETERMINERS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.UNIT_NOUNS)
                || unit.is(",")
                || unit.is("up")
                || AffiliationWords.isLoose(unit);
        return word && !unit.isPossessiveSign() && !unit.isIn(Lexicon.PREPOSITIONS) && !unit.isIn(CLAUSES);
    }

    /// `will run the newsroom in the interim`.
    private static boolean isForNow(Units units, int from) {
        return units.anyIn(FOR_NOW, from, from + 9);
    }

    /// `will lead Acme's offering`: not what belongs to it.
    private static boolean isOfThing(Units units, int from) {
        return units.anyIn(THINGS, from, from + LONGEST_THING);
    }

    private static boolean startsWithRole(Reading reading, Trigger trigger, Complements complements) {
        Role role = complements.role();
        return role != null
                && role.first() <= trigger.last() + 6
                && !reading.units.anyIn(MEETING, role.last() + 1, role.last() + 5)
                && !isOfSome(reading.units, trigger, role)
                && !isThing(reading.units, role)
                && !reading.units.at(trigger.last() + 1).isPeople();
    }

    /// `will assume the dealer agreements`: the post only says of what kind things are.
    private static boolean isThing(Units units, Role role) {
        Unit next = units.at(role.last() + 1);
        return units.at(role.last()).isIn(Lexicon.ROLE_HEADS)
                && next.isWord()
                && next.word().endsWith("s")
                && next.word().length() > LONGEST_SMALL_WORD
                && Character.isLowerCase(next.text().charAt(0))
                && !next.isIn(Lexicon.POST_NOUNS)
                && !next.isIn(DUTIES)
                && !next.isIn(Lexicon.PREPOSITIONS)
                && !next.isIn(TimeWords.ALL)
                && !TriggerLexicon.isVerb(next);
    }

    /// `wants to become a chief executive of a major company`: of none that is meant.
    private static boolean isOfSome(Units units, Trigger trigger, Role role) {
        boolean some = units.at(trigger.last() + 1).is("a")
                || units.at(trigger.last() + 1).is("an");
        int of = role.last() + 1;
        return some
                && (units.at(of).is("of") || units.at(of).is("at"))
                && (units.at(of + 1).is("a") || units.at(of + 1).is("an"));
    }

    private static boolean isHelm(Reading reading, Trigger trigger) {
        boolean alone = reading.units.at(trigger.last()).is("over")
                && reading.units.at(trigger.last() + 1).isIn(AFTER_TAKING_OVER);
        boolean charge = reading.units.at(trigger.last() + 1).isIn(CHARGES)
                && reading.units.at(trigger.last() + 2).is("for");
        return alone
                || charge
                || reading.units.at(trigger.last()).isIn(SEATS)
                || (reading.units.at(trigger.last() + 1).isIn(POSSESSIVES)
                        && reading.units.anyIn(DUTIES, trigger.last() + 1, trigger.last() + 4))
                || (reading.units.at(trigger.last()).is("over") && isPart(reading.units, trigger.last() + 1))
                || reading.units.anyIn(Lexicon.POST_NOUNS, trigger.first(), trigger.last() + 4)
                || (reading.units.at(trigger.last()).is("in")
                        && reading.units.anyIn(INTERIM, trigger.last() + 1, trigger.last() + 6));
    }

    private static @Nullable Where place(Reading reading, Trigger trigger, Complements complements) {
        Where owner = complements.roleOwner();
        if (owner == null && trigger.frame() == Frame.LEAD) {
            owner = complements.first(Relation.OBJECT);
        }
        if (owner == null) {
            owner = complements.first(Relation.OF, Relation.AT, Relation.AS, Relation.OBJECT, Relation.LEAD);
        }
        return owner == null ? reading.around.announcer(trigger.first()) : owner;
    }
}
