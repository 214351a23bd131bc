package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith is not going anywhere`, `Smith is staying put`: a departure that is denied in words of staying.
final class StayingRule implements SentenceRule {
    private static final WordList NOT = WordList.of("not n't never");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at < units.size(); at++) {
            boolean nowhere = units.at(at).is("going")
                    && (units.at(at + 1).is("nowhere")
                            || (units.at(at + 1).is("anywhere") && units.anyIn(NOT, at - 3, at)));
            boolean put = units.at(at + 1).is("put") && units.at(at).word().startsWith("stay");
            if (nowhere || put) {
                add(reading, new Trigger(Frame.RESIGN, Form.ING, false, at, at + 1), moves);
            }
        }
    }

    private static void add(Reading reading, Trigger trigger, List<SentenceMove> moves) {
        VerbGroup group = VerbGroup.of(reading.units, trigger);
        Complements complements = reading.complements.after(trigger.last());
        List<Integer> people = reading.people(reading.subjects.of(trigger, group));
        for (int person : people) {
            Affiliation affiliation = reading.current(person);
            @Nullable Where employer = affiliation == null ? null : affiliation.where();
            new Draft(reading, trigger, Direction.OUT, person)
                    .from(Where.firstOf(complements.first(Relation.AT), employer))
                    .roleFrom(affiliation == null ? null : affiliation.role())
                    .certainty(Certainty.DENIED)
                    .confidence(0.7)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }
}
