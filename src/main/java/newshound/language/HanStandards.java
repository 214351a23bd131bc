package newshound.language;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// Which Han characters Chinese is written with and Japanese is not, by what the national standards hold. Used
/// by one thread at a time.
final class HanStandards {
    /// JIS X 0208: 6,355 characters.
    private final CharsetEncoder japanese = Charset.forName("Shift_JIS").newEncoder();
    private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder traditional = Charset.forName("Big5").newEncoder();

    /// A rare character of a Japanese surname is in neither of the Chinese standards.
    boolean isChineseOnly(int character) {
        if (!Character.isBmpCodePoint(character)) {
            return false;
        }
        char c = (char) character;
        return !japanese.canEncode(c) && (simplified.canEncode(c) || traditional.canEncode(c));
    }
}
