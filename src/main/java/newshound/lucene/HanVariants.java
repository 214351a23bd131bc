package newshound.lucene;

import com.ibm.icu.text.Transliterator;

/// Traditional Chinese characters → simplified ones, by ICU's table: `阿里雲` and `阿里云` are one word. Made at the
/// first Han character that is seen.
final class HanVariants {
    private static final char FIRST = '㐀';
    private static final char LAST = '\u9FFF';

    private static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];

    static {
        Transliterator table = Transliterator.getInstance("Traditional-Simplified");
        for (char c = FIRST; c <= LAST; c++) {
            String simplified = table.transliterate(String.valueOf(c));
            SIMPLIFIED[c - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : c;
        }
    }

    private HanVariants() {}

    static char simplified(char c) {
        return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
    }
}
