package newshound.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the letters of a text are written as bytes, told by its first ones. Encodings that keep ASCII as it
/// is cannot be told apart so and count as UTF-8.
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    // before UTF-16, whose marks these begin with
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /// Of IBM's large machines; only XML is known by it.
    EBCDIC(Charset.forName("IBM037"));

    /// How `<?xm` is written in it.
    private static final byte[] EBCDIC_XML = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};

    private final Charset charset;
    private final int[] mark;

    TextEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static TextEncoding of(byte[] head) {
        for (TextEncoding encoding : values()) {
            if (encoding.markLength(head) > 0) {
                return encoding;
            }
        }
        TextEncoding wide = withoutMark(head);
        return wide != null ? wide : startsWith(head, EBCDIC_XML) ? EBCDIC : UTF_8;
    }

    Charset charset() {
        return charset;
    }

    /// How many of the first bytes are a mark of byte order and no text.
    int markLength(byte[] head) {
        if (mark.length == 0 || head.length < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(head[i]) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    /// Two letters of ASCII, of which JSON, XML and mail begin with more.
    private static @Nullable TextEncoding withoutMark(byte[] head) {
        if (head.length < 8) {
            return null;
        }
        StringBuilder zeros = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            zeros.append(head[i] == 0 ? '0' : head[i] > 0 ? 'a' : 'x');
        }
        return switch (zeros.toString()) {
            case "a000a000" -> UTF_32LE;
            case "000a000a" -> UTF_32BE;
            case "a0a0a0a0" -> UTF_16LE;
            case "0a0a0a0a" -> UTF_16BE;
            default -> null;
        };
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
