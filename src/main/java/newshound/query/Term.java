package newshound.query;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;

/// A word as typed, without backslashes.
///
/// @param wild which of its characters are wildcards
record Term(String text, BitSet wild) {
    private static final Pattern FINDABLE = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    static Term of(CharSequence typed) {
        BitSet wild = new BitSet();
        for (int i = 0; i < typed.length(); i++) {
            boolean star = typed.charAt(i) == '*' || typed.charAt(i) == '?';
            wild.set(i, star && !UnescapedCharSequence.wasEscaped(typed, i));
        }
        return new Term(typed.toString(), wild);
    }

    boolean isStar() {
        return text.equals("*") && hasWildcards();
    }

    boolean hasWildcards() {
        return !wild.isEmpty();
    }

    boolean endsInStar() {
        return text.endsWith("*") && wild.get(text.length() - 1);
    }

    int lettersBeforeWildcard() {
        return letters(text.substring(0, wild.nextSetBit(0)));
    }

    String withoutWildcards() {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            plain.append(wild.get(i) ? "" : text.charAt(i));
        }
        return plain.toString();
    }

    /// As [QueryNode.Wildcard] has it.
    String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean special = "*?\\".indexOf(text.charAt(i)) >= 0 && !wild.get(i);
            pattern.append(special ? "\\" : "").append(text.charAt(i));
        }
        return pattern.toString();
    }

    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// Whether there is anything in it that an index could know: a letter, a digit, an emoji.
    static boolean isFindable(String text) {
        return FINDABLE.matcher(text).find();
    }
}
