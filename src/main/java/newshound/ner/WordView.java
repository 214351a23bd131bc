package newshound.ner;

import java.util.Locale;

/// What the features of a sentence's words are made of, worked out once a word.
final class WordView {
    /// What stands before the first word and after the last.
    static final int START = Hash.of("\u0001start");
    static final int END = Hash.of("\u0001end");

    private final String[] lower;
    private final int[] lowerHash;
    private final int[] writtenHash;
    private final int[] shapeHash;
    private final boolean[] capital;
    private final int[] runStart;
    private final int[] runEnd;
    private final Manner manner;

    /// How a sentence is written.
    private enum Manner {
        SENTENCE,
        TITLE_CASE,
        CAPITALS,
        NO_CAPITALS
    }

    WordView(Sentence sentence) {
        int size = sentence.size();
        lower = new String[size];
        lowerHash = new int[size];
        writtenHash = new int[size];
        shapeHash = new int[size];
        capital = new boolean[size];
        runStart = new int[size];
        runEnd = new int[size];
        for (int word = 0; word < size; word++) {
            String written = sentence.word(word);
            lower[word] = written.toLowerCase(Locale.ROOT);
            lowerHash[word] = Hash.of(withoutDigits(lower[word]));
            writtenHash[word] = Hash.of(written);
            shapeHash[word] = Hash.of(shape(written));
            capital[word] = Character.isUpperCase(written.charAt(0));
        }
        findRuns();
        manner = manner(sentence);
    }

    private void findRuns() {
        for (int word = 0; word < size(); word++) {
            runStart[word] = word > 0 && capital[word] && capital[word - 1] ? runStart[word - 1] : word;
        }
        for (int word = size() - 1; word >= 0; word--) {
            runEnd[word] = word + 1 < size() && capital[word] && capital[word + 1] ? runEnd[word + 1] : word;
        }
    }

    private Manner manner(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        int all = 0;
        for (int word = 0; word < size(); word++) {
            String written = sentence.word(word);
            if (written.length() > 3 && Character.isLetter(written.charAt(0))) {
                words++;
                capitals += capital[word] ? 1 : 0;
                all += written.equals(written.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        if (words > 1 && 10 * all > 7 * words) {
            return Manner.CAPITALS;
        }
        if (words > 2 && 10 * capitals > 7 * words) {
            return Manner.TITLE_CASE;
        }
        return capitals == 0 ? Manner.NO_CAPITALS : Manner.SENTENCE;
    }

    int size() {
        return lower.length;
    }

    @SuppressWarnings("EnumOrdinal") // models were trained with the manners in this order
    int manner() {
        return manner.ordinal();
    }

    String lower(int word) {
        return lower[word];
    }

    /// Of the word without its case, its digits all one; of the start or end of the sentence where there is none.
    int lowerHash(int word) {
        return word < 0 ? START : word >= size() ? END : lowerHash[word];
    }

    int writtenHash(int word) {
        return word < 0 ? START : word >= size() ? END : writtenHash[word];
    }

    int shapeHash(int word) {
        return word < 0 ? START : word >= size() ? END : shapeHash[word];
    }

    boolean hasCapital(int word) {
        return capital[word];
    }

    /// The first word of the run of words with capitals that `word` is in.
    int runStart(int word) {
        return runStart[word];
    }

    int runEnd(int word) {
        return runEnd[word];
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

    /// `XxxXX` for `OpenAI`: no kind of character more than twice in a row.
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
