package newshound.moves;

import newshound.article.Span;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// What some words of a text are in a talent move, as a model sees it.
///
/// @param span of the words in their field
/// @param probability of the words' labels, 0 to 1
/// @param certainty how the sentence tells of the move of these people; says nothing of organisations
/// @param history whether it tells of it as past
record Part(Role role, Span span, double probability, Certainty certainty, boolean history) {

    /// The same with a probability of at most this.
    Part unsure(double most) {
        return new Part(role, span, Math.min(probability, most), certainty, history);
    }

    /// In the order of `PARTS` in `src/training/accurate/sentences.py`.
    enum Role {
        LEAVES(Direction.OUT),
        ARRIVES(Direction.POST),
        PROMOTED(Direction.WITHIN),
        FOUNDS(Direction.FOUND),
        RETURNS(Direction.BACK),
        OFFERED(Direction.ASKED),
        FROM(null),
        TO(null);

        /// Which way people with this part go; null for an organisation.
        final @Nullable Direction direction;

        Role(@Nullable Direction direction) {
            this.direction = direction;
        }

        boolean isMover() {
            return direction != null;
        }
    }
}
