package newshound.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// A value of a page's metadata as plain text: entities are often escaped twice, and mark-up is not rare.
final class PlainValue {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff\\p{Cntrl}]+");
    /// Longer ones are no metadata.
    private static final int MAX_LENGTH = 2_000_000;

    private PlainValue() {}

    static String of(String value) {
        if (value.length() > MAX_LENGTH) {
            return "";
        }
        String text = unescaped(unescaped(value));
        String plain = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    }
}
