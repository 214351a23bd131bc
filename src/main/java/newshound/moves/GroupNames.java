package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.Unit.Kind;

/// Who a counted group is: `Acme has poached three Bolt researchers. Smith, Jones and Quill were all …`.
///
/// As many names as were counted, in one list soon after and named there first, are those of the group, and what is
/// told of it is told of them.
final class GroupNames {
    /// In sentences: farther apart, others are meant.
    private static final int FAR = 3;

    /// A move that only the group states is less sure of each of its names.
    private static final double BY_COUNT = 0.85;

    private final List<Reading> readings;

    GroupNames(List<Reading> readings) {
        this.readings = readings;
    }

    /// The tellings, with those of the groups' names.
    List<Telling> complete(List<Telling> tellings) {
        List<Telling> all = new ArrayList<>(tellings);
        for (Telling telling : tellings) {
            String group = telling.group();
            int count = group == null || telling.background() ? 0 : GroupCounts.of(group);
            if (count > 1 && telling.from() != null) {
                Names names = names(telling.sentence().index(), count);
                names.people().forEach(person -> tell(telling, person, names.opening(), all));
            }
        }
        return all;
    }

    /// @param opening whether the sentence begins with them, so that it tells who the group is
    private record Names(List<Entity> people, boolean opening) {}

    /// Those of the first list of so many new names after the sentence; none where there is no such list.
    private Names names(int sentence, int count) {
        int end = Math.min(readings.size(), sentence + FAR + 1);
        for (int index = sentence + 1; index < end; index++) {
            Reading reading = readings.get(index);
            int at = 0;
            boolean opening = true;
            while (at < reading.units.size()) {
                boolean name = reading.units.at(at).is(Kind.PERSON);
                List<Integer> list = name ? reading.lists.from(at) : List.of();
                List<Entity> people = people(reading, list);
                if (people.size() == count && people.stream().noneMatch(person -> isNamedBefore(person, reading))) {
                    return new Names(people, opening && !reading.phrases.isGoverned(list.getFirst()));
                }
                opening &= list.isEmpty();
                at = list.isEmpty() ? at + 1 : list.getLast() + 1;
            }
        }
        return new Names(List.of(), false);
    }

    private static List<Entity> people(Reading reading, List<Integer> list) {
        List<Entity> people = new ArrayList<>();
        for (int at : list) {
            Entity person = reading.units.at(at).entity();
            if (reading.units.at(at).is(Kind.PERSON) && person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private boolean isNamedBefore(Entity person, Reading sentence) {
        return readings.subList(0, sentence.units.index()).stream()
                .filter(reading -> !reading.units.isTitle())
                .flatMap(reading -> reading.units.all().stream())
                .anyMatch(unit -> unit.is(Kind.PERSON)
                        && unit.entity() != null
                        && unit.entity().id().equals(person.id()));
    }

    /// Fills what the person's own news leave open, or tells of the person what is told of the group.
    private static void tell(Telling group, Entity person, boolean opening, List<Telling> all) {
        boolean own = false;
        for (int at = 0; at < all.size(); at++) {
            Telling telling = all.get(at);
            if (telling.person() == null || !telling.person().id().equals(person.id()) || telling.background()) {
                continue;
            }
            own = true;
            boolean same = SameOrganisation.is(telling.to(), group.to())
                    && (telling.from() == null || SameOrganisation.is(telling.from(), group.from()));
            Certainty sure =
                    MoveUnion.surest(telling.move().certainty(), group.move().certainty());
            all.set(at, same ? telling.from(group.from()).sure(sure) : telling);
        }
        if (!own && opening) {
            all.add(new Telling(
                    group.move()
                            .of(new Who.Named(person))
                            .confident(group.move().confidence() * BY_COUNT),
                    group.sentence(),
                    person,
                    null,
                    group.from(),
                    group.to(),
                    group.direction(),
                    group.date(),
                    false,
                    group.extractor()));
        }
    }
}
