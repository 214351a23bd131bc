package newshound.moves;

import newshound.article.Entity;
import newshound.article.Span;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// One place where an article tells of a move, with names instead of pronouns.
///
/// @param person null for a group
/// @param group null for a person
/// @param date null where the sentence says none
record Telling(
        SentenceMove move,
        Units sentence,
        @Nullable Entity person,
        @Nullable String group,
        @Nullable Entity from,
        @Nullable Entity to,
        Direction direction,
        @Nullable String date,
        boolean background,
        String extractor) {

    Telling from(@Nullable Entity value) {
        return new Telling(move, sentence, person, group, value, to, direction, date, background, extractor);
    }

    Telling to(@Nullable Entity value) {
        return new Telling(move, sentence, person, group, from, value, direction, date, background, extractor);
    }

    Telling directed(Direction value) {
        return new Telling(move, sentence, person, group, from, to, value, date, background, extractor);
    }

    Telling dated(@Nullable String value) {
        return new Telling(move, sentence, person, group, from, to, direction, value, background, extractor);
    }

    Telling sure(Certainty value) {
        SentenceMove m = move;
        SentenceMove changed = new SentenceMove(
                m.who(),
                m.direction(),
                m.from(),
                m.to(),
                m.roleFrom(),
                m.roleTo(),
                value,
                m.history(),
                m.confidence(),
                m.trigger(),
                m.triggerEnd(),
                m.first(),
                m.last());
        return new Telling(changed, sentence, person, group, from, to, direction, date, background, extractor);
    }

    Telling confident(double value) {
        return new Telling(
                move.confident(value), sentence, person, group, from, to, direction, date, background, extractor);
    }

    Telling roles(@Nullable String roleFrom, @Nullable String roleTo) {
        SentenceMove m = move;
        SentenceMove changed = new SentenceMove(
                m.who(),
                m.direction(),
                m.from(),
                m.to(),
                roleFrom,
                roleTo,
                m.certainty(),
                m.history(),
                m.confidence(),
                m.trigger(),
                m.triggerEnd(),
                m.first(),
                m.last());
        return new Telling(changed, sentence, person, group, from, to, direction, date, background, extractor);
    }

    /// The departure of who only leaves a post, and has this one from then on.
    Telling within(@Nullable String post) {
        return to(from).directed(Direction.WITHIN).roles(move.roleFrom(), post);
    }

    Telling past() {
        return new Telling(move, sentence, person, group, from, to, direction, date, true, extractor);
    }

    /// The words that state it.
    Span evidence() {
        return sentence.span(move.first(), move.last());
    }

    /// How much it says.
    int slots() {
        return (from == null ? 0 : 1) + (to == null ? 0 : 1);
    }
}
