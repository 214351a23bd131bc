package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Smith becomes chief executive`, `Smith takes over as head of sales`: a post must follow.
final class BecomingRule implements MoveRule {
    private static final WordList WILL = WordList.of("will 'll");
    private static final WordList AFTER_TAKING_OVER = WordList.of(
            ". , ; on in at from next this after when immediately later effective and for until temporarily");
    private static final WordList INTERIM = WordList.of("interim acting temporary");
    private static final WordList ONLY_AHEAD = WordList.of(
            "serve serves served serving act acts acted acting start starts started starting begin begins began beginning");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        boolean ahead = group.future() && !group.past();
        if (group.passive() || (reading.units.at(trigger.first()).isIn(ONLY_AHEAD) && !ahead)) {
            return;
        }
        boolean post = trigger.frame() == Frame.LEAD
                ? ahead
                        && complements.has(Relation.OBJECT)
                        && (reading.units.isTitle() || reading.units.anyIn(WILL, group.start(), trigger.first()))
                : startsWithRole(reading, trigger, complements) || isHelm(reading, trigger);
        if (!post) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Affiliation affiliation = reading.any(person);
            new Draft(reading, trigger, Direction.POST, person)
                    .from(Where.firstOf(complements.first(Relation.FROM), reading.origin(person, false)))
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

    private static boolean startsWithRole(Reading reading, Trigger trigger, Complements complements) {
        Role role = complements.role();
        return role != null
                && role.first() <= trigger.last() + 6
                && !reading.units.at(trigger.last() + 1).isPeople();
    }

    private static boolean isHelm(Reading reading, Trigger trigger) {
        boolean alone = reading.units.at(trigger.last()).is("over")
                && reading.units.at(trigger.last() + 1).isIn(AFTER_TAKING_OVER);
        return alone
                || reading.units.anyIn(Lexicon.POST_NOUNS, trigger.first(), trigger.last() + 4)
                || (reading.units.at(trigger.last()).is("in")
                        && reading.units.anyIn(INTERIM, trigger.last() + 1, trigger.last() + 6));
    }

    private static @Nullable Where place(Reading reading, Trigger trigger, Complements complements) {
        Where owner = complements.roleOwner();
        if (owner == null) {
            owner = complements.first(Relation.OF, Relation.AT, Relation.AS, Relation.OBJECT, Relation.LEAD);
        }
        return owner == null ? reading.announcer(trigger.first()) : owner;
    }
}
