package newshound.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.Set;

/// Sentence boundaries of news prose, found by looking at a few characters on either side.
///
/// The JDK's own iterator more than doubles the cost of a search with snippets, and ends a sentence
/// after `Mr.` and `U.S.`. Here a sentence ends at a paragraph's end, and at `.`, `!`, `?`, `…` or
/// their full-width forms, with closing quotes, unless what follows is lower case or what stands before is
/// an initial or a known abbreviation.
final class SentenceBreaks extends BreakIterator {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "st", "jr", "sr", "inc",
            "corp", "co", "ltd", "vs", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "approx", "est", "fig", "al", "cf");

    private CharSequence text = "";
    private int length;
    private int current;

    @Override
    public void setText(String newText) {
        text = newText;
        length = newText.length();
        current = 0;
    }

    @Override
    public void setText(CharacterIterator newText) {
        StringBuilder copy = new StringBuilder();
        for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
            copy.append(c);
        }
        setText(copy.toString());
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text.toString());
    }

    @Override
    public int first() {
        current = 0;
        return current;
    }

    @Override
    public int last() {
        current = length;
        return current;
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public int next() {
        return current == length ? DONE : following(current);
    }

    @Override
    public int previous() {
        return current == 0 ? DONE : preceding(current);
    }

    @Override
    public int next(int n) {
        int result = current;
        for (int i = 0; i < Math.abs(n) && result != DONE; i++) {
            result = n > 0 ? next() : previous();
        }
        return result;
    }

    @Override
    public int following(int offset) {
        if (offset >= length) {
            current = length;
            return DONE;
        }
        current = offset + 1;
        while (current < length && !startsSentence(current)) {
            current++;
        }
        return current;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= 0) {
            current = 0;
            return DONE;
        }
        current = offset - 1;
        while (current > 0 && !startsSentence(current)) {
            current--;
        }
        return current;
    }

    @Override
    public boolean isBoundary(int offset) {
        boolean boundary = offset == 0 || offset == length || startsSentence(offset);
        current = boundary ? offset : following(offset);
        return boundary;
    }

    /// Whether a sentence begins at `at`: white space (or a full-width stop) and the end of another are before it.
    private boolean startsSentence(int at) {
        char here = text.charAt(at);
        if (Character.isWhitespace(here) || Character.isLowSurrogate(here) || isTerminator(here)) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (!Character.isWhitespace(before)) {
            return !isCloser(here) && endsWide(at - 1);
        }
        if (isCloser(here) && !isStraightQuote(here)) {
            return false;
        }
        int end = at - 1;
        int newlines = 0;
        while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
            newlines += text.charAt(end) == '\n' ? 1 : 0;
            end--;
        }
        if (newlines > 1 || end < 0) {
            return true;
        }
        return endsSentence(end, here);
    }

    /// Whether the text up to and including `end` ends a sentence, `next` being the first character after the space.
    private boolean endsSentence(int end, char next) {
        int stop = end;
        while (stop > 0 && isCloser(text.charAt(stop))) {
            stop--;
        }
        char terminator = text.charAt(stop);
        if (!isTerminator(terminator) || Character.isLowerCase(next)) {
            return false;
        }
        return terminator != '.' || !isAbbreviation(stop);
    }

    private boolean endsWide(int end) {
        int stop = end;
        while (stop > 0 && isCloser(text.charAt(stop))) {
            stop--;
        }
        char c = text.charAt(stop);
        return c == '。' || c == '！' || c == '？' || c == '｡';
    }

    /// Whether the dot at `dot` belongs to the word before it: `Mr.`, `J.`, `U.S.`
    private boolean isAbbreviation(int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = dot - start;
        if (letters == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        return letters > 1
                && letters <= 6
                && ABBREVIATIONS.contains(
                        text.subSequence(start, dot).toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isTerminator(char c) {
        return switch (c) {
            case '.', '!', '?', '…' -> true;
            case '。', '！', '？', '｡' -> true;
            case '।', '॥', '؟', '۔', '။', '។', '։', '።' -> true; // Indic, Arabic, Burmese, Khmer, Armenian, Ethiopic
            default -> false;
        };
    }

    /// After a space it opens a quotation, else it closes one.
    private static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '”', '’', '\'', '»', ')', ']' -> true;
            case '」', '』', '）', '】', '》', '〉', '］' -> true;
            default -> false;
        };
    }
}
