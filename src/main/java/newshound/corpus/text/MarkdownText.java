package newshound.corpus.text;

import java.util.List;
import java.util.regex.Pattern;

/// Markdown to text. In a text of unknown kind only what cannot well be anything else counts as
/// Markdown (links, strong text, headings, fences, rules); where there is some of that, the rest is read too.
final class MarkdownText {
    /// One kind of inline mark.
    ///
    /// @param sign without which there is none
    private record Mark(String sign, Pattern pattern, String text) {
        Mark(String sign, String regex, String text) {
            this(sign, Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS), text);
        }

        boolean isIn(String text) {
            return text.contains(sign) && pattern.matcher(text).find();
        }

        String strip(String marked) {
            return marked.contains(sign) ? pattern.matcher(marked).replaceAll(text) : marked;
        }
    }

    /// Stars next to letters on their outer sides are censored words and powers: `F***`, `2**3**4`.
    private static final Mark STRONG =
            new Mark("**", "(?<![\\\\*])\\*\\*(?![\\s*])([^*\\n]+)(?<![\\s\\\\])\\*\\*(?![*\\d])", "$1");

    private static final List<Mark> STARS = List.of(
            new Mark("***", "(?<![\\\\*\\w])\\*\\*\\*(?![\\s*])([^*\\n]+)(?<![\\s\\\\])\\*\\*\\*(?![*\\w])", "$1"),
            new Mark("*", "(?<![\\\\*\\w])\\*(?![\\s*])([^*\\n]+)(?<![\\s\\\\])\\*(?![*\\w])", "$1"),
            STRONG);

    private static final Mark CODE = new Mark("`", "(`{1,2})(?!`)([^`\\n]+)\\1(?!`)", "$2");

    private static final List<Mark> OTHERS = List.of(
            new Mark("<", "<((?:https?://|mailto:)[^<>\\s]+)>", "$1"),
            new Mark("_", "(?<![\\\\\\w])(_{1,2})(?![\\s_])([^_\\n]+)(?<![\\s\\\\])\\1(?!\\w)", "$2"),
            new Mark("~~", "~~(?![\\s~])([^~\\n]+)~~", "$1"),
            CODE,
            new Mark("\\", "\\\\([!-/:-@\\[-`{-~])", "$1"));

    private MarkdownText() {}

    /// Of a title. Some outlets break the lines of a headline with an escaped underscore.
    static String inline(String text) {
        String title = MarkdownLinks.strip(text).replace("\\_", " ");
        return CODE.strip(strip(STARS, title));
    }

    /// Of a text that may be Markdown.
    static String blocks(String text) {
        String visible = MarkdownLinks.strip(text);
        boolean markdown = visible.length() < text.length() || hasMarks(text);
        return markdown ? inlineMarks(MarkdownBlocks.plain(visible)) : strip(STARS, text);
    }

    /// Of a text that is; paragraphs come out joined, since strong text may go over the end of a line.
    static String known(String text) {
        return inlineMarks(Paragraphs.join(MarkdownBlocks.plain(MarkdownLinks.strip(text))));
    }

    private static boolean hasMarks(String text) {
        return STRONG.isIn(text) || text.lines().anyMatch(MarkdownBlocks::isMarked);
    }

    private static String inlineMarks(String text) {
        return strip(OTHERS, strip(STARS, text));
    }

    private static String strip(List<Mark> marks, String text) {
        String plain = text;
        for (Mark mark : marks) {
            plain = mark.strip(plain);
        }
        return plain;
    }
}
