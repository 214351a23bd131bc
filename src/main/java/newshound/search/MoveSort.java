package newshound.search;

/// The order of moves.
public enum MoveSort {
    /// By the day on which it took place or was first told, latest first; moves without a date last.
    NEWEST,
    OLDEST,
    /// By how many texts tell it, copies counted once.
    SOURCES
}
