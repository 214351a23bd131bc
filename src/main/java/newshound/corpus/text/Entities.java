package newshound.corpus.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Character references: `&#8217;`, `&eacute;`.
final class Entities {
    /// Only with a semicolon: without one, `&copy=2` in an address would be a copyright sign.
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Entities() {}

    /// Decodes every reference once. What is no reference stays: `AT&T; another`.
    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
    }
}
