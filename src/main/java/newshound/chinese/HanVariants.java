package newshound.chinese;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/// Traditional Chinese characters → simplified ones, by ICU's table: `阿里雲` and `阿里云` are one word. Made at the
/// first Han character that is seen.
public final class HanVariants {
    private static final char FIRST = '㐀';
    private static final char LAST = '\u9FFF';

    private static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            SIMPLIFIED[c - FIRST] = c;
        }
        Transliterator table = Transliterator.getInstance("Traditional-Simplified");
        for (String character : table.getSourceSet()) {
            String simplified = table.transliterate(character);
            if (character.length() == 1 && simplified.length() == 1 && isCovered(character.charAt(0))) {
                SIMPLIFIED[character.charAt(0) - FIRST] = simplified.charAt(0);
            }
        }
    }

    private HanVariants() {}

    public static char simplified(char c) {
        return isCovered(c) ? SIMPLIFIED[c - FIRST] : c;
    }

    /// The same text with simplified characters, of the same length.
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            simplified.append(simplified(text.charAt(at)));
        }
        return simplified.toString();
    }

    /// A pattern for text that is in simplified characters. ICU's table also replaces some that are simplified already,
    /// such as `著`, so that patterns must be read as texts are.
    static Pattern pattern(String expression) {
        return Pattern.compile(simplified(expression));
    }

    private static boolean isCovered(char c) {
        return c >= FIRST && c <= LAST;
    }
}
