package newshound.ner;

/// The words of a sentence, for features that look at several of them.
final class WordView {
    private static final int SHORT = 3;

    private final WordForm[] words;
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

    WordView(WordForm[] words) {
        this.words = words;
        this.runStart = new int[words.length];
        this.runEnd = new int[words.length];
        findRuns();
        manner = manner(words);
    }

    private void findRuns() {
        for (int word = 0; word < words.length; word++) {
            boolean goesOn = word > 0 && words[word].hasCapital() && words[word - 1].hasCapital();
            runStart[word] = goesOn ? runStart[word - 1] : word;
        }
        for (int word = words.length - 1; word >= 0; word--) {
            boolean goesOn = word + 1 < words.length && words[word].hasCapital() && words[word + 1].hasCapital();
            runEnd[word] = goesOn ? runEnd[word + 1] : word;
        }
    }

    private static Manner manner(WordForm[] forms) {
        int words = 0;
        int capitals = 0;
        int all = 0;
        for (WordForm form : forms) {
            if (form.written().length() > SHORT
                    && Character.isLetter(form.written().charAt(0))) {
                words++;
                capitals += form.hasCapital() ? 1 : 0;
                all += form.isCapitals() ? 1 : 0;
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
        return words.length;
    }

    @SuppressWarnings("EnumOrdinal") // models were trained with the manners in this order
    int manner() {
        return manner.ordinal();
    }

    /// What stands at a place, which may lie before the first word or after the last.
    WordForm at(int place) {
        return place < 0 ? WordForm.START : place >= words.length ? WordForm.END : words[place];
    }

    /// The first word of the run of words with capitals that `word` is in.
    int runStart(int word) {
        return runStart[word];
    }

    int runEnd(int word) {
        return runEnd[word];
    }
}
