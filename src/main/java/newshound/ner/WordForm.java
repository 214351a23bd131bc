package newshound.ner;

import java.util.Locale;

/// What a word is by itself, wherever it stands.
///
/// @param lowerHash of the word without its case, its digits all one
/// @param shapeHash of how it is written: `XxxXX` for `OpenAI`
/// @param hasCapital whether it begins with one
/// @param isCapitals whether it has no small letter
/// @param classes by [WordClasses], none where it has none
/// @param coarse the first of them; -1 where it has none, -2 where there is no word
@SuppressWarnings("ArrayRecordComponent") // two numbers, which nobody compares
record WordForm(
        String written,
        String lower,
        int lowerHash,
        int writtenHash,
        int shapeHash,
        boolean hasCapital,
        boolean isCapitals,
        int[] classes,
        int coarse) {
    /// What stands before the first word and after the last.
    static final WordForm START = edge("\u0001start");
    static final WordForm END = edge("\u0001end");

    static WordForm of(String written, WordClasses classes) {
        String lower = written.toLowerCase(Locale.ROOT);
        int[] known = classes.of(lower);
        return new WordForm(
                written,
                lower,
                Hash.of(withoutDigits(lower)),
                Hash.of(written),
                Hash.of(shape(written)),
                Character.isUpperCase(written.charAt(0)),
                written.equals(written.toUpperCase(Locale.ROOT)),
                known,
                known.length == 0 ? -1 : known[0]);
    }

    private static WordForm edge(String name) {
        int hash = Hash.of(name);
        return new WordForm("", "", hash, hash, hash, false, false, WordClasses.NONE, -2);
    }

    private static String withoutDigits(String word) {
        StringBuilder without = null;
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                without = without == null ? new StringBuilder(word) : without;
                without.setCharAt(at, '0');
            }
        }
        return without == null ? word : without.toString();
    }

    /// No kind of character more than twice in a row.
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int repeated = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            repeated = kind == last ? repeated + 1 : 0;
            last = kind;
            if (repeated < 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
