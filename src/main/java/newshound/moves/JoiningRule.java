package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Smith joins Acme from Bolt`, `Smith moves to Acme`, `Smith returns to Acme`.
final class JoiningRule implements MoveRule {
    private static final WordList NOT_JOINED = WordList.of("""
            forces hands call calls lawsuit suit alliance coalition discussion race fray protest protests meeting webinar
            chorus class ranks hunt fight battle list queue line debate conversation effort efforts campaign strike rally
            boycott movement trend consortium pact trial investigation probe talks game match session party dots us
            """);
    private static final WordList PAUSES =
            WordList.of("leave vacation holiday injury maternity paternity sabbatical hospital");
    private static final WordList BUILDINGS = WordList.of(
            "office offices headquarters building campus store stores park stadium center centre website site platform page");
    private static final WordList JOINT = WordList.of(
            "project lawsuit suit bid deal partnership venture boycott protest opposing calling backing financing push effort");
    private static final WordList TRAVELS = WordList.of(
            "go goes went going come comes came coming head heads headed heading return returns returned returning");
    private static final WordList AS = WordList.of("as");
    private static final WordList AFTER_BARE_JOIN = WordList.of("in as from last this to . from at on ,");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        boolean works = reading.units.at(trigger.first()).is("work")
                && !reading.units.at(trigger.first() - 1).is("to");
        if (group.passive() && trigger.frame() == Frame.JOIN) {
            joinedBy(reading, trigger, group, certainty, moves);
            return;
        }
        if (works
                || (group.passive() && !reading.units.at(trigger.first()).isIn(Lexicon.BE))
                || !isArrival(reading, trigger, complements)) {
            return;
        }
        boolean place = reading.units.at(trigger.last() + 1).is(Unit.Kind.PLACE);
        Direction direction = trigger.frame() == Frame.RETURN && !place ? Direction.BACK : Direction.IN;
        List<Integer> people = new ArrayList<>(reading.people(reading.subjects.of(trigger, group)));
        people.removeIf(person -> isVisit(reading, trigger, complements, person));
        if (trigger.frame() == Frame.JOIN && !people.isEmpty()) {
            people.addAll(reading.companions(trigger.last()));
        }
        if (!people.isEmpty() && complements.role() != null) {
            Gapping.after(reading, trigger.last()).forEach(gapped -> people.add(gapped.person()));
        }
        for (int person : people) {
            Where origin = origin(reading, complements, person);
            for (@Nullable Where said : destinations(complements)) {
                Where to = said == null ? reading.around.announcer(trigger.first()) : said;
                new Draft(reading, trigger, direction, person)
                        .from(direction == Direction.BACK && to != null && to.equals(origin) ? null : origin)
                        .to(to)
                        .roleFrom(reading.post(person))
                        .roleTo(complements.roleText())
                        .certainty(certainty)
                        .confidence(complements.has(Relation.OBJECT) ? 0.92 : 0.75)
                        .upTo(complements.last())
                        .addTo(moves);
            }
        }
    }

    /// `Smith will be joined by Jones`: another arrives.
    private static void joinedBy(
            Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        List<Integer> subject = reading.people(reading.subjects.of(trigger, group));
        Complements complements = reading.complements.after(trigger.last());
        @Nullable Where to = complements.first(Relation.AT);
        boolean work = to != null
                || (complements.role() != null && reading.units.anyIn(AS, trigger.last(), complements.last()));
        int by = trigger.last() + 1;
        while (by < trigger.last() + 4 && !reading.units.at(by).is("by")) {
            by++; // `joined at Acme by Jones`
        }
        if (subject.isEmpty() || !work || !reading.units.at(by).is("by")) {
            return;
        }
        for (int person : reading.objects.after(by)) {
            if (reading.units.at(person).isPeople()) {
                new Draft(reading, trigger, Direction.IN, person)
                        .from(reading.origin(person, true))
                        .to(to)
                        .roleFrom(reading.post(person))
                        .certainty(certainty)
                        .confidence(0.7)
                        .addTo(moves);
            }
        }
    }

    private static boolean isArrival(Reading reading, Trigger trigger, Complements complements) {
        Units units = reading.units;
        int next = trigger.last() + 1;
        boolean other = (units.anyIn(NOT_JOINED, next, next + 4) && !complements.has(Relation.OBJECT))
                || units.at(next).isIn(NOT_JOINED);
        boolean leave = trigger.frame() == Frame.RETURN && units.anyIn(PAUSES, 0, units.size());
        boolean meets = meetsSomebody(units, next) && !complements.has(Relation.AT); // `joins Jones at Acme`
        if (other || leave || meets || isBuilding(units, next)) {
            return false;
        }
        boolean as = trigger.frame() == Frame.RETURN && units.at(trigger.last()).is("as");
        if (trigger.frame() == Frame.JOIN && isJointWork(units, next)) {
            return false;
        }
        if (trigger.frame() == Frame.JOIN) {
            return complements.has(Relation.OBJECT)
                    || complements.role() != null
                    || (complements.has(Relation.AT) && meetsSomebody(units, next))
                    || units.at(next).isIn(AFTER_BARE_JOIN)
                    || units.anyIn(Lexicon.POST_NOUNS, next, next + 4);
        }
        return complements.has(Relation.OBJECT)
                || (as && complements.role() != null)
                || isToPlace(units, next, complements);
    }

    /// `moves to London as head of sales at Acme`, `moves to Doha to run Acme`: where the work is.
    private static boolean isToPlace(Units units, int next, Complements complements) {
        return units.at(next).is(Unit.Kind.PLACE)
                && (complements.roleOwner() != null || complements.has(Relation.LEAD));
    }

    /// `joins Acme in a lawsuit`, `joins Acme in a $2 billion project`: for something that both do.
    private static boolean isJointWork(Units units, int from) {
        for (int at = from; at < from + 4; at++) {
            if (units.at(at).is(Unit.Kind.ORGANISATION) && units.at(at + 1).is("in")) {
                return units.anyIn(JOINT, at + 2, at + 11);
            }
        }
        return false;
    }

    /// `Prime Minister Smith goes to the European Union`: who is in office travels.
    private static boolean isVisit(Reading reading, Trigger trigger, Complements complements, int person) {
        return complements.role() == null
                && reading.units.at(trigger.first()).isIn(TRAVELS)
                && reading.isInOffice(person);
    }

    /// `joined President Smith`: a person is no employer.
    private static boolean meetsSomebody(Units units, int from) {
        int at = from;
        while (units.at(at).isIn(Lexicon.ROLE_HEADS)
                || (units.at(at).isIn(Lexicon.ROLE_MODIFIERS) && !units.at(at).isIn(Lexicon.PREPOSITIONS))) {
            at++;
        }
        return units.at(at).isPeople();
    }

    /// `returned to the Acme offices`.
    private static boolean isBuilding(Units units, int from) {
        for (int at = from; at < from + 4; at++) {
            if (units.at(at).is(Unit.Kind.ORGANISATION)) {
                return units.at(at + 1).isIn(BUILDINGS)
                        || (units.at(at + 1).isPossessiveSign()
                                && units.at(at + 2).isIn(BUILDINGS));
            }
        }
        return false;
    }

    private static List<@Nullable Where> destinations(Complements complements) {
        List<@Nullable Where> all = new ArrayList<>(complements.all(Relation.OBJECT));
        if (all.isEmpty()) {
            Where owner = complements.roleOwner();
            all.add(owner == null ? complements.first(Relation.LEAD, Relation.AS, Relation.OF, Relation.AT) : owner);
        }
        return all;
    }

    private static @Nullable Where origin(Reading reading, Complements complements, int person) {
        Where from = Where.firstOf(complements.first(Relation.FROM), reading.origin(person, true));
        return from == null && reading.any(person) == null ? reading.around.tenure() : from;
    }
}
