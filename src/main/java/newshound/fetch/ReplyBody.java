package newshound.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Reads and decompresses a body, never more of it than the limit. Many senders lie about compression, so
/// the bytes have the last word.
final class ReplyBody {
    /// What we ask for.
    static final String ACCEPTED = "gzip, deflate";

    /// What some send without being asked.
    private static final Set<String> UNKNOWN = Set.of("br", "zstd", "compress", "x-compress");

    private ReplyBody() {}

    /// @param encoding the header `Content-Encoding`
    /// @throws IOException where it is too large, cut off or garbled
    static byte[] read(InputStream body, @Nullable String encoding, int maxBytes) throws IOException {
        InputStream sent = new BufferedInputStream(new Bounded(body, maxBytes));
        byte[] content = decompressed(
                        sent, encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT))
                .readNBytes(maxBytes + 1);
        if (content.length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        return content;
    }

    private static InputStream decompressed(InputStream sent, String encoding) throws IOException {
        sent.mark(2);
        int first = sent.read();
        int second = sent.read();
        sent.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(sent);
        }
        boolean text = first == '<' || first == '{' || first == -1 || Character.isWhitespace(first);
        if (!text && UNKNOWN.contains(encoding)) {
            throw new IOException("compressed as " + encoding + ", which was not asked for");
        }
        return !text && encoding.equals("deflate") ? inflated(sent, isZlib(first, second)) : sent;
    }

    /// RFC 1950: method 8, and the two bytes together are a multiple of 31.
    private static boolean isZlib(int first, int second) {
        return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }

    /// What the standard calls deflate has a zlib header; what many send has none, and wants a byte more at
    /// its end.
    private static InputStream inflated(InputStream sent, boolean zlib) {
        InputStream padded = zlib ? sent : new SequenceInputStream(sent, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(padded, new Inflater(!zlib));
    }

    private static IOException tooLarge(int maxBytes) {
        return new IOException("more than " + maxBytes + " bytes");
    }

    /// Ends with an error where more comes than is allowed.
    private static final class Bounded extends FilterInputStream {
        private final int maxBytes;
        private long count;

        private Bounded(InputStream in, int maxBytes) {
            super(in);
            this.maxBytes = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > maxBytes) {
                throw tooLarge(maxBytes);
            }
        }
    }
}
