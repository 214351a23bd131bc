package newshound.moves;

import java.util.List;

/// Reads what a sentence states by other words than verbs of coming and going.
interface SentenceRule {
    /// Adds what is stated.
    ///
    /// @param moves what the rules before found in the sentence
    void read(Reading reading, List<SentenceMove> moves);
}
