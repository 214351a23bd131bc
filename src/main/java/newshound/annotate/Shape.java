package newshound.annotate;

/// How a token is written.
enum Shape {
    /// `qwen`
    LOWER,
    /// `Apple`
    CAPITALISED,
    /// `IBM`, `X`
    UPPER,
    /// `iPhone`, `OpenAI`
    MIXED,
    /// `2025`
    DIGITS,
    /// One character of a script that has no case and no spaces.
    IDEOGRAPH;

    static Shape ofLetters(int length, int capitals, boolean firstIsCapital) {
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == length) {
            return UPPER;
        }
        return capitals == 1 && firstIsCapital ? CAPITALISED : MIXED;
    }

    boolean hasCapital() {
        return this == CAPITALISED || this == UPPER || this == MIXED;
    }

    boolean isLetters() {
        return this != DIGITS && this != IDEOGRAPH;
    }
}
