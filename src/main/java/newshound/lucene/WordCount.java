package newshound.lucene;

import java.lang.Character.UnicodeScript;

/// Counts words: runs of letters and digits. As word processors do, each Han character and each kana is one; of
/// Thai, Lao, Khmer and Burmese, which have letters but no spaces, four letters are one.
final class WordCount {
    private static final int LETTERS_OF_A_WORD = 4;

    private int words;
    /// Letters of the run that the text is in, 0 outside.
    private int run;

    private WordCount() {}

    static int of(String text) {
        WordCount count = new WordCount();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            count.add(c);
        }
        return count.words;
    }

    private void add(int c) {
        if (Character.isLetterOrDigit(c)) {
            Unit unit = unit(c);
            boolean begins = switch (unit) {
                case CHARACTER -> true;
                case LETTER_WITHOUT_SPACES -> run % LETTERS_OF_A_WORD == 0;
                case LETTER -> run == 0;
            };
            words += begins ? 1 : 0;
            run = unit == Unit.CHARACTER ? 0 : run + 1;
        } else if (!joins(c)) {
            run = 0;
        }
    }

    private enum Unit {
        LETTER,
        LETTER_WITHOUT_SPACES,
        CHARACTER
    }

    private static Unit unit(int c) {
        if (!UnspacedScripts.include(c)) {
            return Unit.LETTER;
        }
        return switch (UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR -> Unit.LETTER_WITHOUT_SPACES;
            case HANGUL -> Unit.LETTER;
            default -> Unit.CHARACTER;
        };
    }

    /// Whether a sign inside a word is a part of it.
    private boolean joins(int c) {
        return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
