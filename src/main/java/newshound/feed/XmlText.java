package newshound.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs what the XML parser would misread, and takes out what no feed needs: comments, processing
/// instructions, and document types, so that no entity that one declares is ever expanded. Lines stay.
final class XmlText {
    /// A feed of nothing but ampersands must not grow fivefold.
    private static final int MAX_GROWTH = 16 << 20;

    /// U+FFFE, U+FFFF and the control characters that XML forbids.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]+");

    /// Control characters that no text has, and windows-1252 has letters for: a text was decoded as Latin-1.
    private static final Pattern LATIN_CONTROLS = Pattern.compile("[\\x80-\\x9F]+");

    /// In this order: a CDATA section, a comment, a document type, a sign that starts no tag since another
    /// follows before its end or its name is none, an instruction or declaration, an ampersand that starts
    /// no entity. Each is bounded or goes to the end, so time stays linear.
    private static final Pattern MISREAD = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:]]>|\\z)"
                    + "|<!--.*?(?:-->|\\z)"
                    + "|<!DOCTYPE[^\\[<>]*\\[.*?(?:]\\s*>|\\z)"
                    + "|<(?=[A-Za-z_:/!?][^<>\"']{0,200}<)"
                    + "|<(?=/?[A-Za-z_:][^\\s/>]{300})"
                    + "|<[!?][^<>]*>"
                    + "|&(?![A-Za-z][A-Za-z0-9]{0,31};|#[0-9]{1,8};|#[xX][0-9A-Fa-f]{1,6};)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private XmlText() {}

    /// @throws MalformedFeed where there is so much to repair that this is no feed
    static String repaired(String xml) throws MalformedFeed {
        String legal = FORBIDDEN.matcher(xml).replaceAll("");
        String readable = LATIN_CONTROLS.matcher(legal).replaceAll(XmlText::asWindows);
        StringBuilder repaired = new StringBuilder(readable.length());
        Matcher misread = MISREAD.matcher(readable);
        while (misread.find()) {
            misread.appendReplacement(repaired, Matcher.quoteReplacement(repair(misread.group())));
            if (repaired.length() - misread.end() > MAX_GROWTH) {
                throw new MalformedFeed("too many unescaped signs, the last at character " + misread.start());
            }
        }
        return misread.appendTail(repaired).toString();
    }

    private static String repair(String misread) {
        return switch (misread) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case String section when section.startsWith("<![CDATA[") -> section;
            case String unneeded ->
                "\n".repeat((int) unneeded.chars().filter(c -> c == '\n').count());
        };
    }

    private static String asWindows(MatchResult controls) {
        return new String(controls.group().getBytes(ISO_8859_1), CharsetNames.WINDOWS_1252);
    }
}
