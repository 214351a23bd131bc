package newshound.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A text in any encoding, as UTF-8. What is malformed becomes U+FFFD.
final class Utf8Input extends BulkInput {
    private static final int BUFFER_CHARS = 1 << 13;
    private static final int MAX_BYTES_A_CHAR = 3;

    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_CHARS).flip();
    private final ByteBuffer bytes =
            ByteBuffer.allocate(BUFFER_CHARS * MAX_BYTES_A_CHAR).flip();

    Utf8Input(InputStream encoded, Charset charset) {
        text = new InputStreamReader(encoded, charset);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!bytes.hasRemaining()) {
            if (!encodeMore()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    private boolean encodeMore() throws IOException {
        chars.compact();
        boolean more = text.read(chars) >= 0;
        chars.flip();
        bytes.clear();
        encoder.encode(chars, bytes, !more);
        bytes.flip();
        return more || bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
