package newshound.chinese;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Span;

/// Cuts a Chinese text into the words that are known, whole names, and single characters for the rest.
public final class WordCutter {
    private final String text;
    private final List<Span> names;
    private final List<Word> words = new ArrayList<>();

    private WordCutter(String text, List<Span> names) {
        this.text = HanVariants.simplified(text);
        this.names = names;
    }

    /// @param names that stay whole, in reading order, without overlaps
    public static List<Word> cut(String text, List<Span> names) {
        WordCutter cutter = new WordCutter(text, names);
        cutter.cut();
        return cutter.words;
    }

    private void cut() {
        int at = 0;
        for (Span name : names) {
            if (name.start() >= at) {
                between(at, name.start());
                add(WordKind.NAME, name.start(), name.end());
                at = name.end();
            }
        }
        between(at, text.length());
    }

    private void between(int from, int to) {
        int at = from;
        while (at < to) {
            at = word(at, to);
        }
    }

    private int word(int at, int limit) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) && c != '\n') {
            return at + 1;
        }
        int time = ChineseWords.endOfTime(text, at, limit);
        if (time > at) {
            return add(WordKind.TIME, at, time);
        }
        int chief = ChineseWords.endOfChief(text, at, limit);
        if (chief > at) {
            return add(WordKind.POST, at, chief);
        }
        int run = endOfRun(at, limit);
        int known = ChineseWords.end(text, at, limit);
        if (known > at && known >= run) {
            return add(ChineseWords.kind(text.substring(at, known)), at, known);
        }
        if (run > at) {
            return add(WordKind.LATIN, at, run);
        }
        return add(Character.isLetterOrDigit(c) ? WordKind.OTHER : WordKind.PUNCTUATION, at, at + 1);
    }

    private int endOfRun(int start, int limit) {
        int at = start;
        while (at < limit && isLatin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && c < '\u2E80';
    }

    private int add(WordKind kind, int start, int end) {
        words.add(new Word(kind, text.substring(start, end), new Span(start, end)));
        return end;
    }
}
