package newshound.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs what the XML parser would read as something else, outside CDATA sections and comments.
/// Document types stay: the parser passes over them and expands no entity that they declare.
final class XmlText {
    /// U+FFFE, U+FFFF and the control characters that XML forbids.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]+");

    /// Control characters that no text has, and windows-1252 has letters for: a text was decoded as Latin-1.
    private static final Pattern LATIN_CONTROLS = Pattern.compile("[\\x80-\\x9F]+");

    /// Kept as it is (the first two), an ampersand that starts no entity, a sign that starts no tag since
    /// another follows before its end.
    private static final Pattern MISREAD = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:]]>|\\z)"
                    + "|<!--.*?(?:-->|\\z)"
                    + "|&(?![A-Za-z][A-Za-z0-9]{0,31};|#[0-9]{1,8};|#[xX][0-9A-Fa-f]{1,6};)"
                    + "|<(?=[A-Za-z_:/][^<>\"']{0,200}<)",
            Pattern.DOTALL);

    private XmlText() {}

    static String repaired(String xml) {
        String legal = FORBIDDEN.matcher(xml).replaceAll("");
        String readable = LATIN_CONTROLS.matcher(legal).replaceAll(XmlText::asWindows);
        return MISREAD.matcher(readable).replaceAll(XmlText::escaped);
    }

    private static String asWindows(MatchResult controls) {
        return new String(controls.group().getBytes(ISO_8859_1), CharsetNames.WINDOWS_1252);
    }

    private static String escaped(MatchResult misread) {
        return switch (misread.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case String section -> Matcher.quoteReplacement(section);
        };
    }
}
