package newshound.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the model is given for one window of a sentence.
///
/// @param pieces their numbers, the start and the end among them
/// @param shapes of the words that the pieces belong to
/// @param firsts where each word of the window has its first piece
@SuppressWarnings("ArrayRecordComponent") // what native code is given, and nobody compares
record EncoderInput(Window window, long[] pieces, long[] shapes, int[] firsts) {

    int length() {
        return pieces.length;
    }

    /// Where the first piece of a word of the sentence stands.
    int position(int word) {
        return firsts[word - window.first()];
    }

    /// The windows of a sentence: none where it has no words.
    static List<EncoderInput> of(Sentence sentence, WordPiece wordPiece) {
        int size = sentence.size();
        int[][] pieces = new int[size][];
        int[] lengths = new int[size];
        int[] shapes = new int[size];
        for (int word = 0; word < size; word++) {
            String written = sentence.word(word);
            int[] all = wordPiece.pieces(written);
            pieces[word] = all.length > Window.MOST_OF_A_WORD ? Arrays.copyOf(all, Window.MOST_OF_A_WORD) : all;
            lengths[word] = pieces[word].length;
            shapes[word] = WordShape.of(written);
        }
        List<EncoderInput> inputs = new ArrayList<>();
        for (Window window : Window.over(lengths)) {
            inputs.add(of(window, pieces, shapes, wordPiece));
        }
        return inputs;
    }

    private static EncoderInput of(Window window, int[][] pieces, int[] shapes, WordPiece wordPiece) {
        int length = 2;
        for (int word = window.first(); word < window.end(); word++) {
            length += pieces[word].length;
        }
        long[] allPieces = new long[length];
        long[] allShapes = new long[length];
        int[] firsts = new int[window.end() - window.first()];
        allPieces[0] = wordPiece.start();
        allPieces[length - 1] = wordPiece.end();
        allShapes[0] = WordShape.NONE;
        allShapes[length - 1] = WordShape.NONE;
        int at = 1;
        for (int word = window.first(); word < window.end(); word++) {
            firsts[word - window.first()] = at;
            for (int piece : pieces[word]) {
                allPieces[at] = piece;
                allShapes[at++] = shapes[word];
            }
        }
        return new EncoderInput(window, allPieces, allShapes, firsts);
    }
}
