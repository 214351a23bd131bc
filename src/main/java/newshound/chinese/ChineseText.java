package newshound.chinese;

import java.lang.Character.UnicodeScript;
import newshound.article.Article;
import org.jspecify.annotations.Nullable;

/// Tells whether an article is in Chinese.
public final class ChineseText {
    private static final String LANGUAGE = "zh";

    private ChineseText() {}

    /// By its language; where that is unknown, by most of its letters being Han characters, and none kana.
    public static boolean is(Article article) {
        @Nullable String language = article.language();
        return language == null ? isMostlyHan(article.title() + article.body()) : language.equals(LANGUAGE);
    }

    private static boolean isMostlyHan(String text) {
        int han = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            UnicodeScript script = Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
            if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                return false;
            }
            han += script == UnicodeScript.HAN ? 1 : 0;
            letters += script == UnicodeScript.COMMON ? 0 : 1;
        }
        return han * 2 > letters;
    }
}
