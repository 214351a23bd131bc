package newshound.story;

/// A word of a text as it is compared: lower case, without accents.
///
/// @param sentence the number of its sentence, from 0
record Word(String text, Kind kind, int sentence) {
    enum Kind {
        PLAIN,
        /// Begins with a capital where the language of the text asks for none.
        NAME,
        /// Has a digit.
        NUMBER,
        /// One character of a script that writes no spaces.
        IDEOGRAPH
    }

    /// Whether it tells this report from another of the same make.
    boolean isFact() {
        return kind == Kind.NAME || kind == Kind.NUMBER;
    }
}
