package newshound.ledger;

import java.util.HashSet;
import java.util.Set;
import newshound.article.DaySpan;
import newshound.article.TalentMove;
import newshound.ledger.Side.Likeness;

/// Whether two statements about one mover state one move.
final class SameMove {
    /// News of a move goes on for months: rumour, confirmation, first day, looking back.
    private static final long DAYS_OF_A_PERSON = 270;
    /// Groups have no name: only what is told at about the same time can be taken for one.
    private static final long DAYS_OF_A_GROUP = 45;

    private SameMove() {}

    /// Leaving one place and arriving at another, being courted and rising where one is are not one another.
    private enum Change {
        PLACE,
        POST,
        NONE;

        static Change of(TalentMove move) {
            return switch (move.kind()) {
                case DEPARTED, JOINED, MOVED, FOUNDED, RETURNED -> PLACE;
                case PROMOTED -> POST;
                case OFFERED -> NONE;
            };
        }
    }

    static boolean isOne(Statement a, Statement b) {
        Likeness from = Side.FROM.likeness(a, b);
        Likeness to = Side.TO.likeness(a, b);
        boolean apart = from == Likeness.DIFFERENT || to == Likeness.DIFFERENT;
        boolean together = from == Likeness.SAME || to == Likeness.SAME;
        return together && !apart && isOneChange(a.move(), b.move(), to) && daysApart(a, b) <= window(a);
    }

    /// 0 where it is not known when one of them took place.
    static long daysApart(Statement a, Statement b) {
        DaySpan one = a.time();
        DaySpan other = b.time();
        return one == null || other == null ? 0 : one.daysApart(other);
    }

    private static long window(Statement statement) {
        return statement.move().person() == null ? DAYS_OF_A_GROUP : DAYS_OF_A_PERSON;
    }

    private static boolean isOneChange(TalentMove a, TalentMove b, Likeness to) {
        Change change = Change.of(a);
        if (change == Change.of(b)) {
            return change != Change.POST || mayBeOnePost(a, b);
        }
        // to be made chief executive of the place where one works is told as joining, too
        return to == Likeness.SAME && (isArrival(a) || isArrival(b)) && hasPost(a, b) && mayBeOnePost(a, b);
    }

    private static boolean isArrival(TalentMove move) {
        return move.kind() == TalentMove.Kind.JOINED && move.from() == null;
    }

    private static boolean hasPost(TalentMove a, TalentMove b) {
        return Change.of(a) == Change.POST || Change.of(b) == Change.POST;
    }

    private static boolean mayBeOnePost(TalentMove a, TalentMove b) {
        if (a.roleTo() == null || b.roleTo() == null) {
            return true;
        }
        Set<String> shared = new HashSet<>(RoleWords.of(a.roleTo()));
        shared.retainAll(RoleWords.of(b.roleTo()));
        return !shared.isEmpty();
    }
}
