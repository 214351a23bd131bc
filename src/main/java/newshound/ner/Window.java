package newshound.ner;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a sentence that the model sees at once. Long sentences need several; they overlap, so that each word
/// is read where it has words on both sides.
///
/// @param first the first word the model sees
/// @param from the first word that is read from this window
/// @param to the word after the last that is read
/// @param end the word after the last that the model sees
record Window(int first, int from, int to, int end) {
    /// Pieces of words in a window: the model was trained with 254, of which the start takes one.
    static final int MOST_PIECES = 253;
    /// Pieces that a word counts with at most; a longer address or rule of signs is cut.
    static final int MOST_OF_A_WORD = 64;

    private static final int OVERLAP = MOST_OF_A_WORD;

    /// Every word is read from one window.
    ///
    /// @param lengths pieces by word, each from 1 to [#MOST_OF_A_WORD]
    static List<Window> over(int[] lengths) {
        List<Window> windows = new ArrayList<>();
        int first = 0;
        int from = 0;
        while (from < lengths.length) {
            int end = endOfFitting(lengths, first);
            int next = end == lengths.length ? end : startOfOverlap(lengths, end);
            int to = (next + end + 1) / 2;
            windows.add(new Window(first, from, to, end));
            first = next;
            from = to;
        }
        return windows;
    }

    private static int endOfFitting(int[] lengths, int first) {
        int end = first;
        int pieces = 0;
        while (end < lengths.length && pieces + lengths[end] <= MOST_PIECES) {
            pieces += lengths[end++];
        }
        return end;
    }

    private static int startOfOverlap(int[] lengths, int end) {
        int start = end;
        int pieces = 0;
        while (pieces + lengths[start - 1] <= OVERLAP) {
            pieces += lengths[--start];
        }
        return start;
    }
}
