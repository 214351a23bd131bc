package newshound.corpus;

/// A text breaks the rules of its format at a line.
final class MalformedText extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    /// @param line counted from 1
    MalformedText(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
