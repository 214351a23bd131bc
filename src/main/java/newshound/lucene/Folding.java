package newshound.lucene;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How two spellings of one facet value, name or host are found equal.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /// Lower case, compatibility forms and diacritics folded, single spaces: `Zoë  Hitzig` is `zoe hitzig`.
    static String fold(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT); // most names; the rest costs twenty times as much
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // Hangul and kana were taken apart too: put them together again
        return SPACES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// Whether nothing but case is to be folded.
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean innerSpace = c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if ((c <= ' ' || c > '~') && !innerSpace) {
                return false;
            }
        }
        return true;
    }
}
