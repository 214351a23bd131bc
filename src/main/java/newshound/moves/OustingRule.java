package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Acme fires its chief executive Smith`, `Smith was ousted as chief executive of Acme`.
final class OustingRule implements MoveRule {
    private static final WordList AFTER_PARTICIPLE = WordList.of("by in from as last on after over this earlier");
    private static final WordList DUTIES = WordList.of("duties post command role position job responsibilities");
    private static final WordList LOSING = WordList.of("lose loses lost losing dump dumps dumped dumping");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements(trigger.last());
        List<Integer> objects = group.passive() ? List.of() : reading.people(reading.objects.after(trigger.last()));
        boolean named = objects.stream().anyMatch(at -> reading.units.at(at).isPeople());
        if (named || (!objects.isEmpty() && reading.units.isTitle())) {
            active(reading, trigger, group, certainty, complements, objects, moves);
        } else if (group.passive() || isReduced(reading, trigger, group)) {
            passive(reading, trigger, group, certainty, complements, moves);
        }
    }

    /// `Smith, fired in May,`.
    private static boolean isReduced(Reading reading, Trigger trigger, VerbGroup group) {
        return trigger.form() == Form.PAST
                && group.bare()
                && reading.units.at(group.start() - 1).is(",")
                && reading.units.at(trigger.last() + 1).isIn(AFTER_PARTICIPLE);
    }

    private static void active(
            Reading reading,
            Trigger trigger,
            VerbGroup group,
            Certainty certainty,
            Complements complements,
            List<Integer> objects,
            List<SentenceMove> moves) {
        Where from = reading.organisation(reading.subjects.of(trigger, group));
        for (int person : objects) {
            if (reading.units.at(person).is(Unit.Kind.GROUP) || isRelieved(reading, trigger)) {
                continue;
            }
            Affiliation affiliation = reading.any(person);
            boolean works = affiliation != null || reading.who(person) instanceof Who.Described;
            if (reading.units.at(trigger.first()).isIn(LOSING) && (from == null || !works)) {
                continue;
            }
            add(
                    reading,
                    trigger,
                    person,
                    certainty,
                    complements,
                    from == null && affiliation != null ? affiliation.where() : from,
                    moves);
        }
    }

    /// `relieved of his duties` and nothing else.
    private static boolean isRelieved(Reading reading, Trigger trigger) {
        return reading.units.at(trigger.first()).word().startsWith("reliev")
                && !reading.units.anyIn(DUTIES, trigger.last() + 1, trigger.last() + 6);
    }

    private static void passive(
            Reading reading,
            Trigger trigger,
            VerbGroup group,
            Certainty certainty,
            Complements complements,
            List<SentenceMove> moves) {
        if (reading.units.at(trigger.first()).isIn(LOSING) || isRelieved(reading, trigger)) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            if (reading.units.at(person).is(Unit.Kind.GROUP)) {
                continue;
            }
            Where from = complements.first(Relation.FROM);
            if (from == null) {
                from = complements.roleOwner();
            }
            if (from == null) {
                from = complements.first(Relation.OF, Relation.AS, Relation.AT, Relation.BY);
            }
            Affiliation affiliation = reading.any(person);
            add(
                    reading,
                    trigger,
                    person,
                    certainty,
                    complements,
                    from == null && affiliation != null ? affiliation.where() : from,
                    moves);
        }
    }

    private static void add(
            Reading reading,
            Trigger trigger,
            int person,
            Certainty certainty,
            Complements complements,
            @Nullable Where from,
            List<SentenceMove> moves) {
        Affiliation affiliation = reading.any(person);
        String role = complements.roleText();
        new Draft(reading, trigger, Direction.OUT, person)
                .from(from)
                .roleFrom(role == null && affiliation != null ? affiliation.role() : role)
                .certainty(certainty)
                .upTo(complements.last())
                .addTo(moves);
    }
}
