package newshound.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes off the chunked transfer encoding of HTTP (RFC 9112, 7.1), where it is there: some archives keep
/// the header although they keep the content as it was before.
final class ChunkedInput extends BulkInput {
    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,15})\\s*(?:;.*)?\\R?");
    private static final int MAX_LINE_BYTES = 4096;

    private InputStream source;
    private boolean chunked = true;
    private boolean first = true;
    private boolean ended;
    /// Of the open chunk.
    private long left;

    ChunkedInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || (chunked && left == 0 && !openChunk())) {
            ended = true;
            return -1;
        }
        int count = source.read(target, offset, chunked ? (int) Math.min(left, length) : length);
        left -= Math.max(0, count);
        if (chunked && left == 0) {
            line();
        }
        return count;
    }

    /// False behind the last one.
    private boolean openChunk() throws IOException {
        byte[] line = line();
        Matcher size = SIZE.matcher(new String(line, StandardCharsets.ISO_8859_1));
        if (size.matches()) {
            left = Long.parseLong(size.group(1), 16);
        } else if (first) {
            chunked = false;
            source = new SequenceInputStream(new ByteArrayInputStream(line), source);
        } else if (line.length > 0) {
            throw new IOException("broken chunk");
        }
        first = false;
        return left > 0 || !chunked;
    }

    /// With its line end, so that it can be given back.
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int value = source.read(); value >= 0; value = source.read()) {
            line.write(value);
            if (value == '\n' || line.size() == MAX_LINE_BYTES) {
                break;
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
