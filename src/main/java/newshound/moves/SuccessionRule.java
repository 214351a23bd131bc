package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Acme appointed Smith in place of Jones`, `Jones retires and will be followed by Smith`: what a sentence adds to one
/// move is the other half of it.
final class SuccessionRule implements SentenceRule {
    private static final WordList IN = WordList.of("place succession lieu");
    private static final WordList SUCCESSOR = WordList.of("successor replacement");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        List<SentenceMove> before = List.copyOf(moves);
        for (int at = 1; at + 1 < units.size() && !before.isEmpty(); at++) {
            int of = before(units, at);
            if (of > 0) {
                leave(reading, at, of, last(before, at, true), moves);
            }
            if (units.at(at).is("followed") && units.at(at + 1).is("by")) {
                arrive(reading, at, last(before, at, false), moves);
            }
        }
    }

    /// The preposition behind `in place`, `as successor`; -1 where none is.
    private static int before(Units units, int at) {
        boolean in = units.at(at).isIn(IN) && units.at(at - 1).is("in");
        boolean as = units.at(at).isIn(SUCCESSOR)
                && (units.at(at - 1).is("as") || units.at(at - 2).is("as"));
        boolean link = units.at(at + 1).is("of")
                || units.at(at + 1).is("to")
                || units.at(at + 1).is("for");
        return (in || as) && link ? at + 1 : -1;
    }

    /// The last of the moves before `end`, arrivals or departures; null where there is none.
    private static @Nullable SentenceMove last(List<SentenceMove> moves, int end, boolean arrival) {
        SentenceMove found = null;
        for (SentenceMove move : moves) {
            boolean arrives = switch (move.direction()) {
                case IN, POST, WITHIN, BACK -> true;
                case OUT, LAST_AT, STAYS, FOUND, ASKED -> false;
            };
            boolean fits = arrival ? arrives : move.direction() == Direction.OUT && !move.history();
            found = fits && move.trigger() < end ? move : found;
        }
        return found;
    }

    private static void leave(
            Reading reading, int at, int of, @Nullable SentenceMove arrival, List<SentenceMove> moves) {
        if (arrival == null) {
            return;
        }
        for (int person : named(reading, reading.objects.after(of))) {
            if (!arrival.who().equals(reading.who(person))) {
                new Draft(reading, trigger(at, of), Direction.OUT, person)
                        .from(arrival.to())
                        .roleFrom(arrival.roleTo())
                        .certainty(arrival.certainty())
                        .history(arrival.history())
                        .confidence(0.75)
                        .addTo(moves);
            }
        }
    }

    private static void arrive(Reading reading, int at, @Nullable SentenceMove departure, List<SentenceMove> moves) {
        if (departure == null) {
            return;
        }
        for (int person : named(reading, reading.objects.after(at + 1))) {
            if (!departure.who().equals(reading.who(person))) {
                new Draft(reading, trigger(at, at + 1), Direction.POST, person)
                        .from(reading.origin(person, false))
                        .to(departure.from())
                        .roleFrom(reading.post(person))
                        .roleTo(departure.roleFrom())
                        .certainty(departure.certainty())
                        .confidence(0.75)
                        .addTo(moves);
            }
        }
    }

    private static Trigger trigger(int first, int last) {
        return new Trigger(Frame.REPLACE, Form.NOUN, false, first, last);
    }

    private static List<Integer> named(Reading reading, List<Integer> all) {
        List<Integer> people = new ArrayList<>();
        for (int at : all) {
            if (reading.units.at(at).is(Unit.Kind.PERSON)) {
                people.add(at);
            }
        }
        return people;
    }
}
