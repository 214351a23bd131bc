package newshound.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences: at empty lines, before bullets, and after a sign that ends a sentence. A single
/// line break is a space: wires wrap their lines.
public final class SentenceCutter {
    /// A longer one is cut: no sentence is, but a table without stops may be.
    private static final int MOST_WORDS = 200;

    /// After an abbreviation that can end a sentence they begin the next.
    private static final Set<String> OPENERS =
            Set.of(("The A An It He She They We In On At But And For This That These Those His Her Its Their As "
                            + "After Before When While If With By Shares Analysts There Some Many Most Both Last Under "
                            + "Since However")
                    .split(" "));

    /// The few of them that are no surname: after `J.` others may be one.
    private static final Set<String> SURE_OPENERS =
            Set.of("The", "It", "He", "She", "They", "We", "This", "That", "But", "In");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private SentenceCutter(String text) {
        this.text = text;
    }

    /// The sentences of a text, in order; a text without words has none.
    public static List<Sentence> cut(String text) {
        SentenceCutter cutter = new SentenceCutter(text);
        WordCutter.cut(text, 0, text.length(), cutter::add);
        cutter.finish();
        return cutter.sentences;
    }

    /// The words of a phrase.
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        WordCutter.cut(phrase, 0, phrase.length(), (start, end) -> words.add(phrase.substring(start, end)));
        return words;
    }

    private void add(int start, int end) {
        if (size > 0 && (size == MOST_WORDS || startsSentence(start, end))) {
            finish();
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private void finish() {
        if (size > 0) {
            sentences.add(new Sentence(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size)));
            size = 0;
        }
    }

    private boolean startsSentence(int start, int end) {
        int lines = linesBetween(ends[size - 1], start);
        if (lines > 1 || (lines == 1 && isBullet(start, end))) {
            return true;
        }
        int last = lastBeforeClosing();
        boolean glued = ends[size - 1] == start;
        if (glued && (isClosing(text.charAt(start)) || !endsWithoutSpace(last, start))) {
            return false;
        }
        return endsSentence(last, start, end) && canStart(start);
    }

    /// Chinese has no space there; elsewhere it was lost where a capital follows the stop.
    private boolean endsWithoutSpace(int last, int start) {
        char sign = text.charAt(ends[last] - 1);
        boolean stop = sign == '.' && ends[last] - starts[last] == 1 && last == size - 1;
        return isFullStop(sign) || (stop && Character.isUpperCase(text.codePointAt(start)));
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || c == '\u2028' || (c == '\r' && text.charAt(at + 1) != '\n');
            lines += c == '\u2029' ? 2 : ends ? 1 : 0;
        }
        return lines;
    }

    private boolean isBullet(int start, int end) {
        return end - start == 1 && "-*•–—·▪●>".indexOf(text.charAt(start)) >= 0;
    }

    /// The last word that is no closing quote or bracket.
    private int lastBeforeClosing() {
        int last = size - 1;
        while (last > 0 && ends[last] - starts[last] == 1 && isClosing(text.charAt(starts[last]))) {
            last--;
        }
        return last;
    }

    /// Whether the words up to `last` can be a whole sentence, before the word at `start`.
    private boolean endsSentence(int last, int start, int end) {
        char sign = text.charAt(ends[last] - 1);
        if (!isEnd(sign)) {
            return false;
        }
        if (ends[last] - starts[last] == 1 || sign != '.') {
            return true;
        }
        boolean dots = text.charAt(starts[last]) == '.';
        return dots || endsWithAbbreviation(last, start, end);
    }

    /// `… by Acme Inc. The company …`, but not `Acme Inc. said`, `J. P. Morgan`, `U.S. Senate`.
    private boolean endsWithAbbreviation(int last, int start, int end) {
        int stop = ends[last] - 1;
        Set<String> openers = Abbreviations.isInitial(text, starts[last], stop) ? SURE_OPENERS : OPENERS;
        return !Abbreviations.goesOn(text, starts[last], stop) && openers.contains(text.substring(start, end));
    }

    private static boolean isEnd(char c) {
        return isFullStop(c) || c == '.' || c == '!' || c == '?' || c == '…';
    }

    /// Of Chinese and Japanese.
    private static boolean isFullStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isClosing(char c) {
        return "\"'’".indexOf(c) >= 0 || isOnlyClosing(c);
    }

    /// Quotes that open and close alike are not among them.
    private static boolean isOnlyClosing(char c) {
        return ")]”」』»）".indexOf(c) >= 0;
    }

    /// A small letter goes on with the sentence.
    private boolean canStart(int start) {
        char first = text.charAt(start);
        return !Character.isLowerCase(text.codePointAt(start)) && ",;:".indexOf(first) < 0 && !isOnlyClosing(first);
    }
}
