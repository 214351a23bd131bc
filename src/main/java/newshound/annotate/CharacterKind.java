package newshound.annotate;

/// What a UTF-16 unit is to the tokenizer.
enum CharacterKind {
    LETTER,
    DIGIT,
    /// Of a script without case and spaces: Han, kana, Hangul.
    IDEOGRAPH,
    /// Leaves the word that it stands in the same word: an accent, a joiner.
    SILENT,
    /// Everything else, surrogates among them: an emoji is no part of a name.
    OTHER;

    private static final CharacterKind[] LATIN = new CharacterKind[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = classify(c);
        }
    }

    static CharacterKind of(char c) {
        return c < LATIN.length ? LATIN[c] : classify(c);
    }

    private static CharacterKind classify(char c) {
        if (isIdeograph(c)) {
            return IDEOGRAPH;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return CharacterFolding.isSilent(c) ? SILENT : OTHER;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3005'
                && ((c <= '\u30FF' && Character.isLetter(c))
                        || (c >= '\u3400' && c <= '\u9FFF')
                        || (c >= '\uAC00' && c <= '\uD7AF')
                        || (c >= '\uF900' && c <= '\uFAFF')
                        || (c >= '\uFF66' && c <= '\uFF9F'));
    }
}
