package newshound.ner;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.function.IntPredicate;

/// How a word is written, which a model that knows no capitals cannot see: a number from 1 to 10. The model learnt
/// these numbers, so they are those of `src/training/accurate/wordpiece.py`.
final class WordShape {
    /// What stands before the first word and after the last is no word.
    static final int NONE = 0;

    private static final int DIGITS = 1;
    private static final int SIGNS = 2;
    private static final int CAPITAL_AND_DIGITS = 3;
    private static final int SMALL_AND_DIGITS = 4;
    private static final int ONE_CAPITAL = 5;
    private static final int CAPITALS = 6;
    private static final int SMALL = 7;
    private static final int CAPITAL_THEN_SMALL = 8;
    private static final int CAPITAL_THEN_MIXED = 9;
    private static final int MIXED = 10;

    private WordShape() {}

    static int of(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        boolean digits = word.codePoints().anyMatch(WordShape::isDigit);
        if (letters.length == 0) {
            return digits ? DIGITS : SIGNS;
        }
        boolean capital = Character.isUpperCase(letters[0]);
        if (digits) {
            return capital ? CAPITAL_AND_DIGITS : SMALL_AND_DIGITS;
        }
        if (all(letters, 0, Character::isUpperCase)) {
            return letters.length == 1 ? ONE_CAPITAL : CAPITALS;
        }
        if (all(letters, 0, Character::isLowerCase)) {
            return SMALL;
        }
        if (capital) {
            return all(letters, 1, Character::isLowerCase) ? CAPITAL_THEN_SMALL : CAPITAL_THEN_MIXED;
        }
        return MIXED;
    }

    private static boolean all(int[] letters, int from, IntPredicate is) {
        for (int at = from; at < letters.length; at++) {
            if (!is.test(letters[at])) {
                return false;
            }
        }
        return true;
    }

    /// Superscripts and circled digits too, unlike [Character#isDigit(int)].
    private static boolean isDigit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9';
        }
        int type = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }
}
