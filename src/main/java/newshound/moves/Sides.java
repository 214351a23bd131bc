package newshound.moves;

import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Decides between which organisations a move goes: what the sentence says, and what the article knows where the
/// sentence leaves a side open. Each direction has its order of what to believe, and a side is never filled with
/// the other one.
///
/// @param from null where it stays open
/// @param to null where it stays open
/// @param direction as the sides make it: a post where somebody works already is one within
record Sides(@Nullable Entity from, @Nullable Entity to, Direction direction) {
    /// @param person null for a group
    static Sides of(ArticleContext context, Reading reading, SentenceMove move, @Nullable Entity person) {
        Known known = new Known(context, reading, move, person);
        Entity from = known.source();
        Entity to = known.aim();
        return switch (move.direction()) {
            case OUT, LAST_AT -> leaving(known, from, to, move.direction());
            case IN -> arriving(known, from, to);
            case POST -> given(known, from, to);
            case WITHIN -> within(known, from, to);
            case STAYS -> new Sides(to, to, Direction.STAYS);
            case BACK -> back(from, to == null ? known.topic(from) : to);
            case ASKED -> new Sides(from, to == null ? known.topic(from) : to, Direction.ASKED);
            case FOUND -> new Sides(from, to == null ? known.ownFirm() : to, Direction.FOUND);
        };
    }

    private static Sides leaving(Known known, @Nullable Entity said, @Nullable Entity to, Direction direction) {
        Entity from = said;
        if (direction == Direction.OUT
                && (from == null || known.onlyMentions(known.move().from()))) {
            from = unlike(
                    to, known.team(), known.employerMeant(), known.left(), known.employer(), known.arrivedBefore());
            from = from == null && !SameOrganisation.is(said, to) ? said : from;
            from = from == null && known.isJoinedBySuccessor(known.topic(to))
                    ? unlike(to, known.joinedBySuccessor())
                    : from;
            from = from == null && known.move().from() instanceof Where.Predecessor ? known.topic(to) : from;
            from = from == null ? known.workplace(to) : from;
        }
        return new Sides(from, SameOrganisation.is(from, to) ? null : to, direction);
    }

    /// Who comes from outside does not come from where he goes.
    private static Sides arriving(Known known, @Nullable Entity from, @Nullable Entity said) {
        Entity to = said;
        if (to == null
                || (SameOrganisation.is(from, to)
                        && known.onlyMentions(known.move().to()))) {
            to = known.hasRole() ? known.topic(from) : unlike(from, known.arrivedAt(), known.topic(from));
        }
        Entity origin = from;
        if (SameOrganisation.is(from, to) && known.onlyMentions(known.move().from())) {
            origin = known.topic(to);
        }
        boolean same = SameOrganisation.is(origin, to);
        return new Sides(origin, to, same ? Direction.WITHIN : Direction.IN);
    }

    /// A post may be given to somebody inside or outside; who is inside has another post there.
    private static Sides given(Known known, @Nullable Entity from, @Nullable Entity said) {
        Entity to = said;
        if (to == null && known.move().to() instanceof Where.Workplace giver) {
            return givenBy(known, giver.person(), from);
        }
        if (to == null && known.move().to() instanceof Where.Predecessor) {
            to = unlike(from, known.topic(null), known.arrivedAt());
        }
        if (to == null && known.arrivesNow() != null) {
            to = known.arrivesNow(); // a post told elsewhere is hardly one somewhere else
        }
        if (to == null) {
            Entity inside = from == null || known.isFormer(from) ? known.employerAtWork() : from;
            Entity topic = known.topic(null);
            Entity arrived = unlike(from, known.arrivesHere());
            if (arrived != null) {
                return new Sides(from, arrived, Direction.POST);
            }
            boolean elsewhere = known.mayComeFromOutside() && topic != null;
            to = elsewhere || inside == null ? topic : inside;
        }
        if (known.onlyMentions(known.move().to()) && SameOrganisation.is(to, known.employer())) {
            Entity elsewhere = unlike(to, known.arrivedAt());
            to = elsewhere == null ? to : elsewhere;
        }
        boolean same = to != null && SameOrganisation.is(from, to);
        return new Sides(same ? to : from, to, same ? Direction.WITHIN : Direction.POST);
    }

    /// A post in an organisation that nothing names: that of a chief of whom only the post is said; else, of whom it is
    /// said where he works, his own.
    private static Sides givenBy(Known known, Entity giver, @Nullable Entity from) {
        Employments employments = known.context().employments;
        Entity topic = employments.isKnownByPost(giver) ? known.topic(null) : null;
        Entity inside = from == null || known.isFormer(from) ? known.employerAtWork() : from;
        if (topic == null && inside != null && !employments.isDescribed(giver)) {
            return new Sides(inside, inside, Direction.WITHIN);
        }
        boolean same = topic != null && SameOrganisation.is(from, topic);
        Entity origin = from == null || known.isFormer(from) ? null : from;
        return new Sides(origin, topic, same ? Direction.WITHIN : Direction.POST);
    }

    private static Sides within(Known known, @Nullable Entity from, @Nullable Entity to) {
        Entity said = to == null ? from : to;
        Entity inside = said == null ? unlike(null, known.employer(), known.topic(null)) : said;
        return new Sides(inside, inside, Direction.WITHIN);
    }

    /// `the former Acme executive Smith returns to Acme`: not from there.
    private static Sides back(@Nullable Entity from, @Nullable Entity to) {
        return new Sides(SameOrganisation.is(from, to) ? null : from, to, Direction.BACK);
    }

    /// The first that is known and is not the other side.
    static @Nullable Entity unlike(@Nullable Entity other, @Nullable Entity... candidates) {
        for (Entity candidate : candidates) {
            if (candidate != null && !SameOrganisation.is(candidate, other)) {
                return candidate;
            }
        }
        return null;
    }

    /// Whether nothing is known of the side that the direction is about.
    boolean isEmpty() {
        return switch (direction) {
            case OUT, LAST_AT -> from == null;
            case IN, POST, WITHIN, FOUND, BACK, ASKED -> to == null;
            case STAYS -> false;
        };
    }
}
