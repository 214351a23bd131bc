package newshound.search;

/// Up to where an end of a move is rolled up.
public enum Level {
    /// The team or unit where it is said, else the organisation.
    TEAM,
    /// The organisation that is left or joined.
    COMPANY,
    /// What that organisation belongs to in the end: Google DeepMind counts as Alphabet.
    PARENT
}
