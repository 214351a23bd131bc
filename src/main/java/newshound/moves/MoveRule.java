package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Certainty;

/// Reads what the triggers of some frames state.
interface MoveRule {
    /// Adds what is stated.
    void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves);
}
