package newshound.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/// A body line by line: each is there as soon as it has come, and none takes more memory than the longest
/// article may.
final class BodyLines {
    private static final int BUFFER_BYTES = 1 << 16;

    sealed interface Line {
        /// Counted from 1, blank lines too.
        long number();
    }

    record Text(long number, String text) implements Line {}

    record Unreadable(long number, String reason) implements Line {}

    private final InputStream input;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private long number;

    BodyLines(InputStream input, int maxBytes) {
        this.input = input;
        this.maxBytes = maxBytes;
    }

    /// The next line that is not blank; null after the last.
    @Nullable
    Line next() throws IOException {
        while (position < limit || fill()) {
            Line line = read();
            if (!(line instanceof Text(long _, String text) && text.isBlank())) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        do {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            length += end - position;
            if (length <= maxBytes) {
                line.write(buffer, position, end - position);
            }
            ended = end < limit;
            position = ended ? end + 1 : end;
        } while (!ended && fill());
        return length <= maxBytes
                ? decoded(line.toByteArray())
                : new Unreadable(number, "line longer than " + maxBytes + " bytes");
    }

    private Line decoded(byte[] bytes) {
        try {
            return new Text(number, StrictUtf8.decode(bytes));
        } catch (CharacterCodingException _) {
            return new Unreadable(number, "not UTF-8");
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, input.read(buffer, 0, buffer.length));
        return limit > 0;
    }
}
