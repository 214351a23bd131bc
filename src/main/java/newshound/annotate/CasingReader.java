package newshound.annotate;

import java.util.Arrays;

/// Tells for each paragraph what its capitals mean.
final class CasingReader {
    /// Shorter words are small in most headline styles.
    private static final int SHORTEST_TELLING_WORD = 4;

    private final CueWords cues;

    CasingReader(CueWords cues) {
        this.cues = cues;
    }

    void read(Tokens tokens) {
        Casing[] casings = new Casing[tokens.size()];
        int start = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (tokens.gap(token) == Gap.PARAGRAPH) {
                Arrays.fill(casings, start, token, casing(tokens, start, token));
                start = token;
            }
        }
        tokens.casings(casings);
    }

    /// At most one telling word in five may begin small in a headline.
    private Casing casing(Tokens tokens, int from, int to) {
        int telling = 0;
        int small = 0;
        int allCapitals = 0;
        for (int token = from; token < to; token++) {
            if (tells(tokens, token)) {
                telling++;
                small += tokens.shape(token) == Shape.LOWER ? 1 : 0;
                allCapitals += tokens.shape(token) == Shape.UPPER ? 1 : 0;
            }
        }
        if (telling > 1 && 10 * allCapitals > 7 * telling) {
            return Casing.CAPITALS;
        }
        return telling > 0 && 5 * small < telling ? Casing.TITLE : Casing.SENTENCE;
    }

    private boolean tells(Tokens tokens, int token) {
        return tokens.shape(token).isLetters()
                && tokens.length(token) >= SHORTEST_TELLING_WORD
                && !cues.is(tokens.word(token), Cue.FUNCTION);
    }
}
