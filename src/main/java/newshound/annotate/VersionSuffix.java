package newshound.annotate;

/// Reads the version after a product's name: `3`, `-4o mini`, ` 3.5 Sonnet`, `-R1`, `2.5-VL-72B-Instruct`.
final class VersionSuffix {
    /// A longer number after a space is a year or an amount.
    private static final int LONGEST_LOOSE_NUMBER = 2;

    private final CueWords cues;

    VersionSuffix(CueWords cues) {
        this.cues = cues;
    }

    /// The token after the version that begins at `from`; `from` itself where none does.
    int end(Tokens tokens, int from) {
        int complete = from;
        int at = from;
        while (at < tokens.size() && continues(tokens, at, from)) {
            at++;
            if (tokens.gap(at) != Gap.NONE) {
                complete = at;
            }
        }
        return complete;
    }

    private boolean continues(Tokens tokens, int token, int from) {
        return switch (tokens.shape(token)) {
            case DIGITS -> numberContinues(tokens, token, from);
            case LOWER, CAPITALISED, UPPER, MIXED -> wordContinues(tokens, token);
            case IDEOGRAPH -> false;
        };
    }

    private boolean numberContinues(Tokens tokens, int token, int from) {
        return switch (tokens.gap(token)) {
            case NONE -> true;
            case HYPHEN -> !startsRange(tokens, token);
            case DOT -> token == from || tokens.shape(token - 1) == Shape.DIGITS;
            case SPACE ->
                (tokens.length(token) <= LONGEST_LOOSE_NUMBER && !isAmount(tokens, token))
                        || isParameters(tokens, token);
            case AMPERSAND, APOSTROPHE, BREAK, SENTENCE, PARAGRAPH -> false;
        };
    }

    /// `2023-24` and the like go on after a number; a version does so after a word.
    private static boolean startsRange(Tokens tokens, int token) {
        return tokens.shape(token - 1) == Shape.DIGITS && tokens.length(token) < 4 && tokens.gap(token + 1) != Gap.NONE;
    }

    /// `Alexa 24/7`, `iPhone 5%`, `Gemini 3 times`.
    private boolean isAmount(Tokens tokens, int token) {
        char after = tokens.unitAfter(token);
        int next = token + 1;
        return after == '%'
                || after == '/'
                || startsThousands(tokens, token)
                || (next < tokens.size() && tokens.gap(next) == Gap.SPACE && cues.is(tokens.word(next), Cue.UNIT));
    }

    private static boolean startsThousands(Tokens tokens, int token) {
        int next = token + 1;
        return next < tokens.size()
                && tokens.shape(next) == Shape.DIGITS
                && tokens.length(next) == 3
                && tokens.start(next) == tokens.end(token) + 1;
    }

    /// `405B`.
    private static boolean isParameters(Tokens tokens, int token) {
        int next = token + 1;
        return next < tokens.size() && tokens.gap(next) == Gap.NONE && tokens.length(next) == 1;
    }

    private boolean wordContinues(Tokens tokens, int token) {
        return switch (tokens.gap(token)) {
            case NONE -> tokens.length(token) <= 2 && tokens.shape(token - 1) == Shape.DIGITS;
            case HYPHEN -> isTier(tokens, token) || isNumbered(tokens, token);
            case SPACE -> (isTier(tokens, token) && isWrittenAsTier(tokens, token)) || isNumbered(tokens, token);
            case AMPERSAND, APOSTROPHE, DOT, BREAK, SENTENCE, PARAGRAPH -> false;
        };
    }

    private boolean isTier(Tokens tokens, int token) {
        return cues.is(tokens.word(token), Cue.TIER);
    }

    /// After a space a capital is needed (`Gemini Pro`), but for the few that are written small (`GPT-4o mini`).
    private boolean isWrittenAsTier(Tokens tokens, int token) {
        return tokens.shape(token).hasCapital() || cues.is(tokens.word(token), Cue.SMALL_TIER);
    }

    /// `R1`, `K2`, `A22B`.
    private static boolean isNumbered(Tokens tokens, int token) {
        int next = token + 1;
        return tokens.length(token) == 1
                && next < tokens.size()
                && tokens.shape(next) == Shape.DIGITS
                && tokens.gap(next) == Gap.NONE;
    }
}
