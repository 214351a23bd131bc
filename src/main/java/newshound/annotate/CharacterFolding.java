package newshound.annotate;

import java.text.Normalizer;
import newshound.chinese.HanVariants;

/// Folds case, accents, width and traditional Chinese characters, one UTF-16 unit at a time, so that offsets stay those
/// of the text.
final class CharacterFolding {
    private static final int LATIN_END = 0x250;
    private static final int WIDE_START = 0xFF01;
    private static final int WIDE_END = 0xFFA0;
    private static final char HAN_START = 0x3400;
    private static final char HAN_END = 0x9FFF;
    private static final char[] LATIN = table(0, LATIN_END);
    private static final char[] WIDE = table(WIDE_START, WIDE_END);

    private CharacterFolding() {}

    static char fold(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        if (c >= WIDE_START && c < WIDE_END) {
            return WIDE[c - WIDE_START];
        }
        if (c >= HAN_START && c <= HAN_END) {
            return HanVariants.simplified(c);
        }
        return c >= 0x1E00 && c < 0x1F00 ? decomposed(c) : Character.toLowerCase(c);
    }

    /// The folded text, its marks and invisible units left out.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSilent(c)) {
                folded.append(fold(c));
            }
        }
        return folded.toString();
    }

    /// Whether a unit inside a word leaves it the same word: a combining accent, a soft hyphen, a joiner.
    static boolean isSilent(char c) {
        return (c >= 0x300 && c < 0x370)
                || c == '\u00AD'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static char[] table(int from, int to) {
        char[] table = new char[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = decomposed((char) c);
        }
        return table;
    }

    /// Only the base letter of an accented one. What decomposes into several letters stays whole.
    private static char decomposed(char c) {
        if (c == 'ø' || c == 'Ø') {
            return 'o';
        }
        if (c == 'ł' || c == 'Ł') {
            return 'l';
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        boolean accented =
                parts.chars().skip(1).allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
        return Character.toLowerCase(accented ? parts.charAt(0) : c);
    }
}
