package newshound.annotate;

/// What stands between two tokens, from tightest to loosest.
enum Gap {
    /// Nothing: between letters and digits (`Qwen|3`), or between ideographs; or the line in a handle (`my_Qwen`).
    NONE(0),
    /// `AT&T`, also with spaces.
    AMPERSAND(1),
    /// `Moody's`.
    APOSTROPHE(2),
    /// `Amazon.com`, `2.5`.
    DOT(3),
    /// `Coca-Cola`.
    HYPHEN(4),
    /// White space without a blank line; also the full stop and space after an initial (`J. C.`, `St. Louis`).
    SPACE(4),
    /// A comma, bracket, slash or the like.
    BREAK(5),
    /// What may end a sentence or open one: a full stop, a colon, a quotation mark.
    SENTENCE(6),
    /// A blank line, or the start of the text.
    PARAGRAPH(6);

    private final int spelling;

    Gap(int spelling) {
        this.spelling = spelling;
    }

    /// Whether a name can go on after it: `Washington, D.C.`
    boolean joins() {
        return compareTo(SENTENCE) < 0;
    }

    /// Equal for gaps that a name may be written with either way: `Coca-Cola`, `Coca Cola`. Less than 16.
    int spelling() {
        return spelling;
    }

    /// Whether the next word has a capital only because it comes first.
    boolean startsSentence() {
        return compareTo(SENTENCE) >= 0;
    }
}
