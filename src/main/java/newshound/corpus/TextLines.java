package newshound.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Lines of text, of which none takes more memory than [#MAX_LINE_BYTES]. Malformed bytes become
/// U+FFFD.
final class TextLines {
    /// The longest article of the dumps we know is below 1 MiB.
    static final int MAX_LINE_BYTES = 16 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    /// @param number counted from 1
    /// @param text empty where the line was too long
    record Line(long number, String text, boolean tooLong) {}

    private final InputStream input;
    private final Charset charset;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private long number;

    TextLines(InputStream input) {
        this(input, StandardCharsets.UTF_8);
    }

    /// @param charset one that writes line ends as ASCII does
    TextLines(InputStream input, Charset charset) {
        this.input = input;
        this.charset = charset;
    }

    /// The number of the line last read or, after a failure, of the one that could not be.
    long number() {
        return number;
    }

    /// The next line without its end; null after the last.
    @Nullable
    Line next() throws IOException {
        number++;
        if (position == limit && !fill()) {
            return null;
        }
        int end = endOfLine();
        if (end >= 0) {
            String text = text(buffer, position, end - position);
            position = end + 1;
            return new Line(number, text, false);
        }
        return longLine();
    }

    /// A line that goes over the end of the buffer.
    private Line longLine() throws IOException {
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        do {
            int end = endOfLine();
            int stop = end < 0 ? limit : end;
            tooLong = tooLong || pending.size() + (stop - position) > MAX_LINE_BYTES;
            if (tooLong) {
                pending = new ByteArrayOutputStream(0);
            } else {
                pending.write(buffer, position, stop - position);
            }
            position = stop;
            if (end >= 0) {
                position++;
                ended = true;
            }
        } while (!ended && fill());
        byte[] bytes = pending.toByteArray();
        return new Line(number, text(bytes, 0, bytes.length), tooLong);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = 0;
        int read = input.read(buffer, 0, buffer.length);
        limit = Math.max(0, read);
        return read > 0;
    }

    /// Where the line ends in the buffer; -1 where it goes on.
    private int endOfLine() {
        for (int i = position; i < limit; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private String text(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, charset);
    }
}
