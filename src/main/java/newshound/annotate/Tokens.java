package newshound.annotate;

import java.util.Arrays;
import newshound.article.Span;

/// The tokens of one text, in parallel arrays: runs of letters, runs of digits, single ideographs.
final class Tokens {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private Gap[] gaps;
    private Shape[] shapes;
    private Casing[] casings;
    private int size;

    Tokens(String text) {
        this.text = text;
        int capacity = 16 + text.length() / 5;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.words = new int[capacity];
        this.gaps = new Gap[capacity];
        this.shapes = new Shape[capacity];
        this.casings = new Casing[0];
    }

    void add(int start, int end, int word, Gap gapBefore, Shape shape) {
        if (size == starts.length) {
            grow(2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        gaps[size] = gapBefore;
        shapes[size] = shape;
        size++;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }

    void casings(Casing[] value) {
        casings = value;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /// Its number in the vocabulary, or [Vocabulary#UNKNOWN].
    int word(int token) {
        return words[token];
    }

    Shape shape(int token) {
        return shapes[token];
    }

    /// The gap before a token; also of the end of the text, which is like a paragraph's.
    Gap gap(int token) {
        return token < size ? gaps[token] : Gap.PARAGRAPH;
    }

    Casing casing(int token) {
        return casings[token];
    }

    /// Whether a capital here says that the word is (part of) a name.
    boolean capitalTells(int token) {
        return casings[token] == Casing.SENTENCE && !gaps[token].startsSentence();
    }

    /// The unit before a token, a space at the start of the text.
    char unitBefore(int token) {
        return starts[token] == 0 ? ' ' : text.charAt(starts[token] - 1);
    }

    /// The unit after a token, a space at the end of the text.
    char unitAfter(int token) {
        return ends[token] == text.length() ? ' ' : text.charAt(ends[token]);
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
