package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.Participants.Patient;
import newshound.moves.Participants.Voice;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Acme hires Smith from Bolt`, `Acme names Smith chief executive`, `Smith was appointed`.
final class HiringRule implements MoveRule {
    private static final WordList NOT_APPOINTED = WordList.of("for after in among one person player");
    private static final WordList AS = WordList.of("as to");
    private static final WordList AWARDS = WordList.of("year month week season one");
    private static final WordList SAY_WHEN = WordList.of("last this next past same earlier that");
    private static final WordList TO_BOARD = WordList.of("add adds added adding");
    private static final WordList PLACE = WordList.of("place stead");
    private static final int LONGEST_LIST = 16;
    private static final WordList INQUIRIES =
            WordList.of("investigation probe review inquiry search ipo offering talks lawsuit case");
    private static final WordList IN_CHARGE =
            WordList.of("run lead head oversee manage chair direct take serve become be succeed replace");
    private static final WordList QUOTES = WordList.of("” \" ’ ,");
    private static final WordList ACCUSED =
            WordList.of("defendant defendants conspirator conspirators co-conspirators");
    private static final WordList BOARD = WordList.of("board boards");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Participants participants = Participants.of(reading, trigger, group);
        boolean passive = participants.voice() == Voice.PASSIVE;
        Unit next = reading.units.at(trigger.last() + 1);
        if (!passive && next.isIn(Lexicon.BE) && !next.isPossessiveSign()) {
            return; // `among those named was Smith`
        }
        if (reading.units.anyIn(ACCUSED, 0, reading.units.size())) {
            return; // `the suit names Smith as a defendant`
        }
        boolean adds = reading.units.at(trigger.first()).isIn(TO_BOARD);
        if (adds && reading.units.at(trigger.first() - 1).isIn(QUOTES)) {
            return; // `“…,” added Smith, chief engineer`
        }
        if (passive && reading.units.at(trigger.last() + 1).isIn(NOT_APPOINTED)) {
            return;
        }
        for (Patient patient : participants.patients()) {
            Complements complements = patient.complements();
            Role role = patient.post();
            if (reading.units.at(patient.unit()).is("them")
                    || (trigger.weak() && !passive && isSubject(reading, patient))) {
                continue;
            }
            boolean post = passive ? isNamedPost(reading, trigger, role) : role != null && !isAward(reading, role);
            post |= complements.has(Relation.LEAD) || (!trigger.weak() && isCalledPost(reading, trigger, passive));
            boolean placed = adds || !trigger.weak();
            post |= placed && isToBoard(reading, trigger, patient);
            post |= !trigger.weak() && isInCharge(reading, patient);
            boolean award = role != null && isAward(reading, role);
            if (!award && isStated(reading, trigger, participants, patient, post)) {
                Where to = destination(reading, trigger, participants, complements, role, post);
                draft(reading, trigger, patient, certainty, to, role).addTo(moves);
            }
        }
    }

    /// A post that follows at once, or after `as`; no award.
    private static boolean isNamedPost(Reading reading, Trigger trigger, @Nullable Role role) {
        return role != null
                && (role.first() <= trigger.last() + 3
                        || reading.units.at(role.first() - 1).isIn(AS))
                && !isAward(reading, role)
                && !hasAward(reading.units, trigger.last() + 1, role.first());
    }

    /// `Jones confirmed Smith is taking the job`: of whom another verb tells.
    private static boolean isSubject(Reading reading, Patient patient) {
        int after = reading.appositions.after(patient.unit());
        return reading.units.at(after).isIn(Lexicon.AUXILIARIES)
                || (reading.units.at(after).is(",")
                        && reading.units.at(after + 1).isIn(Lexicon.AUXILIARIES));
    }

    /// `named Smith to run its stores`.
    private static boolean isInCharge(Reading reading, Patient patient) {
        int after = reading.appositions.after(patient.unit());
        return reading.units.at(after).is("to")
                && reading.units.at(after + 1).isIn(IN_CHARGE)
                && !reading.units.anyIn(INQUIRIES, after + 2, after + LONGEST_LIST);
    }

    /// `appointed Smith in his place`, `elected Smith, head of sales at Acme, to its board`.
    private static boolean isToBoard(Reading reading, Trigger trigger, Patient patient) {
        int after = reading.appositions.after(patient.unit());
        int next = reading.units.at(after).is(",") ? after + 1 : after;
        boolean place =
                reading.units.at(next).is("in") && reading.units.at(next + 2).isIn(PLACE);
        boolean elected = (trigger.frame() == Frame.APPOINT
                        || reading.units.at(trigger.first()).isIn(TO_BOARD))
                && isBoardBehind(reading.units, after);
        return place || elected;
    }

    private static boolean isBoardBehind(Units units, int from) {
        for (int at = from; at < from + LONGEST_LIST; at++) {
            if (units.at(at).is("to") && units.anyIn(BOARD, at + 1, at + 6)) {
                return true;
            }
        }
        return false;
    }

    /// `Reporter of the Year`.
    private static boolean isAward(Reading reading, Role role) {
        return hasAward(reading.units, role.first(), role.last() + 4);
    }

    /// Not `last month`, which says when.
    private static boolean hasAward(Units units, int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.at(at).isIn(AWARDS) && !units.at(at - 1).isIn(SAY_WHEN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalledPost(Reading reading, Trigger trigger, boolean passive) {
        return reading.units.anyIn(Lexicon.POST_NOUNS, trigger.last() + 1, trigger.last() + (passive ? 8 : 14));
    }

    /// Whether enough stands beside the verb for it to mean that somebody is given work.
    private static boolean isStated(
            Reading reading, Trigger trigger, Participants participants, Patient patient, boolean post) {
        Complements complements = patient.complements();
        boolean origin = complements.has(Relation.FROM);
        if (trigger.weak()) {
            return post || origin;
        }
        if (participants.voice() == Voice.PASSIVE) {
            boolean place =
                    complements.has(Relation.BY) || complements.has(Relation.AT) || participants.agent() != null;
            return post || (trigger.frame() == Frame.HIRE && (place || origin));
        }
        boolean mass =
                reading.units.at(patient.unit()).is(Unit.Kind.GROUP) && reading.any(patient.unit()) == null && !origin;
        boolean agent = participants.agent() != null || participants.boss() >= 0 || reading.units.isTitle();
        int after = reading.appositions.after(patient.unit());
        boolean promoted = trigger.frame() == Frame.PROMOTE
                && participants.agent() != null
                && reading.units.at(patient.unit()).isPeople()
                && (reading.units.at(after).is("to") || reading.units.at(after).is("and"));
        return !mass && (post || promoted || (trigger.frame() == Frame.HIRE && agent));
    }

    private static @Nullable Where destination(
            Reading reading,
            Trigger trigger,
            Participants participants,
            Complements complements,
            @Nullable Role role,
            boolean post) {
        Where owner = role == null ? null : role.owner();
        if (participants.voice() == Voice.ACTIVE) {
            Where giver = workplace(reading, participants.boss());
            return giver instanceof Where.Named
                    ? Where.firstOf(participants.agent(), giver)
                    : Where.firstOf(participants.agent(), owner, giver);
        }
        Where said = post
                ? complements.first(
                        Relation.AT,
                        Relation.OF,
                        Relation.LEAD,
                        Relation.AS,
                        Relation.TO,
                        Relation.FOR,
                        Relation.OBJECT)
                : complements.first(Relation.AT);
        return Where.firstOf(participants.agent(), owner, said, reading.around.announcer(trigger.first()));
    }

    /// Who names somebody to a post gives one where he works himself; null where nobody by name does.
    private static @Nullable Where workplace(Reading reading, int boss) {
        Affiliation affiliation = boss < 0 ? null : reading.current(boss);
        if (affiliation != null) {
            return affiliation.where();
        }
        return boss >= 0 && reading.who(boss) instanceof Who.Named named ? new Where.Workplace(named.person()) : null;
    }

    private static Draft draft(
            Reading reading,
            Trigger trigger,
            Patient patient,
            Certainty certainty,
            @Nullable Where to,
            @Nullable Role role) {
        Complements complements = patient.complements();
        boolean board = isBoardSeat(reading, patient, role);
        String seat = board ? "board member" : null;
        Where from = complements.first(Relation.FROM);
        if (from == null && !board) {
            from = Where.firstOf(reading.origin(patient.unit(), true), founded(reading, trigger, patient.unit()));
        }
        Direction direction = direction(trigger.frame());
        return new Draft(reading, trigger, direction, patient.unit())
                .from(direction == Direction.WITHIN ? to : from)
                .to(to == null && direction == Direction.WITHIN ? from : to)
                .roleFrom(reading.post(patient.unit()))
                .roleTo(role == null ? seat : role.text())
                .certainty(certainty)
                .upTo(role == null ? complements.last() : Math.max(role.last(), complements.last()));
    }

    /// `poaches Acme co-founder Smith`: who is hired away works where he has founded.
    private static @Nullable Where founded(Reading reading, Trigger trigger, int person) {
        Affiliation affiliation = trigger.frame() == Frame.HIRE ? reading.current(person) : null;
        return affiliation != null && Reading.isFounder(affiliation) && affiliation.last() < person
                ? affiliation.where()
                : null;
    }

    /// Who is elected to a board, or fills a post for a time, keeps the work that he has.
    private static boolean isBoardSeat(Reading reading, Patient patient, @Nullable Role role) {
        int after = reading.appositions.after(patient.unit());
        return role == null
                ? reading.units.anyIn(
                        BOARD, after, Math.max(after, patient.complements().last()) + 4)
                : BoardSeats.is(role.text());
    }

    private static Direction direction(Frame frame) {
        return switch (frame) {
            case PROMOTE -> Direction.WITHIN;
            case HIRE -> Direction.IN;
            default -> Direction.POST;
        };
    }
}
