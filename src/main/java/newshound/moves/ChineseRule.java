package newshound.moves;

/// What one kind of verb states in a Chinese sentence.
interface ChineseRule {
    /// Adds the moves of the verb at `trigger` to those of the sentence, or completes an earlier one.
    void read(ChineseReading reading, int trigger);
}
