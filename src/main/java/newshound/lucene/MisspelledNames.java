package newshound.lucene;

import org.jspecify.annotations.Nullable;

/// Names with a word that is, or begins, almost as typed: but for insertions, deletions, substitutions and swaps of
/// neighbours. The first letter is right, of two slips the first two: few people slip there, and many names
/// begin otherwise.
///
/// [Slips] tells which spellings are near; a walk through sorted names skips those that are not. Letters are UTF-16
/// units, by which the names are sorted.
final class MisspelledNames {
    static final int MOST_SLIPS = 2;
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

    private final Slips slips;
    private final int most;
    /// The typed ones, sorted.
    private final int[] letters;

    private final String rightBeginning;

    private MisspelledNames(String folded, int most) {
        this.slips = new Slips(folded, most);
        this.most = most;
        this.letters = folded.chars().distinct().sorted().toArray();
        this.rightBeginning = folded.substring(0, most);
    }

    /// What finds names with so many slips, 1 or 2; null where what was typed is too short for that, or too long.
    static @Nullable MisspelledNames of(String folded, int slips) {
        boolean longEnough = folded.length() >= (slips == 1 ? LETTERS_FOR_ONE : LETTERS_FOR_TWO);
        return longEnough && folded.length() <= MOST_LETTERS ? new MisspelledNames(folded, slips) : null;
    }

    void find(NameRun run, Found found) {
        int low = run.firstFrom(rightBeginning);
        int high = run.firstFrom(rightBeginning + Character.MAX_VALUE);
        walk(run, low, high, 0, 0, found);
    }

    /// Follows the names that are equal up to a place, by their next letters.
    ///
    /// @param at the place, counted from the start
    /// @param made the slips made up to there, at least
    private void walk(NameRun run, int low, int high, int at, int made, Found found) {
        if (low == high) {
            return;
        }
        if (slips.isNear(at)) {
            found.at(low, high, false);
            found.at(low, run.firstWith(low, high, at, '0'), true); // the end, spaces and most other signs sort first
        }
        if (made == most) {
            walkTyped(run, low, high, at, found);
        } else {
            walkAll(run, low, high, at, found);
        }
    }

    /// No slips are left: the next letter is one of those typed.
    private void walkTyped(NameRun run, int low, int high, int at, Found found) {
        int from = low;
        for (int letter : letters) {
            int made = slips.read(at, letter);
            if (made <= most) {
                from = run.firstWith(from, high, at, letter);
                int to = run.firstWith(from, high, at, letter + 1);
                walk(run, from, to, at + 1, made, found);
                from = to;
            }
        }
    }

    private void walkAll(NameRun run, int low, int high, int at, Found found) {
        int from = run.firstWith(low, high, at, 0);
        while (from < high) {
            int letter = run.letter(from, at);
            int to = run.firstWith(from, high, at, letter + 1);
            int made = slips.read(at, letter);
            if (made <= most) {
                walk(run, from, to, at + 1, made, found);
            }
            from = to;
        }
    }
}
