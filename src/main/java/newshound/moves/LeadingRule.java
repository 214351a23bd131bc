package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith will lead Acme`, `Smith will head the research unit`, `the unit will be led by Smith`: what somebody is going
/// to lead is a post to come, what he leads or led is none.
final class LeadingRule implements MoveRule {
    private static final WordList WILL = WordList.of("will 'll");
    private static final WordList WOULD = WordList.of("would");
    private static final int LONGEST_REPORT = 6;
    /// What somebody leads for an organisation and not in it.
    private static final WordList THINGS = WordList.of(
            "ipo offering bid deal talks defense defence lawsuit case pipeline financing round investigation probe review inquiry delegation protest");
    private static final WordList FOR_NOW = WordList.of("interim meantime");
    private static final int LONGEST_THING = 16;

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        if (trigger.form() == Form.PAST) {
            ledBy(reading, trigger, group, certainty, moves);
            return;
        }
        Complements complements = reading.complements.after(trigger.last());
        if (group.passive()
                || !isAhead(reading.units, trigger, group)
                || !isPost(reading.units, trigger, complements)) {
            return;
        }
        boolean part = !complements.has(Relation.OBJECT) && FirmParts.startsAt(reading.units, trigger.last() + 1);
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Where from = Where.firstOf(complements.first(Relation.FROM), reading.origin(person, false));
            // Whoever gets a part of the firm, and is said to come from nowhere, is of the firm.
            new Draft(reading, trigger, part && from == null ? Direction.WITHIN : Direction.POST, person)
                    .from(from)
                    .to(place(reading, trigger, complements))
                    .roleFrom(reading.post(person))
                    .roleTo(complements.roleText())
                    .certainty(certainty)
                    .confidence(0.85)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }

    /// `will lead`; `said that Smith would lead`; in a title, `to lead`.
    private static boolean isAhead(Units units, Trigger trigger, VerbGroup group) {
        boolean told = units.anyIn(Lexicon.REPORTING, group.start() - LONGEST_REPORT, group.start());
        return group.future()
                && !group.past()
                && (units.isTitle()
                        || units.anyIn(WILL, group.start(), trigger.first())
                        || (told && units.anyIn(WOULD, group.start(), trigger.first())));
    }

    private static boolean isPost(Units units, Trigger trigger, Complements complements) {
        int next = trigger.last() + 1;
        return units.anyIn(FOR_NOW, next, next + 9) // `will run the newsroom in the interim`
                || (complements.has(Relation.OBJECT) && !units.anyIn(THINGS, next, next + LONGEST_THING))
                || units.at(trigger.first()).is("be") // `will be in charge of sales`
                || FirmParts.startsAt(units, next);
    }

    private static @Nullable Where place(Reading reading, Trigger trigger, Complements complements) {
        Where said = complements.roleOwner();
        if (said == null) {
            said = complements.first(Relation.OBJECT, Relation.OF, Relation.AT, Relation.AS, Relation.LEAD);
        }
        return said == null ? reading.around.announcer(trigger.first()) : said;
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
            Role role = reading.roleAfter(person);
            new Draft(reading, trigger, Direction.POST, person)
                    .from(reading.origin(person, false))
                    .to(unit)
                    .roleFrom(reading.post(person))
                    .roleTo(role == null ? null : role.text())
                    .certainty(certainty)
                    .confidence(0.75)
                    .addTo(moves);
        }
    }
}
