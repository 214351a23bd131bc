package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.Participants.Patient;
import newshound.moves.Participants.Voice;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Acme fires its chief executive Smith`, `Smith was ousted as chief executive of Acme`, `Acme loses Smith to Bolt`.
final class OustingRule implements MoveRule {
    private static final WordList DUTIES = WordList.of("duties post command role position job responsibilities");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        if (isRelieved(reading, trigger)) {
            return;
        }
        Participants participants = Participants.of(reading, trigger, group);
        boolean loses = trigger.frame() == Frame.LOSE;
        if (loses && (participants.voice() == Voice.PASSIVE || participants.agent() == null)) {
            return;
        }
        for (Patient patient : participants.patients()) {
            if (isSomebody(reading, trigger, participants, patient)) {
                add(reading, trigger, certainty, participants, patient, moves);
            }
        }
    }

    /// `relieved of his duties` and nothing else.
    private static boolean isRelieved(Reading reading, Trigger trigger) {
        return reading.units.at(trigger.first()).word().startsWith("reliev")
                && !reading.units.anyIn(DUTIES, trigger.last() + 1, trigger.last() + 6);
    }

    /// Masses are dismissed, not people; and what has no name is somebody where the organisation has it.
    private static boolean isSomebody(Reading reading, Trigger trigger, Participants participants, Patient patient) {
        boolean group = reading.units.at(patient.unit()).is(Unit.Kind.GROUP);
        if (trigger.frame() == Frame.LOSE) {
            boolean works = group
                    || reading.any(patient.unit()) != null
                    || reading.who(patient.unit()) instanceof Who.Described
                    || patient.complements().has(Relation.TO);
            return works && !reading.units.at(patient.unit()).isIn(Lexicon.PERSON_PRONOUNS);
        }
        boolean named = reading.units.at(patient.unit()).isPeople();
        boolean active = participants.voice() == Voice.ACTIVE;
        boolean works = !trigger.weak() || (participants.agent() != null && reading.any(patient.unit()) != null);
        return !group && works && (!active || named || reading.units.isTitle());
    }

    private static void add(
            Reading reading,
            Trigger trigger,
            Certainty certainty,
            Participants participants,
            Patient patient,
            List<SentenceMove> moves) {
        Affiliation affiliation = reading.any(patient.unit());
        Complements complements = patient.complements();
        String role = complements.roleText();
        new Draft(reading, trigger, Direction.OUT, patient.unit())
                .from(origin(participants, complements, affiliation))
                .to(trigger.frame() == Frame.LOSE ? complements.first(Relation.TO) : null)
                .roleFrom(role == null && affiliation != null ? affiliation.role() : role)
                .certainty(certainty)
                .upTo(complements.last())
                .addTo(moves);
    }

    private static @Nullable Where origin(
            Participants participants, Complements complements, @Nullable Affiliation affiliation) {
        Where agent = participants.agent();
        if (participants.voice() == Voice.ACTIVE && agent != null) {
            return agent;
        }
        return Where.firstOf(
                complements.first(Relation.FROM),
                complements.roleOwner(),
                complements.first(Relation.OF, Relation.AS, Relation.AT),
                agent,
                affiliation == null ? null : affiliation.where());
    }
}
