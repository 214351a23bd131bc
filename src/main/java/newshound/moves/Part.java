package newshound.moves;

/// What a person, a group or an organisation is to the moves of a sentence.
public enum Part {
    NONE,
    /// Leaves; where to is not said.
    LEAVES,
    /// Arrives or is named to a post, from outside or from where is not said.
    ARRIVES,
    /// Takes another post in the same organisation.
    PROMOTED,
    /// Starts an organisation.
    FOUNDS,
    /// Comes back to an earlier organisation.
    RETURNS,
    /// Is invited or courted.
    OFFERED,
    /// Is left.
    FROM,
    /// Is joined, or has the post that is taken.
    TO;

    /// Whether it is a part of people.
    public boolean isMover() {
        return switch (this) {
            case LEAVES, ARRIVES, PROMOTED, FOUNDS, RETURNS, OFFERED -> true;
            case NONE, FROM, TO -> false;
        };
    }
}
