package newshound.moves;

import org.jspecify.annotations.Nullable;

/// What one sentence says of one person's change: where rules, or whatever else reads sentences, hand over to
/// the reading of the whole article.
///
/// @param from null where the sentence does not say
/// @param to null where the sentence does not say
/// @param roleFrom as written; null where not said
/// @param roleTo as written; null where not said
/// @param certainty how the sentence says it
/// @param history whether the sentence itself tells it as past: a career, a former post
/// @param confidence that the sentence states this, 0 to 1
/// @param trigger first unit of the words that state the change
/// @param triggerEnd last unit of them, inclusive
/// @param first unit of the clause that states it
/// @param last unit of that clause, inclusive
record SentenceMove(
        Who who,
        Direction direction,
        @Nullable Where from,
        @Nullable Where to,
        @Nullable String roleFrom,
        @Nullable String roleTo,
        Certainty certainty,
        boolean history,
        double confidence,
        int trigger,
        int triggerEnd,
        int first,
        int last) {

    SentenceMove confident(double value) {
        return with(who, direction, certainty, value);
    }

    /// The same of another.
    SentenceMove of(Who other) {
        return with(other, direction, certainty, confidence);
    }

    /// What is not done yet: somebody is asked to come, and that much is certain.
    SentenceMove asked() {
        boolean comes = direction == Direction.IN || direction == Direction.POST;
        return with(
                who,
                comes ? Direction.ASKED : direction,
                certainty == Certainty.RUMOURED ? Certainty.PLAIN : certainty,
                confidence);
    }

    /// The same between these.
    SentenceMove between(@Nullable Where source, @Nullable Where aim) {
        return new SentenceMove(
                who,
                direction,
                source,
                aim,
                roleFrom,
                roleTo,
                certainty,
                history,
                confidence,
                trigger,
                triggerEnd,
                first,
                last);
    }

    /// The same another way.
    SentenceMove towards(Direction way) {
        return with(who, way, certainty, confidence);
    }

    private SentenceMove with(Who mover, Direction way, Certainty sure, double confident) {
        return new SentenceMove(
                mover, way, from, to, roleFrom, roleTo, sure, history, confident, trigger, triggerEnd, first, last);
    }

    /// Which way somebody goes.
    enum Direction {
        OUT,
        /// From outside.
        IN,
        /// Given a post, who may have come from outside or been inside.
        POST,
        /// Another post in the same organisation.
        WITHIN,
        FOUND,
        BACK,
        /// Asked, but nothing has happened.
        ASKED,
        /// Was last there: where an arrival elsewhere comes from.
        LAST_AT,
        /// Has a post there whatever else is left: what makes of a departure one from a post only.
        STAYS
    }

    /// How surely a sentence states a change.
    enum Certainty {
        /// By the party itself: `announced`, `confirmed`.
        ANNOUNCED,
        PLAIN,
        RUMOURED,
        DENIED
    }
}
