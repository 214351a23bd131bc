package newshound.moves;

import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Where somebody comes from whose arrival is told without that: from a former post told beside it, from where he
/// works as far as the article says, or from inside.
final class Origins {
    /// In sentences: farther apart, a former post is hardly the last one.
    private static final int FAR = 3;

    private static final WordList RIGHT_BEFORE = WordList.of("most previously");

    private final Employments employments;

    Origins(Employments employments) {
        this.employments = employments;
    }

    /// The arrival with its origin, where there is one.
    ///
    /// @param past what the article tells of the person's past
    Telling complete(Telling arrival, List<Telling> past) {
        if (arrival.direction() == Direction.FOUND && arrival.from() == null) {
            return arrival.from(lastLeft(arrival, past));
        }
        if (arrival.direction() == Direction.BACK && arrival.from() == null && arrival.person() != null) {
            Entity employer =
                    employments.employerBefore(arrival.person(), arrival.move().roleTo());
            return SameOrganisation.is(employer, arrival.to()) ? arrival : arrival.from(employer);
        }
        boolean open = arrival.direction() == Direction.IN || arrival.direction() == Direction.POST;
        Entity person = arrival.person();
        Entity to = arrival.to();
        if (open
                && to != null
                && person != null
                && arrival.from() != null
                && employments.isFormer(person, arrival.from())) {
            return arrival.from(lastAt(arrival, past));
        }
        if (!open || arrival.from() != null || to == null) {
            return arrival;
        }
        String role = arrival.move().roleTo();
        if (role != null && BoardSeats.is(role)) {
            boolean inside = person != null && !BoardSeats.isOnBoard(role) && employments.isInside(person, to, role);
            return inside ? arrival.directed(Direction.WITHIN).from(to) : arrival;
        }
        boolean said = arrival.direction() == Direction.POST && arrival.move().to() != null;
        if (said && (hasLongArrived(arrival, past) || wasInside(arrival, past))) {
            return arrival.directed(Direction.WITHIN).from(to);
        }
        if (isForGood(role)) {
            return arrival.directed(Direction.WITHIN).from(to);
        }
        Entity last = last(arrival, past);
        if (last != null || person == null) {
            return arrival.from(last);
        }
        if (arrival.direction() == Direction.POST && employments.isInside(person, to, role)) {
            return arrival.directed(Direction.WITHIN).from(to);
        }
        Entity employer = employments.employerBefore(person, role);
        return employer != null && !SameOrganisation.is(employer, to) ? arrival.from(employer) : arrival;
    }

    /// `the former Acme engineer Smith … was most recently at Bolt`: not from the one before the last.
    private static @Nullable Entity lastAt(Telling arrival, List<Telling> past) {
        return past.stream()
                .filter(telling -> telling.direction() == Direction.LAST_AT
                        && telling.to() == null
                        && !SameOrganisation.is(telling.from(), arrival.to()))
                .map(Telling::from)
                .findFirst()
                .orElse(arrival.from());
    }

    /// Who has just founded something has left something for it, whenever that was.
    private static @Nullable Entity lastLeft(Telling founded, List<Telling> past) {
        return past.stream()
                .filter(telling -> telling.direction() == Direction.OUT
                        && !SameOrganisation.is(telling.from(), founded.to())
                        && Math.abs(telling.sentence().index()
                                        - founded.sentence().index())
                                <= FAR)
                .map(Telling::from)
                .findFirst()
                .orElse(null);
    }

    /// `joined Acme in 2004`, `prior to joining Acme in 2004`: what was before that is not what was before a post that
    /// this one has been given since.
    private static boolean hasLongArrived(Telling arrival, List<Telling> past) {
        return past.stream()
                .anyMatch(telling -> (telling.direction() == Direction.IN || telling.direction() == Direction.LAST_AT)
                        && telling.date() != null
                        && SameOrganisation.is(telling.to(), arrival.to()));
    }

    /// `she was previously Acme's head of sales`: another post there, right before this one.
    private static boolean wasInside(Telling arrival, List<Telling> past) {
        return past.stream()
                .anyMatch(telling ->
                        telling.sentence().at(telling.move().trigger()).isIn(RIGHT_BEFORE)
                                && telling.to() == null
                                && SameOrganisation.is(telling.from(), arrival.to()));
    }

    /// `permanent chief executive`: who has the post for the time being gets it for good.
    private static boolean isForGood(@Nullable String role) {
        return role != null && role.toLowerCase(Locale.ROOT).startsWith("permanent");
    }

    /// `most recently at`, or a former post told near the arrival.
    private static @Nullable Entity last(Telling arrival, List<Telling> past) {
        Entity near = null;
        for (Telling telling : past) {
            boolean elsewhere = !SameOrganisation.is(telling.from(), arrival.to());
            boolean before = telling.to() == null
                    || (SameOrganisation.is(telling.to(), arrival.to()) && !hasLongArrived(arrival, past));
            if (telling.direction() == Direction.LAST_AT && elsewhere && before) {
                return telling.from();
            }
            boolean former = telling.direction() == Direction.OUT
                    && telling.date() == null
                    && elsewhere
                    && (telling.sentence().isTitle()
                            || Math.abs(telling.sentence().index()
                                            - arrival.sentence().index())
                                    <= FAR);
            boolean same = telling.direction() == Direction.IN // `recent hires include Smith, who joined from Acme`
                    && telling.from() != null
                    && telling.sentence().index() == arrival.sentence().index()
                    && SameOrganisation.is(telling.to(), arrival.to());
            near = (former || same) && near == null ? telling.from() : near;
        }
        return near;
    }
}
