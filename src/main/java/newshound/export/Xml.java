package newshound.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/// Text as XML 1.0 can hold it.
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';
    /// What no address may hold (RFC 3987), but what people write nevertheless.
    private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Xml() {}

    /// For elements and for attributes in double quotes. Characters that XML has no way to write, such as control
    /// characters, are replaced.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /// An address with what it may not hold written by numbers.
    static String address(String text) {
        StringBuilder address = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            boolean lonePercent = c == '%' && !isHex(text, at + 1);
            if (lonePercent || c <= 0x1F || c == 0x7F || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
                for (byte b : Character.toString(c).getBytes(UTF_8)) {
                    address.append('%').append(HEX.toHexDigits(b));
                }
            } else {
                address.appendCodePoint(c);
            }
        }
        return address.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && HexFormat.isHexDigit(text.charAt(at))
                && HexFormat.isHexDigit(text.charAt(at + 1));
    }
}
