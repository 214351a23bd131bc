package newshound.moves;

import java.util.List;

/// Says what parts the people and organisations of a sentence have in talent moves.
interface PartFinder {
    /// In reading order.
    List<Part> parts(Units sentence);

    /// Whether it may tell of a move where nobody else does.
    boolean mayTell(Units sentence);

    /// How far it can be trusted.
    Trust trust();
}
