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
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // Hangul and kana were taken apart too: put them together again
        return SPACES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
