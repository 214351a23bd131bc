package newshound.moves;

import newshound.article.TalentMove.Kind;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// How well it is founded what an article is taken to say of a move: surest is what the sentence itself names, least
/// sure what only the article as a whole is about.
///
/// The shares were measured on the labelled articles for development; see docs/MOVES.md.
final class Grounds {
    private static final double NAMED = 1;
    private static final double POINTED_AT = 0.94;
    private static final double FROM_ARTICLE = 0.85;
    /// Two sentences that tell the same are hardly both misread.
    private static final double AGAIN = 0.5;
    private static final double MOST = 0.97;

    /// Of an arrival without an origin the article often names one after all.
    private static final double WITHOUT_ORIGIN = 0.85;

    private Grounds() {}

    /// The confidence in a whole move.
    static double confidence(Telling telling, Kind kind) {
        double confidence = telling.move().confidence();
        double whole = kind == Kind.JOINED ? confidence * WITHOUT_ORIGIN : confidence;
        return Math.round(whole * 100) / 100.0;
    }

    /// The confidence in a move whose sentence is read with that of its rule.
    static double confidence(SentenceMove move) {
        return move.confidence() * share(move.direction() == Direction.OUT ? move.from() : move.to());
    }

    private static double share(@Nullable Where side) {
        return switch (side) {
            case null -> FROM_ARTICLE;
            case Where.Named _, Where.Described _ -> NAMED;
            case Where.Mentioned _, Where.Workplace _, Where.Predecessor _ -> POINTED_AT;
        };
    }

    /// The confidence in a move that two sentences tell.
    static double together(double one, double other) {
        double rest = (1 - Math.max(one, other)) * (1 - AGAIN * Math.min(one, other));
        return Math.min(MOST, 1 - rest);
    }
}
