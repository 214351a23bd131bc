package newshound.corpus;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The bytes of a web archive: lines of headers and blocks of a given length by turns.
///
/// Archives are cut into records here and not by jwarc, whose reader does not find the next record behind
/// a broken one and holds headers of any length; it reads the HTTP messages inside.
final class RecordSource implements AutoCloseable {
    /// Addresses are the longest lines there are.
    private static final int MAX_LINE_BYTES = 1 << 16;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream source;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private @Nullable Block block;

    RecordSource(InputStream source) {
        this.source = source;
    }

    /// The next line without its end and, where it is very long, without the rest of it; null at the end.
    @Nullable
    String line() throws IOException {
        byte[] line = line(MAX_LINE_BYTES);
        String text = line == null ? null : new String(line, StandardCharsets.UTF_8);
        return text != null && text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// The same as bytes.
    ///
    /// @param max how many of them to keep
    byte @Nullable [] line(int max) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int value = next();
        if (value < 0) {
            return null;
        }
        while (value >= 0 && value != '\n') {
            if (line.size() < max) {
                line.write(value);
            }
            value = next();
        }
        return line.toByteArray();
    }

    /// The next bytes. Where they end early, reading them fails.
    InputStream block(long length) {
        Block opened = new Block(length);
        block = opened;
        return opened;
    }

    /// Passes over what is left of the open block; a block that ends early has no rest.
    void skipBlock() throws IOException {
        Block open = block;
        block = null;
        if (open != null) {
            open.skip();
        }
    }

    private int next() throws IOException {
        return position == limit && !fill() ? -1 : Byte.toUnsignedInt(buffer[position++]);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = 0;
        limit = Math.max(0, source.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private final class Block extends BulkInput {
        private final long length;
        private long left;

        Block(long length) {
            this.length = length;
            left = length;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (left == 0 || count == 0) {
                return left == 0 ? -1 : 0;
            }
            if (position == limit && !fillBlock()) {
                throw new EOFException("record ends early: %d of %d bytes".formatted(length - left, length));
            }
            int read = (int) Math.min(Math.min(count, left), limit - position);
            System.arraycopy(buffer, position, target, offset, read);
            position += read;
            left -= read;
            return read;
        }

        /// Behind damage the source goes on somewhere else, not in this block.
        private boolean fillBlock() throws IOException {
            try {
                return fill();
            } catch (ZipException e) {
                left = 0;
                throw e;
            }
        }

        private void skip() throws IOException {
            while (left > 0 && (position < limit || fill())) {
                long passed = Math.min(left, limit - position);
                position += (int) passed;
                left -= passed;
            }
        }
    }
}
