package newshound.lucene;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Names with a word that is, or begins, almost as typed: but for insertions, deletions, substitutions and swaps of
/// neighbours. The first letter is right, of two slips the first two: few people slip there, and many names
/// begin otherwise.
final class MisspelledNames {
    /// With fewer letters every slip makes another name.
    private static final int LETTERS_FOR_ONE = 4;

    private static final int LETTERS_FOR_TWO = 8;
    /// Longer texts are no names.
    private static final int MOST_LETTERS = 48;

    interface Found {
        /// The starts from one to before another match.
        ///
        /// @param isWholeWord whether a word ends there
        void at(int from, int to, boolean isWholeWord);
    }

    private final CharacterRunAutomaton spellings;
    private final String rightBeginning;

    private MisspelledNames(CharacterRunAutomaton spellings, String rightBeginning) {
        this.spellings = spellings;
        this.rightBeginning = rightBeginning;
    }

    /// Null for what is too short, or too long, to be misspelled.
    static @Nullable MisspelledNames of(String folded) {
        int letters = folded.codePointCount(0, folded.length());
        if (letters < LETTERS_FOR_ONE || letters > MOST_LETTERS) {
            return null;
        }
        int slips = letters < LETTERS_FOR_TWO ? 1 : 2;
        String right = folded.substring(0, folded.offsetByCodePoints(0, slips));
        LevenshteinAutomata automata = new LevenshteinAutomata(folded, true);
        return new MisspelledNames(new CharacterRunAutomaton(automata.toAutomaton(slips)), right);
    }

    void find(NameRun run, Found found) {
        int low = run.firstFrom(rightBeginning);
        int high = run.firstFrom(rightBeginning + Character.MAX_VALUE);
        walk(run, low, high, 0, 0, found);
    }

    /// Follows the names that are equal up to a place, by their next letters.
    ///
    /// @param at the place, counted from the start
    private void walk(NameRun run, int low, int high, int at, int state, Found found) {
        boolean accepted = spellings.isAccept(state);
        if (accepted && low < high) {
            found.at(low, high, false);
        }
        int from = low;
        while (from < high) {
            int letter = run.length(from) == at ? -1 : run.codePoint(from, at);
            int to = endOfEqual(run, from, high, at, letter);
            if (accepted && !Character.isLetterOrDigit(letter)) {
                found.at(from, to, true);
            }
            int next = letter < 0 ? -1 : spellings.step(state, letter);
            if (next >= 0) {
                walk(run, from, to, at + Character.charCount(letter), next, found);
            }
            from = to;
        }
    }

    private static int endOfEqual(NameRun run, int from, int high, int at, int letter) {
        int low = from + 1;
        int end = high;
        while (low < end) {
            int middle = (low + end) >>> 1;
            int there = run.length(middle) == at ? -1 : run.codePoint(middle, at);
            if (there == letter) {
                low = middle + 1;
            } else {
                end = middle;
            }
        }
        return low;
    }
}
