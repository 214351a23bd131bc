package newshound.moves;

/// How a sentence speaks of a move.
public enum MoveState {
    CONFIRMED,
    RUMOURED,
    DENIED,
    /// As history.
    BACKGROUND
}
