package newshound.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, in one pass.
final class Words {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private boolean sentenceIsEmpty = true;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        Words words = new Words(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD));
        words.run();
        return words.words;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isIdeograph(c)) {
                add(Character.toString(c), Word.Kind.IDEOGRAPH);
                at += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                gap(c, at);
                at += Character.charCount(c);
            }
        }
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x2E80
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /// A sentence ends at a line's end, or at a full stop before a space.
    private void gap(int c, int at) {
        boolean ends = c == '\n' || "!?。！？".indexOf(c) >= 0 || (c == '.' && isBeforeSpace(at) && !isAfterInitial());
        if (ends && !sentenceIsEmpty) {
            sentence++;
            sentenceIsEmpty = true;
        }
    }

    private boolean isBeforeSpace(int at) {
        return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isAfterInitial() {
        return !words.isEmpty() && words.getLast().text().length() == 1;
    }

    private int word(int start) {
        StringBuilder word = new StringBuilder();
        boolean digit = false;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isDigit(c)) {
                digit = true;
                word.appendCodePoint(c);
            } else if (Character.isLetter(c) && !isIdeograph(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (!isMark(c) && !isInsideNumber(at)) {
                break;
            } else if (c == '.') {
                word.append('.');
            }
            at += Character.charCount(c);
        }
        if (text.startsWith("://", at)) {
            return endOfAddress(at);
        }
        add(word.toString(), kind(start, digit));
        return at + possessive(at);
    }

    /// What stands in a web address is not part of the text.
    private int endOfAddress(int start) {
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// How long `'s` is at a place; 0 where there is none.
    private int possessive(int at) {
        boolean possessive = at + 1 < text.length()
                && "'’".indexOf(text.charAt(at)) >= 0
                && Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return possessive ? 2 : 0;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// `1,000.5`: separators between digits.
    private boolean isInsideNumber(int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private Word.Kind kind(int start, boolean digit) {
        if (digit) {
            return Word.Kind.NUMBER;
        }
        return !sentenceIsEmpty && Character.isUpperCase(text.codePointAt(start)) ? Word.Kind.NAME : Word.Kind.PLAIN;
    }

    private void add(String word, Word.Kind kind) {
        words.add(new Word(word, kind, sentence));
        sentenceIsEmpty = false;
    }
}
