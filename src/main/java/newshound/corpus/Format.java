package newshound.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarUtils;

/// What an input holds, told by its first bytes; its name and content type only where those leave it open.
sealed interface Format {
    /// One input in another form.
    enum Compression implements Format {
        GZIP,
        BZIP2,
        /// What HTTP calls `deflate`.
        ZLIB
    }

    /// Many inputs in one.
    enum Archive implements Format {
        ZIP,
        TAR,
        WARC,
        ARC,
        MBOX
    }

    /// Articles.
    enum Document implements Format {
        JSON_LINES,
        /// One array of objects, alone or in an object, or objects that each go over many lines.
        JSON_DOCUMENT,
        /// CSV or TSV with a row of names.
        TABLE,
        /// The mark-up of the Reuters-21578 collection.
        REUTERS_SGML,
        MARKDOWN,
        /// Text as people copy it from a browser.
        PAGE_TEXT,
        HTML,
        FEED,
        /// An e-mail, or a page that a browser saved as one (MHTML).
        MESSAGE
    }

    record Unknown(String reason) implements Format {}

    /// Bytes that only one format begins with.
    ///
    /// @param start a character a byte
    record Signature(int offset, String start, Format format) {
        Signature(String start, Format format) {
            this(0, start, format);
        }

        boolean isIn(byte[] head) {
            int end = offset + start.length();
            return head.length >= end
                    && start.equals(new String(head, offset, start.length(), StandardCharsets.ISO_8859_1));
        }
    }

    List<Signature> SIGNATURES = List.of(
            new Signature("\u001f\u008b", Compression.GZIP),
            new Signature("BZh", Compression.BZIP2),
            new Signature("x\u0001", Compression.ZLIB),
            new Signature("x\u009c", Compression.ZLIB),
            new Signature("x\u00da", Compression.ZLIB),
            new Signature("PK\u0003\u0004", Archive.ZIP),
            new Signature("PK\u0005\u0006", new Unknown("empty archive")),
            new Signature(257, "ustar", Archive.TAR),
            new Signature("WARC/", Archive.WARC),
            new Signature("filedesc:", Archive.ARC),
            new Signature("\u00fd7zXZ", new Unknown("xz compression: unpack it first")),
            new Signature("(\u00b5/\u00fd", new Unknown("Zstandard compression: unpack it first")),
            new Signature("7z\u00bc\u00af", new Unknown("7z archive: unpack it first")),
            new Signature("Rar!", new Unknown("RAR archive: unpack it first")),
            new Signature("%PDF-", new Unknown("PDF")),
            new Signature("\u0089PNG", new Unknown("image")),
            new Signature("\u00ff\u00d8\u00ff", new Unknown("image")),
            new Signature("GIF8", new Unknown("image")));

    /// A stray control in a dump is dirt and no reason to refuse the file.
    int MAX_CONTROLS_PERCENT = 2;

    int TAR_HEADER_BYTES = 512;
    Pattern TAR_CHECKSUM = Pattern.compile("[0-7 ]{0,5}[0-7][\u0000 ]{1,7}");

    static Format of(byte[] head, Hints hints) {
        for (Signature signature : SIGNATURES) {
            if (signature.isIn(head)) {
                return signature.format();
            }
        }
        if (isOldTar(head)) {
            return Archive.TAR;
        }
        TextEncoding encoding = TextEncoding.of(head);
        int mark = encoding.markLength(head);
        String text = new String(head, mark, head.length - mark, encoding.charset());
        if (isBinary(text)) {
            return new Unknown("binary data");
        }
        return text.isBlank() ? new Unknown("empty file") : TextFormat.of(text, hints);
    }

    /// Before POSIX, tar had no signature but the sum of its header's bytes.
    private static boolean isOldTar(byte[] head) {
        if (head.length < TAR_HEADER_BYTES) {
            return false;
        }
        byte[] header = Arrays.copyOf(head, TAR_HEADER_BYTES);
        boolean octal = TAR_CHECKSUM
                .matcher(new String(header, 148, 8, StandardCharsets.ISO_8859_1))
                .matches();
        return octal && TarUtils.verifyCheckSum(header);
    }

    /// NUL and other controls do not occur in text.
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls * 100 > (long) text.length() * MAX_CONTROLS_PERCENT;
    }
}
