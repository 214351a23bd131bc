package newshound.ner;

import java.util.List;
import java.util.stream.IntStream;
import newshound.article.Span;

/// A sentence of a text as words and signs, each with its place in the text.
public final class Sentence {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /// @param starts of the words in `text`, in UTF-16 units
    /// @param ends as many
    Sentence(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// A sentence whose words are given: its text is the words with a space between.
    public static Sentence of(List<String> words) {
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            text.append(word == 0 ? "" : " ");
            starts[word] = text.length();
            text.append(words.get(word));
            ends[word] = text.length();
        }
        return new Sentence(text.toString(), starts, ends);
    }

    public int size() {
        return starts.length;
    }

    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    public List<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word).toList();
    }

    /// Where words `first` (inclusive) to `end` (exclusive) stand in the text.
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    public String text() {
        return text;
    }
}
