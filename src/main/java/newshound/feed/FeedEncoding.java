package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The encoding of a feed. What can be seen in the bytes goes before what is said about them, since
/// declarations are often wrong: a byte order mark, zero bytes, then text that is valid UTF-8, which no
/// other encoding yields by chance; then the first declared encoding that fits.
final class FeedEncoding {
    private static final Pattern CHARSET_PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([^\\s\"'>]+)");
    /// The declaration follows the junk that some pages print first.
    private static final int DECLARATION_WITHIN_BYTES = 1024;

    private static final byte[] EBCDIC_DECLARATION = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};
    private static final String EBCDIC = "IBM037";

    /// An encoding that the first bytes prove.
    ///
    /// @param length of the byte order mark
    private record Seen(Charset charset, int length) {}

    private FeedEncoding() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        Seen seen = seen(bytes);
        if (seen == null) {
            return decodeBytes(bytes, contentType);
        }
        byte[] text = Arrays.copyOfRange(bytes, seen.length, bytes.length);
        return seen.charset.equals(UTF_8) ? Utf8Text.repaired(text) : new String(text, seen.charset);
    }

    /// Bytes of which ASCII characters are one each.
    private static String decodeBytes(byte[] bytes, @Nullable String contentType) {
        Charset fromSender = CharsetNames.find(group(CHARSET_PARAMETER, contentType));
        Charset fromText = CharsetNames.find(declared(bytes, StandardCharsets.ISO_8859_1));
        Charset utf8 = isAscii(bytes) ? null : UTF_8;
        // servers say Latin-1 where they do not know
        Charset first = CharsetNames.isLatin(fromSender) ? fromText : fromSender;
        Charset second = CharsetNames.isLatin(fromSender) ? fromSender : fromText;
        String strict = Stream.of(utf8, first, second)
                .filter(Objects::nonNull)
                .map(charset -> strictly(bytes, charset))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (strict != null) {
            return strict;
        }
        Charset declared = first == null ? second : first;
        return declared == null || declared.equals(UTF_8) ? Utf8Text.repaired(bytes) : new String(bytes, declared);
    }

    private static @Nullable Seen seen(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return new Seen(UTF_8, 3);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return b2 == 0 && b3 == 0 ? new Seen(UTF_32LE, 4) : new Seen(UTF_16LE, 2);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return new Seen(UTF_16BE, 2);
        }
        if (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF) {
            return new Seen(UTF_32BE, 4);
        }
        if (b0 == 0 && b2 == 0 && b3 > 0) {
            return b1 == 0 ? new Seen(UTF_32BE, 0) : new Seen(UTF_16BE, 0);
        }
        if (b0 > 0 && b1 == 0 && b3 == 0) {
            return b2 == 0 ? new Seen(UTF_32LE, 0) : new Seen(UTF_16LE, 0);
        }
        return isEbcdic(bytes) ? new Seen(ebcdic(bytes), 0) : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : -1;
    }

    private static boolean isEbcdic(byte[] bytes) {
        return Charset.isSupported(EBCDIC)
                && bytes.length > EBCDIC_DECLARATION.length
                && Arrays.equals(bytes, 0, EBCDIC_DECLARATION.length, EBCDIC_DECLARATION, 0, EBCDIC_DECLARATION.length);
    }

    /// The kinds of EBCDIC agree in the characters of the declaration.
    private static Charset ebcdic(byte[] bytes) {
        Charset common = Charset.forName(EBCDIC);
        Charset declared = CharsetNames.findExactly(declared(bytes, common));
        boolean fits = declared != null
                && new String(EBCDIC_DECLARATION, declared)
                        .toLowerCase(Locale.ROOT)
                        .equals("<?xm");
        return fits && declared != null ? declared : common;
    }

    private static @Nullable String declared(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN_BYTES);
        return group(XML_DECLARATION, new String(bytes, 0, length, charset));
    }

    private static @Nullable String group(Pattern pattern, @Nullable String text) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
