package newshound.corpus.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newshound.article.Span;

/// Finds what was taken from a text again in the text as it was written, with mark-up and all.
///
/// Both are aligned by their words. Where cleaning changed a word, what is quoted begins or ends at the words beside
/// it.
public final class Quotation {
    /// Tags, and where links and images lead to: they have words of their own.
    private static final Pattern MARKUP = Pattern.compile(
            "<[/!]?[A-Za-z-][^<>]*>|\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?(?:\\s\"[^\"\\n]*\")?\\)");
    /// A word, or one character of a script without spaces or of no word.
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+|[^\\s\\p{Z}]");

    private final boolean same;
    /// What is written with spaces for all mark-up, as long as that.
    private final String bare;
    private final List<Span> plainWords;
    private final List<Span> writtenWords;
    private final WordAlignment alignment;

    /// @param plain what was made of a text
    /// @param written that text
    public Quotation(String plain, String written) {
        this.same = plain.equals(written);
        this.bare = same ? "" : withoutMarkup(written, plain);
        this.plainWords = same ? List.of() : words(plain);
        this.writtenWords = same ? List.of() : words(bare);
        this.alignment = new WordAlignment(
                plainWords.stream().map(word -> word.in(plain)).toList(),
                writtenWords.stream().map(word -> word.in(written)).toList());
    }

    /// The ticker `<IBM>` is no tag where cleaning left it.
    private static String withoutMarkup(String written, String plain) {
        Set<String> text =
                MARKUP.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet());
        return MARKUP.matcher(written)
                .replaceAll(found -> text.contains(found.group())
                        ? Matcher.quoteReplacement(found.group())
                        : " ".repeat(found.end() - found.start()));
    }

    private static List<Span> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    /// Where in the written text that stands which has this place in the plain one.
    public Span of(Span span) {
        if (same) {
            return span;
        }
        int start = start(span.start());
        return new Span(start, Math.max(start, end(span.end())));
    }

    private int start(int offset) {
        int word = wordAtOrAfter(offset);
        if (word < plainWords.size() && alignment.isFound(word)) {
            int inside = Math.max(0, offset - plainWords.get(word).start());
            return writtenWords.get(alignment.place(word)).start() + inside;
        }
        int before = alignment.foundBefore(word);
        int start = before < 0 ? 0 : writtenWords.get(alignment.place(before)).end();
        while (start < bare.length() && isSpace(bare.charAt(start))) {
            start++;
        }
        return start;
    }

    private int end(int offset) {
        int word = wordAtOrAfter(offset);
        boolean inside = word < plainWords.size() && plainWords.get(word).start() < offset;
        int last = inside ? word : word - 1;
        if (last >= 0 && alignment.isFound(last)) {
            int cut = Math.max(0, plainWords.get(last).end() - offset);
            return writtenWords.get(alignment.place(last)).end() - cut;
        }
        int after = alignment.foundAfter(last);
        int end = after == plainWords.size()
                ? bare.length()
                : writtenWords.get(alignment.place(after)).start();
        while (end > 0 && isSpace(bare.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// The first word that ends after an offset.
    private int wordAtOrAfter(int offset) {
        int low = 0;
        int high = plainWords.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plainWords.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
