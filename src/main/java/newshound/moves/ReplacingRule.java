package newshound.moves;

import java.util.List;
import newshound.article.Entity;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith succeeds Jones as chief executive of Acme`: one arrives and one goes.
final class ReplacingRule implements MoveRule {
    private static final int LONGEST_OBJECT = 12;
    private static final int LONGEST_CLAUSE = 26;
    private static final WordList WILL = WordList.of("will would");
    private static final WordList SPORT = WordList.of("minute half-time innings lineup line-up injury injured");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        if (trigger.frame() == Frame.HAND_OVER) {
            handOver(reading, trigger, group, certainty, moves);
            return;
        }
        Exchange exchange = exchange(reading, trigger, group);
        Complements complements = complements(reading, trigger, exchange.others());
        boolean follows = !trigger.weak()
                || (complements.role() != null
                        && !trigger.isIng()
                        && !exchange.arriving().isEmpty());
        if (!follows
                || !isWork(reading, trigger)
                || exchange.others().isEmpty()
                || (exchange.arriving().isEmpty() && isReplacedByThing(reading.units, trigger))) {
            return;
        }
        Where place = exchange.employer() == null
                ? place(reading, trigger, complements, exchange.arriving(), exchange.leaving())
                : exchange.employer();
        for (int person : exchange.arriving()) {
            if (!exchange.leaving().contains(person)
                    && !reading.units.at(person).is(Unit.Kind.GROUP)) {
                arrive(reading, trigger, person, certainty, complements, place, moves);
            }
        }
        for (int person : exchange.leaving()) {
            leave(reading, trigger, person, certainty, complements, place, moves);
        }
    }

    /// Who comes and who goes.
    ///
    /// @param employer that replaces one by the other; null where they act themselves
    /// @param others that the verb is done to, or by
    private record Exchange(
            @Nullable Where employer, List<Integer> arriving, List<Integer> leaving, List<Integer> others) {}

    private static Exchange exchange(Reading reading, Trigger trigger, VerbGroup group) {
        boolean by = reading.units.at(trigger.last() + 1).is("by");
        boolean passive = group.passive() || (trigger.form() == Form.PAST && by);
        List<Integer> subject = reading.subjects.of(trigger, group);
        List<Integer> objects = objects(reading, trigger, by, passive);
        if (passive) {
            return new Exchange(reading.around.ofSubject(subject), objects, reading.people(subject), objects);
        }
        Where employer = reading.around.ofSubject(subject);
        List<Integer> arriving = employer == null ? reading.people(subject) : with(reading, trigger);
        return new Exchange(employer, arriving, objects, objects);
    }

    /// `Acme replaces Smith with Jones`.
    private static List<Integer> with(Reading reading, Trigger trigger) {
        for (int at = trigger.last() + 1; at < trigger.last() + LONGEST_OBJECT; at++) {
            if (reading.units.at(at).is("with")) {
                return reading.people(reading.objects.after(at));
            }
        }
        return List.of();
    }

    private static void handOver(
            Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        List<Integer> leaving = reading.people(reading.subjects.of(trigger, group));
        List<Integer> arriving = reading.people(reading.objects.after(trigger.last()));
        Complements complements = complements(reading, trigger, arriving);
        Where place = place(reading, trigger, complements, arriving, leaving);
        if (!leaving.isEmpty() && !arriving.isEmpty()) {
            arrive(reading, trigger, arriving.getFirst(), certainty, complements, place, moves);
            leave(reading, trigger, leaving.getFirst(), certainty, complements, place, moves);
        }
    }

    /// What stands behind whom the verb is done to: before a name stands what that one was.
    private static Complements complements(Reading reading, Trigger trigger, List<Integer> objects) {
        Complements all = reading.complements.after(trigger.last());
        Role role = all.role();
        if (role == null || !objects.contains(role.last() + 1) || reading.any(role.last() + 1) == null) {
            return all;
        }
        return reading.complements.within(trigger.last(), role.last() + 2, trigger.last() + LONGEST_CLAUSE);
    }

    private static List<Integer> objects(Reading reading, Trigger trigger, boolean by, boolean passive) {
        if (passive && !by) {
            int at = trigger.last() + 1;
            while (at < trigger.last() + LONGEST_OBJECT && !reading.units.at(at).is("by")) {
                at++;
            }
            return reading.units.at(at).is("by") ? reading.people(reading.objects.after(at)) : List.of();
        }
        return reading.people(reading.objects.after(by ? trigger.last() + 1 : trigger.last()));
    }

    /// `replaces Smith with a machine`.
    private static boolean isReplacedByThing(Units units, Trigger trigger) {
        for (int at = trigger.last() + 1; at < trigger.last() + 6; at++) {
            if (units.at(at).is("with")) {
                return !units.at(at + 1).isPeople() && units.at(at + 1).isIn(Lexicon.DETERMINERS);
            }
        }
        return false;
    }

    /// In a match, and among machines, people are replaced too.
    private static boolean isWork(Reading reading, Trigger trigger) {
        if (!reading.units.at(trigger.first()).word().startsWith("replac") && !trigger.weak()) {
            return true;
        }
        if (isToBe(reading.units, trigger)) {
            return !reading.units.anyIn(SPORT, 0, reading.units.size());
        }
        for (int at = 0; at < reading.units.size(); at++) {
            if (reading.phrases.isRoleHead(at)
                    || (reading.places.at(at) != null && !reading.units.at(at).is(Unit.Kind.GROUP))) {
                return !reading.units.anyIn(SPORT, 0, reading.units.size());
            }
        }
        return false;
    }

    /// `Jones will be replaced by Smith`: in a match that is not known before.
    private static boolean isToBe(Units units, Trigger trigger) {
        return units.at(trigger.first() - 1).is("be")
                && units.at(trigger.first() - 2).isIn(WILL)
                && units.at(trigger.first() - 3).is(Unit.Kind.PERSON);
    }

    private static @Nullable Where place(
            Reading reading, Trigger trigger, Complements complements, List<Integer> arriving, List<Integer> leaving) {
        Where said = appointer(reading, trigger, arriving);
        if (said == null) {
            said = complements.roleOwner();
        }
        if (said == null) {
            said = complements.first(Relation.AT, Relation.OF, Relation.AS, Relation.OBJECT);
        }
        for (int person : leaving) {
            Affiliation affiliation = reading.current(person);
            if (said == null && affiliation != null) {
                said = affiliation.where();
            }
        }
        for (int person : arriving) {
            said = said == null ? reading.around.ofRelative(person) : said;
            Affiliation affiliation = reading.current(person);
            if (said == null && affiliation != null && affiliation.where() instanceof Where.Mentioned inside) {
                said = inside;
            }
        }
        said = said == null ? reading.around.announcer(trigger.first()) : said;
        for (int person : leaving) {
            Entity known = reading.units.at(person).entity();
            if (said == null && known != null) {
                Entity successor = arriving.isEmpty()
                        ? null
                        : reading.units.at(arriving.getFirst()).entity();
                said = new Where.Predecessor(known, successor);
            }
        }
        return said;
    }

    /// `Acme picked Smith to replace Jones`: the organisation that gives the post; null where the sentence says none.
    private static @Nullable Where appointer(Reading reading, Trigger trigger, List<Integer> arriving) {
        if (!reading.units.at(trigger.first() - 1).is("to") || arriving.size() != 1) {
            return null;
        }
        for (int at = trigger.first() - 1; at >= Math.max(0, trigger.first() - LONGEST_CLAUSE); at--) {
            Trigger before = TriggerLexicon.at(reading.units, at)
                    .filter(found -> found.frame() == Frame.APPOINT || found.frame() == Frame.HIRE)
                    .orElse(null);
            if (before != null) {
                Participants participants = Participants.of(reading, before, VerbGroup.of(reading.units, before));
                return participants.patients().stream()
                        .filter(patient -> patient.unit() == arriving.getFirst())
                        .findFirst()
                        .map(_ -> participants.agent())
                        .filter(Where.Named.class::isInstance)
                        .orElse(null);
            }
        }
        return null;
    }

    private static void arrive(
            Reading reading,
            Trigger trigger,
            int person,
            Certainty certainty,
            Complements complements,
            @Nullable Where place,
            List<SentenceMove> moves) {
        new Draft(reading, trigger, Direction.POST, person)
                .from(reading.origin(person, false))
                .to(place)
                .roleFrom(reading.post(person))
                .roleTo(complements.roleText())
                .certainty(certainty)
                .confidence(0.85)
                .upTo(complements.last())
                .addTo(moves);
    }

    private static void leave(
            Reading reading,
            Trigger trigger,
            int person,
            Certainty certainty,
            Complements complements,
            @Nullable Where place,
            List<SentenceMove> moves) {
        Affiliation affiliation = reading.any(person);
        new Draft(reading, trigger, Direction.OUT, person)
                .from(place)
                .roleFrom(
                        affiliation == null || affiliation.role() == null ? complements.roleText() : affiliation.role())
                .certainty(certainty)
                .confidence(0.8)
                .upTo(complements.last())
                .addTo(moves);
    }
}
