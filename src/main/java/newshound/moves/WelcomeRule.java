package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// `excited to welcome Smith and Jones back to Acme`: who is welcomed back has returned.
final class WelcomeRule implements SentenceRule {
    private static final WordList WELCOMES = WordList.of("welcome welcomes welcomed welcoming");
    private static final WordList TO = WordList.of("to at");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 0; at < units.size(); at++) {
            List<Integer> people = units.at(at).isIn(WELCOMES) ? names(reading, at) : List.of();
            int back = people.isEmpty() ? -1 : reading.appositions.after(people.getLast());
            boolean to = units.at(back).is("back") && units.at(back + 1).isIn(TO);
            @Nullable Where place = to ? reading.places.at(back + 2) : null;
            if (place instanceof Where.Named) {
                tell(reading, at, people, place, back + 2, moves);
            }
        }
    }

    private static List<Integer> names(Reading reading, int verb) {
        List<Integer> people = reading.objects.after(verb);
        boolean named =
                people.stream().allMatch(person -> reading.units.at(person).is(Kind.PERSON));
        return named ? people : List.of();
    }

    private static void tell(
            Reading reading, int verb, List<Integer> people, Where place, int last, List<SentenceMove> moves) {
        Trigger trigger = new Trigger(Frame.HIRE, Form.BASE, true, verb, verb);
        Optional<Certainty> certainty = reading.certainties.of(trigger, VerbGroup.of(reading.units, trigger));
        for (int person : people) {
            certainty.ifPresent(sure -> new Draft(reading, trigger, Direction.BACK, person)
                    .to(place)
                    .certainty(sure)
                    .confidence(0.75)
                    .upTo(last)
                    .addTo(moves));
        }
    }
}
