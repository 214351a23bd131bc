package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith founded Acme`, `Smith left Bolt to start his own company`, `Acme, founded by Smith`.
final class FoundingRule implements MoveRule {
    private static final WordList LEAVING =
            WordList.of("left leave leaves leaving quit quits quitting departed resigned");
    private static final int LONGEST_TIME = 5;
    private static final WordList WHEN = WordList.of("in on this last earlier ago early late the");
    private static final WordList FIRM_NOUNS =
            WordList.of("company startup start-up firm venture fund lab studio consultancy called");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        int by = by(reading.units, trigger.last() + 1);
        if (by >= 0 && trigger.form() == Form.PAST) {
            foundedBy(reading, by, trigger, group, certainty, moves);
            return;
        }
        boolean finds = group.bare() && reading.units.at(trigger.first()).is("found");
        if (finds) {
            return;
        }
        Places.Described own = reading.places.own(trigger.last() + 1);
        Complements complements = reading.complements.after(trigger.last());
        List<Integer> people = reading.people(reading.subjects.of(trigger, group));
        Where firm = Where.firstOf(firm(reading, trigger, complements, own), ofFormer(reading, trigger, people));
        if (group.passive() || firm == null) {
            return;
        }
        for (int person : people) {
            Affiliation affiliation = reading.any(person);
            Where from = affiliation == null ? null : affiliation.where();
            new Draft(reading, trigger, Direction.FOUND, person)
                    .from(firm.equals(from) ? null : from)
                    .to(firm)
                    .roleFrom(affiliation == null ? null : affiliation.role())
                    .certainty(certainty)
                    .history(trigger.form() == Form.PAST
                            && !reading.units.isTitle()
                            && !(group.perfect() && !group.past()))
                    .upTo(own == null ? complements.last() : own.last())
                    .addTo(moves);
        }
    }

    /// The `by`, behind when it was: `founded in 2015 by Smith`; -1 where none is.
    private static int by(Units units, int from) {
        int at = from;
        while (at < from + LONGEST_TIME
                && (units.at(at).isIn(TimeWords.ALL) || units.at(at).isIn(WHEN) || MoveDates.isYear(units.at(at)))) {
            at++;
        }
        return units.at(at).is("by") ? at : -1;
    }

    /// What is founded: a name, where the verb says so by itself, or a firm of one's own.
    private static @Nullable Where firm(
            Reading reading, Trigger trigger, Complements complements, Places.@Nullable Described own) {
        Where named = complements.first(Relation.OBJECT);
        if (trigger.frame() == Frame.FOUND) {
            return named == null ? (own == null ? null : own.where()) : named;
        }
        boolean leaves = reading.units.anyIn(LEAVING, 0, trigger.first())
                && reading.units.at(trigger.first() - 1).is("to");
        if (own == null) {
            return leaves && named instanceof Where.Named ? named : null;
        }
        boolean naming = reading.units.at(own.last() + 1).is(",")
                || reading.units.at(own.last() + 1).isIn(FIRM_NOUNS);
        Where next = reading.places.at(own.last() + 2);
        Where beside = reading.places.at(own.last() + 1);
        return beside instanceof Where.Named ? beside : naming && next instanceof Where.Named ? next : own.where();
    }

    /// `The former Acme engineer Smith has launched Bolt`: the name right behind the verb, of those who have left
    /// others.
    private static @Nullable Where ofFormer(Reading reading, Trigger trigger, List<Integer> people) {
        int at = trigger.last() + 1;
        boolean firm = trigger.frame() == Frame.START
                && reading.units.at(at).is(Unit.Kind.ORGANISATION)
                && !reading.phrases.isModifierOfNext(at);
        boolean former = people.stream().anyMatch(person -> reading.former(person) != null);
        return firm && former ? reading.places.at(at) : null;
    }

    private static void foundedBy(
            Reading reading, int by, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Where firm = null;
        for (int at = group.start() - 1; at >= 0 && firm == null; at--) {
            firm = reading.places.at(at);
        }
        if (firm == null) {
            return;
        }
        for (int person : reading.people(reading.objects.after(by))) {
            new Draft(reading, trigger, Direction.FOUND, person)
                    .to(firm)
                    .certainty(certainty)
                    .history(true)
                    .addTo(moves);
        }
    }
}
