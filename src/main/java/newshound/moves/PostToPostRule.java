package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith will transition from chief executive to chairman`, `moves from finance chief into the top job`: from post to
/// post in one organisation, unless another is named with the second.
final class PostToPostRule implements SentenceRule {
    private static final WordList VERBS = WordList.of("""
            transition transitions transitioning transitioned move moves moving moved shift shifts shifting shifted step
            steps stepping stepped
            """);
    private static final WordList AIM = WordList.of("to into");
    private static final int LONGEST_BETWEEN = 8;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        for (int at = 1; at < reading.units.size(); at++) {
            boolean from =
                    reading.units.at(at).isIn(VERBS) && reading.units.at(at + 1).is("from");
            Role left = from ? reading.roles.at(at + 2) : null;
            Role taken = left == null ? null : next(reading, left);
            if (left != null && taken != null && isWithin(left.owner(), taken.owner())) {
                add(reading, at, left, taken, moves);
            }
        }
    }

    /// The post behind `to`; null where none is.
    private static @Nullable Role next(Reading reading, Role left) {
        for (int at = left.last() + 1; at < left.last() + LONGEST_BETWEEN; at++) {
            if (reading.units.at(at).isIn(AIM)) {
                return reading.roles.at(at + 1);
            }
            if (reading.units.at(at).is(",") || reading.units.at(at).isPeople()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isWithin(@Nullable Where left, @Nullable Where taken) {
        return left == null || taken == null || left.equals(taken) || taken instanceof Where.Mentioned;
    }

    private static void add(Reading reading, int verb, Role left, Role taken, List<SentenceMove> moves) {
        Trigger trigger = new Trigger(Frame.BECOME, form(reading.units.at(verb).word()), false, verb, verb);
        VerbGroup group = VerbGroup.of(reading.units, trigger);
        Optional<Certainty> certainty = reading.certainties.of(trigger, group);
        if (certainty.isEmpty() || certainty.get() == Certainty.DENIED) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Affiliation affiliation = reading.current(person);
            Where where = Where.firstOf(
                    left.owner(),
                    taken.owner(),
                    affiliation == null ? null : affiliation.where(),
                    reading.around.announcer(verb));
            new Draft(reading, trigger, Direction.WITHIN, person)
                    .from(where)
                    .to(where)
                    .roleFrom(left.text())
                    .roleTo(taken.text())
                    .certainty(certainty.get())
                    .confidence(0.85)
                    .upTo(taken.last())
                    .addTo(moves);
        }
    }

    private static Form form(String word) {
        if (word.endsWith("ing")) {
            return Form.ING;
        }
        return word.endsWith("ed") ? Form.PAST : word.endsWith("s") ? Form.THIRD : Form.BASE;
    }
}
