package newshound.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The codes that Reuters puts behind the names of listed companies without parentheses: `Acme ACM.N said`. They are
/// part of no name, and no person has one.
public final class ExchangeCodes {
    /// The sign of a share, and of the exchange that it is listed at.
    private static final Pattern CODE =
            Pattern.compile("(?:[A-TV-Z]\\.N\\b(?!\\.)|[A-Z0-9]{2,8}(?:_?[a-z])?\\.(?:N|O|OQ|P|PK|OB|K"
                    + "|L|UL|PA|DE|F|HK|T|OS|TO|V|MI|AS|BR|LS|MC|VX|S|SW|ST|HE|OL|CO|IC|VI|WA|PR|BU|AT|IS|MM|RTS|TA|SA|MX|BA|SN|CN"
                    + "|AX|NZ|SI|KL|JK|BK|PS|KS|KQ|TW|TWO|SS|SZ|NS|BO|JO|CA|SE|QA|DU|AD)\\b(?!\\.?\\p{L}))");
    private static final int LONGEST = 16;

    private ExchangeCodes() {}

    /// Where the code ends that begins at `start`; `start` where none does.
    public static int end(String text, int start) {
        boolean possible = start > 0
                && start < text.length()
                && isCapitalOrDigit(text.charAt(start))
                && Character.isWhitespace(text.charAt(start - 1));
        if (!possible) {
            return start;
        }
        Matcher code = CODE.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        code.useTransparentBounds(true);
        return code.lookingAt() ? code.end() : start;
    }

    private static boolean isCapitalOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// Where the name that stands from `start` to `end` ends without a code.
    public static int withoutCode(String text, int start, int end) {
        int space = text.lastIndexOf(' ', end - 1);
        return space > start && end(text, space + 1) >= end ? space : end;
    }

    /// Whether a code stands right behind a name.
    public static boolean isBehind(String text, int end) {
        return end(text, end + 1) > end + 1;
    }
}
