package newshound.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The characters of a page. Its byte order mark says the encoding, else the sender, else the page; a
/// declaration that the bytes belie gives way to UTF-8 where they are that. Where nobody says it, the bytes may tell.
final class PageText {
    /// Bytes of a page that are read; no article is that long.
    static final int MAX_BYTES = 16 << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    /// Where declarations stand.
    private static final int HEAD = 8_192;
    /// As browsers read these names (https://encoding.spec.whatwg.org/#names-and-labels).
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j");

    private PageText() {}

    static String decode(byte[] page, @Nullable String declared) {
        int length = Math.min(page.length, MAX_BYTES);
        String text = decode(page, length, encoding(page, length, declared));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset encoding(byte[] page, int length, @Nullable String declared) {
        Charset marked = byteOrderMark(page, length);
        if (marked != null) {
            return marked;
        }
        Charset wide = withoutMark(page, length);
        if (wide != null) {
            return wide;
        }
        Charset stated = Stream.of(declared, inPage(page, length))
                .map(PageText::named)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean utf8 = isUtf8(page, length);
        if (stated == null && !utf8) {
            return Objects.requireNonNullElse(named(AsianEncoding.of(page, length)), WINDOWS_1252);
        }
        if (stated == null || stated.equals(StandardCharsets.UTF_8)) {
            return utf8 || mostlyUtf8(page, length) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
        return utf8 ? StandardCharsets.UTF_8 : stated;
    }

    private static @Nullable Charset byteOrderMark(byte[] page, int length) {
        if (length >= 3 && page[0] == (byte) 0xef && page[1] == (byte) 0xbb && page[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2 && page[0] == (byte) 0xfe && page[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return length >= 2 && page[0] == (byte) 0xff && page[1] == (byte) 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    /// UTF-16 of mark-up has a zero in every other byte.
    private static @Nullable Charset withoutMark(byte[] page, int length) {
        int read = Math.min(length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < read; i += 2) {
            even += page[i] == 0 ? 1 : 0;
            odd += page[i + 1] == 0 ? 1 : 0;
        }
        int most = read / 2 * 6 / 10;
        if (read < 8 || Math.max(even, odd) <= most || Math.min(even, odd) > most / 4) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable String inPage(byte[] page, int length) {
        String head = new String(page, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : null;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String label = name.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"']|[\"';]+$", "");
        try {
            Charset charset = Charset.forName(WIDER.getOrDefault(label, label));
            // a page that says in ASCII that it is UTF-16 is not
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] page, int length) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page, 0, length));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Bytes spoilt here and there do not make another encoding of it: most sequences are whole.
    private static boolean mostlyUtf8(byte[] page, int length) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < length; i++) {
            if (page[i] < 0) {
                int size = Integer.numberOfLeadingZeros(~((int) page[i]));
                boolean sequence = size >= 26 && size <= 28 && follows(page, i, size - 24, length);
                whole += sequence ? 1 : 0;
                broken += sequence ? 0 : 1;
                i += sequence ? size - 25 : 0;
            }
        }
        return whole >= broken;
    }

    private static boolean follows(byte[] page, int at, int size, int length) {
        for (int i = at + 1; i < at + size; i++) {
            if (i >= length || (page[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] page, int length, Charset charset) {
        return new String(page, 0, length, charset);
    }
}
