package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// Who does what a verb says, and to whom; the same for `Acme hires Smith`, `Smith was hired by Acme`, `Smith, hired by
/// Acme` and `Smith, whom Acme hired`.
///
/// @param agent the organisation that does it; null where none is said
/// @param boss the unit of the person who does it for one; -1 where there is none
/// @param patients to whom it is done
/// @param voice in which it is said
record Participants(@Nullable Where agent, int boss, List<Patient> patients, Voice voice) {
    private static final WordList AFTER_PARTICIPLE =
            WordList.of("by as from in at to last this earlier on chief after over");

    private static final WordList COMING = WordList.of("new next first newest");

    enum Voice {
        ACTIVE,
        PASSIVE
    }

    /// One to whom it is done, with what is said of that one.
    ///
    /// @param unit of the name or description
    /// @param post that is given; null where none is said
    record Patient(
            int unit, Complements complements, @Nullable Role post) {}

    Participants {
        patients = List.copyOf(patients);
    }

    static Participants of(Reading reading, Trigger trigger, VerbGroup group) {
        List<Integer> objects = group.passive() ? List.of() : reading.people(reading.objects.after(trigger.last()));
        if (isWhom(reading, group)) {
            Where agent = reading.around.ofSubject(List.of(group.start() - 1));
            return undergoing(reading, trigger, agent, reading.subjects.antecedent(group.start() - 3));
        }
        if (group.passive() || isReduced(reading, trigger, group, objects)) {
            return undergoing(reading, trigger, null, reading.subjects.of(trigger, group));
        }
        List<Integer> subject = reading.subjects.of(trigger, group);
        int boss = subject.size() == 1 && reading.units.at(subject.getFirst()).is(Unit.Kind.PERSON)
                ? subject.getFirst()
                : -1;
        return new Participants(
                reading.around.ofSubject(subject), boss, patients(reading, trigger, objects), Voice.ACTIVE);
    }

    private static Participants undergoing(
            Reading reading, Trigger trigger, @Nullable Where agent, List<Integer> subject) {
        Complements complements = reading.complements.after(trigger.last());
        List<Patient> patients = new ArrayList<>();
        for (int person : reading.people(subject)) {
            patients.add(new Patient(person, complements, complements.role()));
        }
        for (Gapping.Gapped gapped : Gapping.after(reading, trigger.last())) {
            if (!patients.isEmpty()) {
                patients.add(new Patient(gapped.person(), complements, gapped.post()));
            }
        }
        return new Participants(agent == null ? complements.first(Relation.BY) : agent, -1, patients, Voice.PASSIVE);
    }

    /// `Smith, whom Acme hired`.
    private static boolean isWhom(Reading reading, VerbGroup group) {
        Unit relative = reading.units.at(group.start() - 2);
        return relative.is("whom")
                || (relative.is("who") && reading.units.at(group.start() - 1).is(Unit.Kind.ORGANISATION));
    }

    /// `Smith, hired from Acme in May,`, `Smith, named chief executive`: a participle without `was`.
    private static boolean isReduced(Reading reading, Trigger trigger, VerbGroup group, List<Integer> objects) {
        boolean alone = trigger.form() == Form.PAST && !group.auxiliary() && !trigger.weak();
        Unit before = reading.units.at(group.start() - 1);
        Unit next = reading.units.at(trigger.last() + 1);
        boolean after = next.isIn(AFTER_PARTICIPLE);
        boolean beside = before.is(",") || reading.units.isTitle() || next.is("by") || next.is("from") || next.is("as");
        return alone
                && beside
                && !before.isIn(Lexicon.PERSON_PRONOUNS)
                && ((objects.isEmpty() && after) || isPost(reading, trigger, objects));
    }

    /// What follows is the post, and no person.
    private static boolean isPost(Reading reading, Trigger trigger, List<Integer> objects) {
        return trigger.frame() == Frame.APPOINT
                && objects.size() == 1
                && !reading.units.at(objects.getFirst()).isPeople()
                && reading.who(objects.getFirst()) instanceof Who.Described;
    }

    /// What stands right before a name is what the person was, unless it is called new.
    private static @Nullable Role beside(Reading reading, @Nullable Role role, int person) {
        if (role == null || role.first() > person || role.last() != person - 1) {
            return role;
        }
        return reading.units.at(role.first() - 1).is("as")
                        || reading.units.anyIn(COMING, Math.max(0, role.first() - 1), person)
                ? role
                : null;
    }

    /// Each object with what follows it up to the next; names that stand in one list share what follows the last.
    private static List<Patient> patients(Reading reading, Trigger trigger, List<Integer> objects) {
        List<Patient> patients = new ArrayList<>();
        Complements shared = reading.complements.after(trigger.last());
        Role post = null;
        int end = Integer.MAX_VALUE;
        for (int i = objects.size() - 1; i >= 0; i--) {
            int person = objects.get(i);
            int from = objects.size() == 1 ? trigger.last() + 1 : reading.appositions.after(person);
            Complements own = reading.complements.within(objects.size() == 1 ? trigger.last() : person, from, end);
            Role next = reading.roleAfter(person);
            Role after = next != null && next.last() == end - 1 ? null : next; // the title of the next
            Role title = own.role();
            boolean ofNext = title != null && title.last() == end - 1 && !own.hasPlaces();
            boolean same = i < objects.size() - 1 && (own.isEmpty() || ofNext) && after == null;
            post = same ? post : after == null ? beside(reading, own.role(), person) : after;
            shared = same ? shared : own;
            patients.addFirst(new Patient(person, shared, post));
            end = person;
        }
        return patients;
    }
}
