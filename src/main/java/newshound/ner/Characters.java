package newshound.ner;

/// Kinds of characters, as words are made of them. Code points throughout.
final class Characters {
    private Characters() {}

    /// What stands between words: spaces, and characters that nobody sees.
    static boolean isBlank(int c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        int type = Character.getType(c);
        return Character.isSpaceChar(c) || type == Character.CONTROL || type == Character.FORMAT;
    }

    /// What belongs to the character before it.
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Soft hyphens and joiners: nobody sees them, but they stand inside words.
    static boolean isInvisibleJoiner(int c) {
        return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060';
    }

    static boolean isIdeograph(int c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
