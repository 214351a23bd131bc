package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;

/// `Friday is her last day at Acme`, `whose last day was in May`: who has a last day leaves.
final class LastDayRule implements SentenceRule {
    private static final WordList LAST = WordList.of("last final");
    private static final WordList DAY = WordList.of("day");
    private static final WordList POSSESSIVES = WordList.of("his her my");
    private static final WordList IS = WordList.of("is was be 's been");
    private static final WordList INSIDE = WordList.of("at with as in");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at + 1 < units.size(); at++) {
            boolean day = units.at(at).isIn(LAST) && units.at(at + 1).isIn(DAY);
            int person = day ? person(reading, at - 1) : -1;
            if (person >= 0 && isSaid(units, at)) {
                add(reading, at, person, moves);
            }
        }
    }

    private static int person(Reading reading, int before) {
        Units units = reading.units;
        if (units.at(before).isIn(POSSESSIVES)) {
            return before;
        }
        if (units.at(before).is("whose")) {
            List<Integer> all = reading.subjects.antecedent(before - 1);
            return all.size() == 1 ? all.getFirst() : -1;
        }
        return units.at(before).isPossessiveSign() && units.at(before - 1).is(Unit.Kind.PERSON) ? before - 1 : -1;
    }

    /// `is her last day`, `her last day at Acme is`; but not `on his last day`.
    private static boolean isSaid(Units units, int last) {
        return units.at(last - 2).isIn(IS) || units.at(last - 3).isIn(IS) || units.anyIn(IS, last + 2, last + 7);
    }

    private static void add(Reading reading, int last, int person, List<SentenceMove> moves) {
        Trigger trigger = new Trigger(Frame.RESIGN, Form.NOUN, false, last, last + 1);
        Optional<Certainty> certainty = reading.certainties.of(trigger, VerbGroup.of(reading.units, trigger));
        boolean placed = reading.units.at(last + 2).isIn(INSIDE);
        Complements complements = reading.complements.after(last + 1);
        Affiliation affiliation = reading.current(person);
        if (certainty.isEmpty() || reading.units.at(last + 2).is("of")) {
            return;
        }
        new Draft(reading, trigger, Direction.OUT, person)
                .from(Where.firstOf(
                        placed ? complements.first(Relation.AT, Relation.WITH, Relation.AS) : null,
                        affiliation == null ? null : affiliation.where(),
                        reading.around.announcer(last)))
                .roleFrom(affiliation == null ? null : affiliation.role())
                .certainty(certainty.get())
                .confidence(0.8)
                .upTo(complements.last())
                .addTo(moves);
    }
}
