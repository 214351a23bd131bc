package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Smith considers an offer from Acme`, `Smith turned down an invitation to lead Acme`, `Acme is in talks with Smith
/// about the post`: somebody is asked, whatever comes of it.
final class TalkingRule implements MoveRule {
    /// What is talked about, where it is work.
    private static final WordList WORK = WordList.of(
            "join joining role roles position post job jobs become becoming lead leading head heading return returning hire hiring move moving recruit recruiting succeed succeeding");
    private static final WordList TRADE =
            WordList.of("acquire acquisition buy buying stake merger sale investment invest deal licensing license");
    private static final int LONGEST_TALK = 16;

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Units units = reading.units;
        List<Integer> subject = reading.subjects.of(trigger, group);
        Where employer = reading.around.ofSubject(subject);
        Complements complements = reading.complements.after(trigger.last());
        if (units.anyIn(TRADE, trigger.last() + 1, trigger.last() + LONGEST_TALK)) {
            return;
        }
        if (trigger.frame() == Frame.OFFERED) {
            Where to = complements.first(Relation.OBJECT, Relation.OF, Relation.AT, Relation.AS, Relation.LEAD);
            ask(reading, trigger, employer == null ? reading.people(subject) : List.of(), to, certainty, moves);
            return;
        }
        if (!units.anyIn(WORK, trigger.last() + 1, trigger.last() + LONGEST_TALK)) {
            return;
        }
        if (employer == null) {
            ask(reading, trigger, reading.people(subject), complements.first(Relation.OBJECT), certainty, moves);
        } else {
            ask(reading, trigger, reading.people(reading.objects.after(trigger.last())), employer, certainty, moves);
        }
    }

    private static void ask(
            Reading reading,
            Trigger trigger,
            List<Integer> people,
            @Nullable Where to,
            Certainty certainty,
            List<SentenceMove> moves) {
        for (int person : people) {
            Affiliation affiliation = reading.current(person);
            Where from = affiliation == null ? null : affiliation.where();
            if (to instanceof Where.Named && !to.equals(from)) {
                new Draft(reading, trigger, Direction.ASKED, person)
                        .from(from)
                        .to(to)
                        .roleFrom(affiliation == null ? null : affiliation.role())
                        .certainty(certainty == Certainty.DENIED ? Certainty.PLAIN : certainty)
                        .confidence(0.75)
                        .addTo(moves);
            }
        }
    }
}
