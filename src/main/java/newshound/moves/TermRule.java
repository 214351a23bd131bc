package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith will not stand for re-election`, `Jones will not seek another term`: who does not go on leaves.
final class TermRule implements SentenceRule {
    private static final WordList NOT = WordList.of("not n't neither nor");
    private static final WordList VERBS = WordList.of("stand seek run extend renew standing seeking");
    private static final WordList AGAIN = WordList.of("re-election reelection");
    private static final WordList MORE = WordList.of("another second third fourth new further");
    /// Who is elected to other seats is a politician.
    private static final WordList BOARD = WordList.of(
            "board director directors chairman chairwoman chair shareholders stockholders trustee trustees meeting contract");
    private static final WordList OPEN = WordList.of("whether if");
    private static final WordList TERM = WordList.of("term mandate contract");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at < units.size(); at++) {
            boolean not = units.at(at).isIn(VERBS) && units.anyIn(NOT, at - 3, at);
            int last = not ? endOfTerm(units, at) : -1;
            if (last > 0 && units.anyIn(BOARD, 0, units.size()) && !units.anyIn(OPEN, 0, at)) {
                add(reading, new Trigger(Frame.RESIGN, Form.BASE, false, at, last), moves);
            }
        }
    }

    /// Last unit of `for re-election`, `another term`, `his contract`; -1 where something else is not sought.
    private static int endOfTerm(Units units, int verb) {
        for (int at = verb + 1; at < verb + 6; at++) {
            boolean term = units.at(at).isIn(TERM)
                    && (units.at(at - 1).isIn(MORE)
                            || units.at(at - 1).is("his")
                            || units.at(at - 1).is("her"));
            if (units.at(at).isIn(AGAIN) || term) {
                return at;
            }
        }
        return -1;
    }

    private static void add(Reading reading, Trigger trigger, List<SentenceMove> moves) {
        VerbGroup group = VerbGroup.of(reading.units, trigger);
        Complements complements = reading.complements.after(trigger.last());
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Affiliation affiliation = reading.current(person);
            @Nullable Where employer = affiliation == null ? null : affiliation.where();
            new Draft(reading, trigger, Direction.OUT, person)
                    .from(Where.firstOf(
                            complements.first(Relation.AT, Relation.AS, Relation.OF),
                            employer,
                            reading.around.announcer(trigger.first())))
                    .roleFrom(affiliation == null ? null : affiliation.role())
                    .certainty(Certainty.PLAIN)
                    .confidence(0.75)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }
}
