package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newshound.search.SnippetPart;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/// Passages → parts: plain text with the matched runs told apart, so that the page builds nodes and no
/// mark-up is ever made from an article's text.
final class SnippetFormatter extends PassageFormatter {
    static final SnippetFormatter WHOLE = new SnippetFormatter(Integer.MAX_VALUE);
    static final SnippetFormatter SENTENCES = new SnippetFormatter(320);
    private static final String ELLIPSIS = "…";
    private static final int BEGINNING = 160;

    /// Longest passage shown, in UTF-16 units of a script with spaces: what a reader takes in at a glance. A
    /// character of another says twice as much.
    private final int maxLength;

    private SnippetFormatter(int maxLength) {
        this.maxLength = maxLength;
    }

    @Override
    public List<List<SnippetPart>> format(Passage[] passages, String content) {
        Passage[] inReadingOrder = passages.clone();
        Arrays.sort(inReadingOrder, Comparator.comparingInt(Passage::getStartOffset));
        List<List<SnippetPart>> sentences = new ArrayList<>();
        for (Passage passage : inReadingOrder) {
            List<SnippetPart> parts = parts(passage, content);
            if (!parts.isEmpty()) {
                sentences.add(parts);
            }
        }
        return sentences;
    }

    private List<SnippetPart> parts(Passage passage, String content) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        Window window = window(passage, content, start, end);
        List<SnippetPart> parts = new ArrayList<>();
        int at = window.start;
        if (window.start > start) {
            add(parts, ELLIPSIS, false);
        }
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int from = Math.max(at, passage.getMatchStarts()[i]);
            int to = Math.min(window.end, passage.getMatchEnds()[i]);
            if (from < to) {
                add(parts, content.substring(at, from), false);
                add(parts, content.substring(from, to), true);
                at = to;
            }
        }
        add(parts, content.substring(at, window.end), false);
        if (window.end < end) {
            add(parts, ELLIPSIS, false);
        }
        return parts;
    }

    private record Window(int start, int end) {}

    /// The whole passage, or of a very long one the part around its first match, cut between words.
    private Window window(Passage passage, String content, int start, int end) {
        int length = isUnspaced(content, start, end) ? maxLength / 2 : maxLength;
        if (end - start <= length) {
            return new Window(start, end);
        }
        int match = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
        int from = Math.max(start, match - length / 4);
        int to = Math.min(end, from + length);
        int wordStart = from == start ? start : content.indexOf(' ', from) + 1;
        int wordEnd = to == end ? end : content.lastIndexOf(' ', to);
        return new Window(
                wordStart > from && wordStart <= match ? wordStart : onCharacter(content, from),
                wordEnd > match && wordEnd < to ? wordEnd : onCharacter(content, to));
    }

    /// Judged by the beginning.
    private static boolean isUnspaced(String content, int start, int end) {
        String beginning = content.substring(start, Math.min(end, start + BEGINNING));
        return 2 * beginning.codePoints().filter(UnspacedScripts::include).count() > beginning.length();
    }

    /// Not between the halves of a surrogate pair.
    private static int onCharacter(String content, int at) {
        return at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }

    /// Joins with the last part where both are marked or both are not.
    private static void add(List<SnippetPart> parts, String text, boolean hit) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().hit() == hit) {
            SnippetPart last = parts.removeLast();
            parts.add(new SnippetPart(last.text() + text, hit));
        } else {
            parts.add(new SnippetPart(text, hit));
        }
    }
}
