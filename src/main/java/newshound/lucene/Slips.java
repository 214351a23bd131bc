package newshound.lucene;

import java.util.Arrays;

/// How many slips lie between what was typed and what is read letter by letter: insertions, deletions, substitutions
/// and swaps of neighbours. Letters are UTF-16 units.
///
/// It says what Lucene's Levenshtein automata say. Those take 2 ms to build for two slips, more than all else that a
/// suggestion does; this is made in no time, and a walk through sorted names reads few letters.
final class Slips {
    private final String typed;
    private final int most;
    /// What is read so far.
    private final int[] letters;
    /// For each number of letters read: the slips between these and each beginning of what was typed. Only those are
    /// known that may be few enough, and the cells beside them.
    private final int[][] rows;

    /// @param most more of them are all the same
    Slips(String typed, int most) {
        this.typed = typed;
        this.most = most;
        this.letters = new int[typed.length() + most + 1];
        this.rows = new int[letters.length + 1][typed.length() + 2];
        for (int[] row : rows) {
            Arrays.fill(row, tooMany());
        }
        for (int left = 0; left <= Math.min(most, typed.length()); left++) {
            rows[0][left] = left;
        }
    }

    private int tooMany() {
        return most + 1;
    }

    /// Reads one more letter behind so many.
    ///
    /// @param read how many letters stand before it; those of the last calls with less
    /// @return the fewest slips with which any beginning of what was typed is what is read now
    int read(int read, int letter) {
        letters[read] = letter;
        int[] row = rows[read + 1];
        int first = Math.max(0, read + 1 - most);
        int last = Math.min(typed.length(), read + 1 + most);
        if (first > 0) {
            row[first - 1] = tooMany();
        }
        int fewest = tooMany();
        for (int at = first; at <= last; at++) {
            row[at] = at == 0 ? read + 1 : slips(read, at);
            fewest = Math.min(fewest, row[at]);
        }
        return fewest;
    }

    private int slips(int read, int at) {
        int[] before = rows[read];
        int letter = letters[read];
        boolean isTyped = letter == typed.charAt(at - 1);
        int slips = Math.min(before[at - 1] + (isTyped ? 0 : 1), Math.min(before[at], rows[read + 1][at - 1]) + 1);
        boolean areSwapped =
                at > 1 && read > 0 && letter == typed.charAt(at - 2) && letters[read - 1] == typed.charAt(at - 1);
        return areSwapped ? Math.min(slips, rows[read - 1][at - 2] + 1) : slips;
    }

    /// Whether the letters read are what was typed, but for so many slips.
    boolean isNear(int read) {
        return read < rows.length && rows[read][typed.length()] <= most;
    }
}
