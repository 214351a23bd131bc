package newshound.lucene;

import java.lang.Character.UnicodeScript;

/// The scripts that put no spaces between words, or in Korean hang particles on them.
///
/// Their texts are indexed by the character, so that a search finds any part of them: where one word ends and the
/// next begins, no two dictionaries agree. What belongs together is decided in the query.
final class UnspacedScripts {
    /// Thai has the lowest code points.
    static final char FIRST = '\u0E00';

    /// Signs of kana that Unicode gives no script of their own, full and half width.
    private static final String PROLONGED_SOUND = "ーｰ";

    private UnspacedScripts() {}

    static boolean include(int c) {
        if (c < FIRST) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> PROLONGED_SOUND.indexOf(c) >= 0;
        };
    }

    /// Whether a token is a single character of such a script.
    static boolean isCharacter(String token) {
        return include(token.codePointAt(0));
    }

    static boolean isKatakana(String character) {
        int c = character.codePointAt(0);
        return UnicodeScript.of(c) == UnicodeScript.KATAKANA || PROLONGED_SOUND.indexOf(c) >= 0;
    }

    static boolean isHiragana(String character) {
        return UnicodeScript.of(character.codePointAt(0)) == UnicodeScript.HIRAGANA;
    }

    /// Where the character ends that begins at `start`: with its marks, and with the letters of its syllable.
    static int characterEnd(char[] text, int start, int end) {
        int at = start + Character.charCount(Character.codePointAt(text, start, end));
        while (at < end && continues(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean continues(char c) {
        boolean vowelOrFinalOfHangul = c >= '\u1160' && c <= '\u11FF';
        boolean halfWidthVoicing = c == 'ﾞ' || c == 'ﾟ';
        return vowelOrFinalOfHangul || halfWidthVoicing || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
