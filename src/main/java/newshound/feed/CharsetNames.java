package newshound.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Encodings by the names that people give them. As in browsers (<https://encoding.spec.whatwg.org>), a
/// name stands for the larger set that its users write in fact.
final class CharsetNames {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> WRITTEN_IN_FACT = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("Shift_JIS", "windows-31j"));

    private CharsetNames() {}

    /// Null where the name is unknown, and where it names an encoding of which ASCII characters are not
    /// one byte each: text in one of those is known by its first bytes.
    static @Nullable Charset find(@Nullable String name) {
        Charset charset = findExactly(name);
        if (charset == null || !isAsciiCompatible(charset)) {
            return null;
        }
        Charset larger = findExactly(WRITTEN_IN_FACT.getOrDefault(charset.name(), charset.name()));
        return larger == null ? charset : larger;
    }

    static @Nullable Charset findExactly(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    static boolean isLatin(@Nullable Charset charset) {
        return WINDOWS_1252.equals(charset);
    }

    private static boolean isAsciiCompatible(Charset charset) {
        return new String(new byte[] {'<', 'a', '>'}, charset).equals("<a>");
    }
}
