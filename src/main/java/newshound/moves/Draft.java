package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Collects what a rule finds out about one move.
final class Draft {
    private final Reading reading;
    private final Trigger trigger;
    private final Direction direction;
    private final int person;
    private @Nullable Where from;
    private @Nullable Where to;
    private @Nullable String roleFrom;
    private @Nullable String roleTo;
    private Certainty certainty = Certainty.PLAIN;
    private boolean history;
    private double confidence = 0.9;
    private int first;
    private int last;

    Draft(Reading reading, Trigger trigger, Direction direction, int person) {
        this.reading = reading;
        this.trigger = trigger;
        this.direction = direction;
        this.person = person;
        this.first = Math.min(trigger.first(), person);
        this.last = Math.max(trigger.last(), person);
    }

    Draft from(@Nullable Where value) {
        from = value;
        return this;
    }

    Draft to(@Nullable Where value) {
        to = value;
        return this;
    }

    Draft roleFrom(@Nullable String value) {
        roleFrom = value;
        return this;
    }

    Draft roleTo(@Nullable String value) {
        roleTo = value;
        return this;
    }

    Draft certainty(Certainty value) {
        certainty = value;
        return this;
    }

    Draft history(boolean value) {
        history |= value;
        return this;
    }

    Draft confidence(double value) {
        confidence = value;
        return this;
    }

    /// The clause goes up to this unit at least.
    Draft upTo(int unit) {
        last = Math.max(last, unit);
        first = Math.min(first, unit);
        return this;
    }

    /// Adds the move, where the unit is somebody.
    void addTo(List<SentenceMove> moves) {
        Who who = reading.who(person);
        if (who == null) {
            return;
        }
        if (who instanceof Who.Described described && from == null) {
            from = described.employer() == null || described.employer().equals(to) ? null : described.employer();
        }
        int start = Math.min(first, reading.units.at(person).isPeople() ? reading.phrases.start(person) : first);
        moves.add(new SentenceMove(
                who,
                direction,
                from,
                to,
                roleFrom,
                roleTo,
                certainty,
                history,
                confidence,
                trigger.first(),
                trigger.last(),
                Math.max(0, start),
                Math.min(last, reading.units.size() - 1)));
    }
}
