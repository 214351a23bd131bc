package newshound.corpus.text;

import java.util.regex.Pattern;

/// The one place that cleans text. Mark-up goes, text stays; what merely looks like mark-up is text.
public final class PlainText {
    /// How JSON dumps of the old Reuters wire write the beginning of a paragraph: an ampersand and a
    /// tab that was escaped once too often.
    private static final Pattern WIRE_PARAGRAPH = Pattern.compile("&(?:\\\\t|\\t)");

    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|]]>");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /// A text of one line.
    public static String title(String raw) {
        String text = MarkdownText.inline(withoutMarkup(raw));
        return line(text);
    }

    /// One line of a text that has no mark-up any more.
    public static String line(String plain) {
        return WHITE_SPACE.matcher(Characters.clean(plain)).replaceAll(" ").strip();
    }

    /// The same text, of any number of lines, without controls and other characters that are not text.
    public static String characters(String plain) {
        return Characters.clean(plain);
    }

    /// Paragraphs with an empty line between them. A line that was broken to fit a width goes on; any
    /// other end of a line ends its paragraph.
    public static String body(String raw) {
        return Paragraphs.split(MarkdownText.blocks(withoutMarkup(raw)));
    }

    /// The same for a text known to be Markdown, where the end of a line is no more than a space.
    public static String markdown(String raw) {
        return MarkdownText.known(withoutMarkup(raw));
    }

    private static String withoutMarkup(String raw) {
        String text = Mojibake.repair(raw);
        if (text.indexOf('&') >= 0) {
            text = WIRE_PARAGRAPH.matcher(text).replaceAll("\n\n");
        }
        if (text.indexOf("<![CDATA[") >= 0) {
            text = CDATA.matcher(text).replaceAll("");
        }
        // Feeds escape HTML; after HtmlText, what was escaped twice is still escaped once.
        return Entities.decode(HtmlText.strip(Entities.decode(HtmlText.strip(text))));
    }
}
