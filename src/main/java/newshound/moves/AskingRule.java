package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Acme courts Smith`, `Acme invited the Bolt team to join`, `Acme offered Smith a post`.
final class AskingRule implements MoveRule {
    private static final WordList PURPOSE = WordList.of(
            "lead become head run charge chair succeed join joining work move leave job role post position jobs reach home board package packages team");
    /// To which a firm invites those of another.
    private static final WordList CONTACT = WordList.of("touch apply contact");

    /// Behind a court that is one: `Supreme Court Justice Smith`.
    private static final WordList OF_COURTS = WordList.of("judge judges justice justices");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Units units = reading.units;
        List<Integer> people = group.passive()
                ? reading.people(reading.subjects.of(trigger, group))
                : reading.people(reading.objects.after(trigger.last()));
        boolean invites = units.at(trigger.last()).is("to");
        boolean contact = units.anyIn(CONTACT, trigger.last() + 1, trigger.last() + 22);
        boolean purpose = invites
                || contact
                || units.anyIn(PURPOSE, trigger.last() + 1, trigger.last() + 22)
                || units.at(trigger.first()).word().startsWith("court");
        if (!purpose || units.at(trigger.last() + 1).isIn(OF_COURTS)) {
            return;
        }
        Where to = group.passive() ? null : employer(reading, reading.subjects.of(trigger, group));
        for (int person : people) {
            if (!units.at(person).isPeople()) {
                continue;
            }
            Affiliation affiliation = reading.any(person);
            if (contact && (affiliation == null || to == null)) {
                continue;
            }
            new Draft(reading, trigger, Direction.ASKED, person)
                    .from(affiliation == null ? null : affiliation.where())
                    .to(to)
                    .certainty(certainty)
                    .confidence(0.8)
                    .addTo(moves);
        }
    }

    /// The organisation that asks, or for which the person who asks works.
    static @Nullable Where employer(Reading reading, List<Integer> subject) {
        Where organisation = reading.around.ofSubject(subject);
        if (organisation != null || subject.size() != 1) {
            return organisation;
        }
        if (reading.who(subject.getFirst()) instanceof Who.Described described) {
            return described.employer();
        }
        Affiliation affiliation = reading.any(subject.getFirst());
        return affiliation == null ? null : affiliation.where();
    }
}
