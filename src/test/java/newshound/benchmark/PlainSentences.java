package newshound.benchmark;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/// Breaks after a full stop, question or exclamation mark with a space behind it: enough for snippets, and
/// far cheaper than the JDK's rules.
final class PlainSentences extends BreakIterator {
    private String text = "";
    private int current;

    @Override
    public void setText(CharacterIterator source) {
        StringBuilder copy = new StringBuilder();
        for (char c = source.first(); c != CharacterIterator.DONE; c = source.next()) {
            copy.append(c);
        }
        setText(copy.toString());
    }

    @Override
    public void setText(String newText) {
        text = newText;
        current = 0;
    }

    private boolean isBreak(int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char space = text.charAt(at - 1);
        if (space == '\n') {
            return true;
        }
        char stop = at < 2 ? ' ' : text.charAt(at - 2);
        return space == ' ' && (stop == '.' || stop == '!' || stop == '?');
    }

    @Override
    public int first() {
        current = 0;
        return current;
    }

    @Override
    public int last() {
        current = text.length();
        return current;
    }

    @Override
    public int next() {
        return current == text.length() ? DONE : following(current);
    }

    @Override
    public int previous() {
        return current == 0 ? DONE : preceding(current);
    }

    @Override
    public int following(int offset) {
        if (offset >= text.length()) {
            current = text.length();
            return DONE;
        }
        current = offset + 1;
        while (!isBreak(current)) {
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
        while (!isBreak(current)) {
            current--;
        }
        return current;
    }

    @Override
    public int next(int n) {
        throw new UnsupportedOperationException("the highlighter does not skip");
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text);
    }
}
