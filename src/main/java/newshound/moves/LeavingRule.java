package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Smith leaves Acme for Bolt`, `Smith resigns as chief executive of Acme`.
final class LeavingRule implements MoveRule {
    /// What may follow a verb of leaving that has no object.
    private static final WordList CLOSERS = WordList.of("""
            in as from to for after over and , . ; on at by immediately last amid monday tuesday wednesday thursday friday
            saturday sunday this earlier due following citing effective ) too also next today yesterday abruptly before when
            because with or once hours days weeks months minutes early later late anytime ‘ ’ soon – — -- - just without during behind around roughly shortly amidst despite again
            """);
    private static final WordList OFFICES = WordList.of("minister premier senator lawmaker mayor governor");
    /// Whoever leaves such a place or gathering, an organisation's too, mostly goes home.
    private static final WordList ROOMS = WordList.of("""
            office building house room door stage court field country city scene table shop store meeting event party
            dinner rally hearing conference summit
            """);
    /// `Acme parts ways with Smith`, `Acme bids farewell to Smith`.
    private static final WordList FROM_EMPLOYER = WordList.of("with to");
    private static final WordList DUTIES = WordList.of("responsibilities");
    /// From which one comes back.
    private static final WordList PAUSES = WordList.of("leave sabbatical absence");
    private static final WordList ARTICLES = WordList.of("the a an");
    private static final WordList NO_DEPARTURE = WordList.of(
            "open behind out unchanged undone unanswered little no room hospital prison jail court home town");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        List<Integer> subject = reading.subjects.of(trigger, group);
        Where employer = reading.around.ofSubject(subject);
        if (employer != null && reading.units.at(trigger.last()).isIn(FROM_EMPLOYER)) {
            parts(reading, trigger, certainty, employer, moves);
            return;
        }
        Complements complements = reading.complements.after(trigger.last());
        @Nullable Where aim = trigger.frame() == Frame.OUT ? null : reading.complements.aim(trigger.last());
        complements = aim == null ? complements : reading.complements.beforeInfinitive(trigger.last());
        if ((group.passive() && trigger.frame() != Frame.OUT)
                || VerbGroup.isAdjective(reading.units, trigger)
                || !isDeparture(reading, trigger, complements)) {
            return;
        }
        List<Integer> people = new ArrayList<>(reading.people(subject));
        if (!people.isEmpty()) {
            people.addAll(reading.companions(trigger.last()));
        }
        for (int person : people) {
            new Draft(reading, trigger, Direction.OUT, person)
                    .from(origin(reading, trigger, complements, person))
                    .to(aim == null ? destination(trigger, complements) : aim)
                    .roleFrom(roleFrom(reading, complements, person))
                    .certainty(certainty)
                    .confidence(trigger.frame() == Frame.RESIGN ? 0.92 : 0.88)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }

    private static void parts(
            Reading reading, Trigger trigger, Certainty certainty, Where employer, List<SentenceMove> moves) {
        for (int person : reading.objects.after(trigger.last())) {
            new Draft(reading, trigger, Direction.OUT, person)
                    .from(employer)
                    .roleFrom(reading.post(person))
                    .certainty(certainty)
                    .addTo(moves);
        }
    }

    private static boolean isDeparture(Reading reading, Trigger trigger, Complements complements) {
        Units units = reading.units;
        Unit next = units.at(trigger.last() + 1);
        if (trigger.frame() == Frame.RESIGN) {
            boolean post = trigger.isIng()
                    && (next.isIn(Lexicon.ROLE_HEADS) || next.is("board"))
                    && !next.isIn(Lexicon.PREPOSITIONS);
            boolean before = trigger.isIng() && next.isPeople(); // `succeeds retiring Smith`
            boolean adjective = before
                    || (trigger.form() == Form.PAST
                            && (next.isPeople()
                                    || next.isIn(Lexicon.ROLE_HEADS)
                                    || next.is(Unit.Kind.PLACE)
                                    || next.is(Unit.Kind.ORGANISATION))
                            && !next.isIn(CLOSERS));
            boolean thing = units.at(trigger.first()).word().startsWith("retir") && next.isIn(Lexicon.DETERMINERS);
            boolean pause = units.anyIn(PAUSES, trigger.last() + 1, trigger.last() + 7);
            return !adjective && !post && !thing && !pause;
        }
        if (next.isIn(NO_DEPARTURE) || (next.isIn(ARTICLES) && isRoom(units, trigger.last() + 2))) {
            return false;
        }
        if (trigger.weak()) { // `swaps Acme for Bolt`
            return complements.first(Relation.OBJECT) instanceof Where.Named
                    && complements.first(Relation.FOR) instanceof Where.Named;
        }
        if (next.is("for") && units.at(trigger.last() + 2).is(Unit.Kind.PLACE)) {
            return false; // `leaves for London`
        }
        if (trigger.frame() == Frame.OUT && units.at(trigger.first()).is("out")) { // `Smith out as chief executive`
            Unit before = units.at(trigger.first() - 1);
            return units.isTitle() && (before.isPeople() || before.isIn(Lexicon.ROLE_HEADS));
        }
        if (trigger.frame() == Frame.OUT) {
            return complements.has(Relation.AT)
                    || (units.at(trigger.last()).is("gone") && (next.isNone() || next.is(".") || next.is("from")))
                    || next.is("as")
                    || next.is("at")
                    || next.is("after")
                    || (next.is("of") && complements.has(Relation.OF));
        }
        boolean post = units.anyIn(Lexicon.POST_NOUNS, trigger.last() + 1, trigger.last() + 5);
        if (units.at(trigger.last()).is("up")
                || units.at(trigger.first()).word().startsWith("relinquish")) {
            return post || units.anyIn(DUTIES, trigger.last() + 1, trigger.last() + 5);
        }
        boolean oneByOne = next.is("one") && units.at(trigger.last() + 2).is("by");
        return complements.has(Relation.OBJECT) || post || oneByOne || next.isIn(CLOSERS) || next.isNone();
    }

    private static boolean isRoom(Units units, int at) {
        int room = units.at(at).is(Unit.Kind.ORGANISATION) ? at + 1 : at;
        return units.at(room).isIn(ROOMS) && !units.at(room + 1).is("of");
    }

    private static @Nullable Where origin(Reading reading, Trigger trigger, Complements complements, int person) {
        Where said =
                Where.firstOf(complements.first(Relation.OBJECT, Relation.FROM), reading.around.ofRelative(person));
        if (said == null) {
            said = complements.roleOwner();
        }
        if (said == null) {
            said = complements.first(Relation.OF, Relation.AS, Relation.AT, Relation.LEAD);
        }
        // What an organisation says of somebody in office is not of its own people.
        @Nullable Where announcer = isInOffice(reading, person) ? null : reading.around.announcer(trigger.first());
        Affiliation affiliation = reading.current(person);
        // Who founded one organisation may leave another, which then says so.
        boolean elsewhere = affiliation != null && announcer != null && Reading.isFounder(affiliation);
        @Nullable Where employer = affiliation == null || elsewhere ? null : affiliation.where();
        return Where.firstOf(said, employer, reading.around.tenure(), announcer);
    }

    private static boolean isInOffice(Reading reading, int person) {
        return reading.units.at(person).isIn(OFFICES) || reading.isInOffice(person);
    }

    private static @Nullable Where destination(Trigger trigger, Complements complements) {
        if (trigger.frame() == Frame.RESIGN) {
            return null;
        }
        Where to = complements.first(Relation.FOR, Relation.TO);
        Where owner = complements.roleOwner();
        return to != null && to.equals(owner) ? null : to;
    }

    private static @Nullable String roleFrom(Reading reading, Complements complements, int person) {
        return complements.roleText() == null ? reading.post(person) : complements.roleText();
    }
}
