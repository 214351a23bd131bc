package newshound.chinese;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Tells everyday words from characters that only stand together in a name, by ICU's dictionary of Chinese.
final class Dictionary {
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.CHINESE);

    private Dictionary() {}

    /// Length of the first word of a text.
    static int first(String text) {
        BreakIterator words = of(text);
        int end = words.next();
        return end == BreakIterator.DONE ? 0 : end;
    }

    static boolean isWord(String text) {
        return text.length() > 1 && first(text) == text.length();
    }

    /// Whether some character of the text belongs to no longer word: names are seldom made of words alone.
    static boolean hasLoneCharacter(String text) {
        BreakIterator words = of(text);
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (end - start == 1 && Character.isIdeographic(text.charAt(start))) {
                return true;
            }
            start = end;
        }
        return false;
    }

    private static BreakIterator of(String text) {
        BreakIterator words = WORDS.clone();
        words.setText(text);
        return words;
    }
}
