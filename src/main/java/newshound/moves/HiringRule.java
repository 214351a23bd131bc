package newshound.moves;

import java.util.List;
import newshound.article.Entity;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Acme hires Smith from Bolt`, `Acme names Smith chief executive`, `Smith was appointed`.
final class HiringRule implements MoveRule {
    /// They also say much else: a post or an origin must stand beside them.
    private static final WordList WEAK = WordList.of(
            "add adds added adding land lands landed landing sign signs signed signing take takes took taking bring brings brought bringing unveil unveils unveiled unveiling");
    private static final WordList NOT_APPOINTED = WordList.of("for after in among one person player");
    private static final WordList AFTER_PARTICIPLE = WordList.of("by as from in at to last this earlier on chief");
    private static final WordList AS = WordList.of("as to");
    private static final WordList AWARDS = WordList.of("year month week season one");
    private static final WordList BOARD = WordList.of("board director trustee chairman");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements(trigger.last());
        List<Integer> objects = group.passive() ? List.of() : reading.people(reading.objects.after(trigger.last()));
        boolean undergoes = group.passive() || isReduced(reading, trigger, group, objects);
        if (isWhom(reading, group)) {
            whom(reading, trigger, group, certainty, complements, moves);
        } else if (undergoes) {
            passive(reading, trigger, group, certainty, complements, moves);
        } else {
            active(reading, trigger, group, certainty, complements, objects, moves);
        }
    }

    /// `Smith, hired from Acme in May,`: a participle without `was`.
    private static boolean isReduced(Reading reading, Trigger trigger, VerbGroup group, List<Integer> objects) {
        Units units = reading.units;
        boolean alone = trigger.form() == Form.PAST
                && !group.auxiliary()
                && !units.at(trigger.first()).isIn(WEAK);
        boolean after = units.at(trigger.last() + 1).isIn(AFTER_PARTICIPLE);
        return alone && ((objects.isEmpty() && after) || isPost(reading, trigger, objects));
    }

    /// `Smith, named chief executive`: what follows is the post, and no person.
    private static boolean isPost(Reading reading, Trigger trigger, List<Integer> objects) {
        return trigger.frame() != Frame.HIRE
                && objects.size() == 1
                && !reading.units.at(objects.getFirst()).isPeople()
                && reading.who(objects.getFirst()) instanceof Who.Described;
    }

    /// `Smith, whom Acme hired`.
    private static boolean isWhom(Reading reading, VerbGroup group) {
        return reading.units.at(group.start() - 2).is("whom")
                || (reading.units.at(group.start() - 2).is("who")
                        && reading.units.at(group.start() - 1).is(Unit.Kind.ORGANISATION));
    }

    private void whom(
            Reading reading,
            Trigger trigger,
            VerbGroup group,
            Certainty certainty,
            Complements complements,
            List<SentenceMove> moves) {
        Where to = reading.organisation(List.of(group.start() - 1));
        for (int person : reading.subjects.antecedent(group.start() - 3)) {
            draft(reading, trigger, person, certainty, complements, to, complements.role())
                    .addTo(moves);
        }
    }

    private void passive(
            Reading reading,
            Trigger trigger,
            VerbGroup group,
            Certainty certainty,
            Complements complements,
            List<SentenceMove> moves) {
        boolean post = isNamedPost(reading, trigger, complements)
                || complements.has(Relation.LEAD)
                || reading.units.anyIn(Lexicon.POST_NOUNS, trigger.last() + 1, trigger.last() + 8);
        boolean said = trigger.frame() == Frame.HIRE
                ? complements.has(Relation.BY) || complements.has(Relation.AT) || complements.has(Relation.FROM) || post
                : post;
        if (!said || reading.units.at(trigger.last() + 1).isIn(NOT_APPOINTED)) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            Where to = complements.first(Relation.BY);
            if (to == null) {
                to = complements.roleOwner();
            }
            if (to == null) {
                to = post
                        ? complements.first(
                                Relation.AT,
                                Relation.OF,
                                Relation.LEAD,
                                Relation.AS,
                                Relation.TO,
                                Relation.FOR,
                                Relation.OBJECT)
                        : complements.first(Relation.AT);
            }
            draft(
                            reading,
                            trigger,
                            person,
                            certainty,
                            complements,
                            to == null ? reading.announcer(trigger.first()) : to,
                            complements.role())
                    .addTo(moves);
        }
    }

    /// A post that follows at once, or after `as`; no award.
    private static boolean isNamedPost(Reading reading, Trigger trigger, Complements complements) {
        Role role = complements.role();
        boolean near = role != null
                && (role.first() <= trigger.last() + 3 || reading.units.anyIn(AS, trigger.last() + 1, role.first()));
        return near && role != null && !isAward(reading, role);
    }

    /// `Reporter of the Year`.
    private static boolean isAward(Reading reading, Role role) {
        return reading.units.anyIn(AWARDS, role.first(), role.last() + 4);
    }

    private void active(
            Reading reading,
            Trigger trigger,
            VerbGroup group,
            Certainty certainty,
            Complements complements,
            List<Integer> objects,
            List<SentenceMove> moves) {
        if (objects.isEmpty()) {
            return;
        }
        List<Integer> subject = reading.subjects.of(trigger, group);
        Where to = reading.organisation(subject);
        for (int person : objects) {
            Role role = reading.roleAfter(person);
            if (role == null && objects.size() == 1) {
                role = complements.role();
            }
            boolean weak =
                    reading.units.at(trigger.first()).isIn(WEAK) && role == null && !complements.has(Relation.FROM);
            boolean appoints = trigger.frame() == Frame.HIRE
                    || role != null
                    || complements.has(Relation.LEAD)
                    || hasPost(reading, trigger);
            boolean mass = reading.units.at(person).is(Unit.Kind.GROUP)
                    && reading.any(person) == null
                    && !complements.has(Relation.FROM);
            if (weak
                    || mass
                    || (role != null && isAward(reading, role))
                    || !appoints
                    || (to == null
                            && trigger.frame() == Frame.HIRE
                            && reading.people(subject).isEmpty()
                            && !reading.units.isTitle())) {
                continue;
            }
            Where destination = to == null && role != null ? role.owner() : to;
            destination = destination == null ? workplace(reading, subject) : destination;
            draft(reading, trigger, person, certainty, complements, destination, role)
                    .addTo(moves);
        }
    }

    /// Who names somebody to a post gives one where he works himself; null where nobody by name does.
    private static @Nullable Where workplace(Reading reading, List<Integer> subject) {
        Entity boss = subject.size() == 1 ? reading.units.at(subject.getFirst()).entity() : null;
        return boss == null || !reading.units.at(subject.getFirst()).is(Unit.Kind.PERSON)
                ? null
                : new Where.Workplace(boss);
    }

    private static boolean hasPost(Reading reading, Trigger trigger) {
        return reading.units.anyIn(Lexicon.POST_NOUNS, trigger.last() + 1, trigger.last() + 14);
    }

    private static Draft draft(
            Reading reading,
            Trigger trigger,
            int person,
            Certainty certainty,
            Complements complements,
            @Nullable Where to,
            @Nullable Role role) {
        Affiliation affiliation = reading.any(person);
        boolean board = role != null && reading.units.anyIn(BOARD, role.first(), role.last() + 1);
        Where from = complements.first(Relation.FROM);
        boolean keeps = board && affiliation != null && !affiliation.former();
        if (from == null && affiliation != null && !keeps) {
            from = affiliation.where();
        }
        Direction direction = trigger.frame() == Frame.PROMOTE ? Direction.WITHIN : Direction.IN;
        return new Draft(reading, trigger, direction, person)
                .from(direction == Direction.WITHIN ? to : from)
                .to(to == null && direction == Direction.WITHIN ? from : to)
                .roleFrom(affiliation == null ? null : affiliation.role())
                .roleTo(role == null ? null : role.text())
                .certainty(certainty)
                .upTo(role == null ? complements.last() : Math.max(role.last(), complements.last()));
    }
}
