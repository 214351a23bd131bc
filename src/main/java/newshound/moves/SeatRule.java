package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.article.Entity;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `His place goes to Smith`, `Jones's duties will be taken over by Smith`: a post is said to get another holder.
final class SeatRule implements SentenceRule {
    private static final WordList SEATS = WordList.of(
            "place post job role slot seat position duties responsibilities portfolio chair title mandate workload");
    private static final WordList GOES = WordList.of("go goes went gone going falls fall fell passes pass passed");
    private static final WordList TAKEN = WordList.of("taken assumed filled covered handled");
    private static final WordList OVER = WordList.of("over on");
    private static final WordList POSSESSIVES = WordList.of("his her");
    private static final int LONGEST = 8;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at < units.size(); at++) {
            int verb = units.at(at).isIn(SEATS) ? verb(units, at + 1) : -1;
            List<Integer> people = verb < 0 ? List.of() : reading.people(reading.objects.after(link(units, verb)));
            if (people.size() == 1 && units.at(people.getFirst()).is(Unit.Kind.PERSON)) {
                add(reading, at, verb, people.getFirst(), moves);
            }
        }
    }

    /// `goes`, `will be taken over`; -1 where something else is said of the post.
    private static int verb(Units units, int from) {
        for (int at = from; at < from + LONGEST; at++) {
            boolean goes = units.at(at).isIn(GOES) && units.at(at + 1).is("to");
            boolean taken = units.at(at).isIn(TAKEN)
                    && (units.at(at + 1).is("by")
                            || (units.at(at + 1).isIn(OVER) && units.at(at + 2).is("by")));
            if (goes || taken) {
                return at;
            }
            if (units.at(at).isPeople()
                    || units.at(at).is(",")
                    || units.at(at).is(";")
                    || units.at(at).is("who")) {
                return -1;
            }
        }
        return -1;
    }

    /// The `to` or `by` behind the verb.
    private static int link(Units units, int verb) {
        return units.at(verb + 1).is("to") || units.at(verb + 1).is("by") ? verb + 1 : verb + 2;
    }

    private static void add(Reading reading, int seat, int verb, int person, List<SentenceMove> moves) {
        Trigger trigger = new Trigger(Frame.BECOME, Form.BASE, false, verb, link(reading.units, verb));
        Optional<Certainty> certainty = reading.certainties.of(trigger, VerbGroup.of(reading.units, trigger));
        int owner = owner(reading.units, seat);
        Complements before = reading.complements.within(seat, seat + 1, verb);
        Where place = Where.firstOf(
                before.first(Relation.AT, Relation.OF, Relation.AS),
                reading.around.announcer(seat),
                predecessor(reading, owner));
        if (certainty.isEmpty()) {
            return;
        }
        Affiliation affiliation = reading.any(person);
        draft(reading, trigger, Direction.POST, person, certainty.get(), affiliation)
                .from(reading.origin(person, false))
                .to(place)
                .addTo(moves);
        if (owner >= 0) {
            draft(reading, trigger, Direction.OUT, owner, certainty.get(), reading.any(owner))
                    .from(place)
                    .addTo(moves);
        }
    }

    private static @Nullable Where predecessor(Reading reading, int owner) {
        Entity known = owner < 0 ? null : reading.units.at(owner).entity();
        return known == null ? null : new Where.Predecessor(known, null);
    }

    private static Draft draft(
            Reading reading,
            Trigger trigger,
            Direction direction,
            int person,
            Certainty certainty,
            @Nullable Affiliation affiliation) {
        return new Draft(reading, trigger, direction, person)
                .roleFrom(affiliation == null ? null : affiliation.role())
                .certainty(certainty)
                .confidence(0.75);
    }

    /// Whose post it was; -1 where nobody is said to have had it.
    private static int owner(Units units, int seat) {
        for (int at = seat - 1; at > seat - 4; at--) {
            if (units.at(at).isIn(POSSESSIVES)) {
                return at;
            }
            if (units.at(at).isPossessiveSign()) {
                return units.at(at - 1).is(Unit.Kind.PERSON) ? at - 1 : -1;
            }
        }
        return -1;
    }
}
