package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// `Before joining Acme, Smith was head of sales at Bolt`: from where somebody came to the one that is named first.
final class PriorPostRule implements SentenceRule {
    private static final WordList ARRIVALS = WordList.of("joining appointment role move coming");
    private static final WordList VERBS = WordList.of("was served worked held spent led headed ran");
    private static final int LONGEST_OPENING = 9;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        boolean prior = units.at(0).is("prior") && units.at(1).is("to");
        int comma = prior || units.at(0).is("before") ? comma(units) : -1;
        int person = comma < 0 || !units.anyIn(ARRIVALS, 1, comma) ? -1 : person(units, comma + 1);
        if (person < 0 || !units.at(person + 1).isIn(VERBS)) {
            return;
        }
        Complements complements = reading.complements.after(person + 1);
        Where from = Where.firstOf(
                complements.roleOwner(), complements.first(Relation.AT, Relation.OF, Relation.FOR, Relation.LEAD));
        if (from == null) {
            return;
        }
        new Draft(reading, new Trigger(Frame.LEAVE, Form.NOUN, false, 0, 0), Direction.LAST_AT, person)
                .from(from)
                .to(joined(reading, comma))
                .roleFrom(complements.roleText())
                .history(true)
                .confidence(0.7)
                .upTo(complements.last())
                .addTo(moves);
    }

    private static int comma(Units units) {
        for (int at = 1; at < LONGEST_OPENING; at++) {
            if (units.at(at).is(",")) {
                return at;
            }
        }
        return -1;
    }

    /// `he`, `Smith`, `Mr. Smith`.
    private static int person(Units units, int from) {
        for (int at = from; at < from + 3; at++) {
            if (units.at(at).is(Kind.PERSON) || units.at(at).isIn(Lexicon.PERSON_PRONOUNS)) {
                return at;
            }
        }
        return -1;
    }

    /// What was joined then; null where only `the appointment` is said.
    private static @Nullable Where joined(Reading reading, int comma) {
        for (int at = 1; at < comma; at++) {
            if (reading.places.at(at) instanceof Where.Named named) {
                return named;
            }
        }
        return null;
    }
}
