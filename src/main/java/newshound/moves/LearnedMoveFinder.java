package newshound.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import newshound.moves.Part.Role;
import org.jspecify.annotations.Nullable;

/// Makes moves of the parts that a model sees in a sentence: each of its movers with the organisations that belong to
/// them, which are those nearest by.
final class LearnedMoveFinder {
    private static final Set<Role> HAVE_ORIGIN = EnumSet.of(Role.LEAVES, Role.ARRIVES, Role.FOUNDS);
    private static final Set<Role> HAVE_AIM =
            EnumSet.of(Role.ARRIVES, Role.PROMOTED, Role.FOUNDS, Role.RETURNS, Role.OFFERED);
    /// The words that state what each mover does, if rules know them.
    private static final Map<Role, Set<Frame>> FRAMES = new EnumMap<>(Map.of(
            Role.LEAVES,
            EnumSet.of(Frame.LEAVE, Frame.RESIGN, Frame.OUT, Frame.OUST, Frame.LOSE, Frame.DEPARTURE, Frame.REPLACE),
            Role.ARRIVES,
            EnumSet.of(
                    Frame.JOIN,
                    Frame.MOVE_TO,
                    Frame.ARRIVE,
                    Frame.HIRE,
                    Frame.APPOINT,
                    Frame.BECOME,
                    Frame.LEAD,
                    Frame.WORK,
                    Frame.REPLACE,
                    Frame.APPOINTMENT),
            Role.PROMOTED,
            EnumSet.of(Frame.PROMOTE, Frame.APPOINT, Frame.BECOME, Frame.LEAD, Frame.REPLACE, Frame.APPOINTMENT),
            Role.FOUNDS,
            EnumSet.of(Frame.FOUND, Frame.START),
            Role.RETURNS,
            EnumSet.of(Frame.RETURN, Frame.COMEBACK),
            Role.OFFERED,
            EnumSet.of(Frame.COURT, Frame.OFFER, Frame.OFFERED, Frame.TALKS)));

    private final List<Part> parts;

    LearnedMoveFinder(List<Part> parts) {
        this.parts = parts;
    }

    /// In the order of the sentence. Their confidence is the probability that the mover is one.
    List<SentenceMove> find(Reading reading) {
        List<SentenceMove> moves = new ArrayList<>();
        for (Part part : parts) {
            int person = part.role().isMover() ? person(reading, part) : -1;
            if (person >= 0) {
                moves.add(move(reading, part, person));
            }
        }
        return moves;
    }

    /// The unit of a part that is somebody; -1 where none is.
    private static int person(Reading reading, Part part) {
        int described = -1;
        for (int at = first(reading.units, part); at <= last(reading.units, part); at++) {
            if (reading.units.at(at).isPeople()) {
                return at;
            }
            described = reading.who(at) == null ? described : at;
        }
        return described;
    }

    private static int first(Units units, Part part) {
        int at = 0;
        while (units.at(at).span().end() <= part.span().start()) {
            at++;
        }
        return at;
    }

    private static int last(Units units, Part part) {
        int at = first(units, part);
        while (at + 1 < units.size()
                && units.at(at + 1).span().start() < part.span().end()) {
            at++;
        }
        return at;
    }

    private SentenceMove move(Reading reading, Part mover, int person) {
        Part from = HAVE_ORIGIN.contains(mover.role()) ? nearest(mover, Role.FROM, HAVE_ORIGIN) : null;
        Part to = HAVE_AIM.contains(mover.role()) ? nearest(mover, Role.TO, HAVE_AIM) : null;
        if (mover.role() == Role.LEAVES
                && from == null
                && parts.stream().anyMatch(part -> part.role() == Role.ARRIVES)) {
            from = nearest(mover, Role.TO, EnumSet.of(Role.LEAVES)); // who comes takes the place of who leaves
        }
        if (mover.role() == Role.PROMOTED && to == null) {
            to = nearest(mover, Role.FROM, EnumSet.of(Role.PROMOTED));
        }
        Trigger trigger = trigger(reading, mover.role(), person);
        String post = HAVE_AIM.contains(mover.role())
                ? Optional.ofNullable(reading.roleAfter(person))
                        .map(role -> role.text())
                        .orElse(null)
                : null;
        int first = Math.min(person, trigger.first());
        int last = Math.max(person, trigger.last());
        for (Part side : new Part[] {from, to}) {
            if (side != null) {
                first = Math.min(first, first(reading.units, side));
                last = Math.max(last, last(reading.units, side));
            }
        }
        return new SentenceMove(
                Objects.requireNonNull(reading.who(person)),
                Objects.requireNonNull(mover.role().direction),
                from == null ? null : where(reading, from),
                to == null ? null : where(reading, to),
                reading.post(person),
                post,
                mover.certainty(),
                mover.history(),
                mover.probability(),
                trigger.first(),
                trigger.last(),
                first,
                last);
    }

    /// The nearest part with this role that is not nearer to a mover of another kind which could have it too.
    private @Nullable Part nearest(Part mover, Role role, Set<Role> takers) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .filter(part -> parts.stream()
                        .noneMatch(other -> other.role() != mover.role()
                                && takers.contains(other.role())
                                && distance(other, part) < distance(mover, part)))
                .min(Comparator.comparingInt(part -> distance(part, mover)))
                .orElse(null);
    }

    private static int distance(Part one, Part other) {
        return Math.max(
                one.span().start() - other.span().end(),
                other.span().start() - one.span().end());
    }

    /// What the words of a part refer to; null where they name no organisation and point at none.
    private static @Nullable Where where(Reading reading, Part part) {
        int first = first(reading.units, part);
        for (int at = first; at <= last(reading.units, part); at++) {
            Where where = reading.places.at(at);
            if (where != null) {
                return where;
            }
            Unit unit = reading.units.at(at);
            if (unit.entity() != null && (unit.is(Unit.Kind.ORGANISATION) || unit.is(Unit.Kind.PRODUCT))) {
                return new Where.Named(unit.entity());
            }
        }
        if (reading.units.at(first).is("its") || reading.units.at(first).is("the")) {
            return new Where.Mentioned(
                    reading.units.at(last(reading.units, part)).word());
        }
        Places.Described own = reading.places.own(first);
        return own == null ? null : own.where();
    }

    /// The nearest words that state such a change; where rules know none, what stands beside the name.
    private static Trigger trigger(Reading reading, Role role, int person) {
        Trigger best = null;
        for (int at = 0; at < reading.units.size(); at++) {
            Optional<Trigger> found = TriggerLexicon.at(reading.units, at)
                    .filter(trigger -> FRAMES.getOrDefault(role, Set.of()).contains(trigger.frame()));
            if (found.isPresent() && (best == null || Math.abs(at - person) < Math.abs(best.first() - person))) {
                best = found.get();
            }
        }
        int beside = person + 1 < reading.units.size() ? person + 1 : Math.max(0, person - 1);
        return best == null ? new Trigger(Frame.JOIN, Trigger.Form.PAST, true, beside, beside) : best;
    }
}
