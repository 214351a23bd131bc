package newshound.moves;

/// A candidate of a sentence with its part in a move.
///
/// @param at its index among the sentence's words
/// @param state how the sentence speaks of the move; of people only
/// @param margin by how much the part is likelier than none, in the model's own unit
public record FoundPart(int at, Part part, MoveState state, float margin) {}
