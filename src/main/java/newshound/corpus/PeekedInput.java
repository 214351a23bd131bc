package newshound.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes whose beginning can be looked at before they are read.
///
/// A failure never swallows the bytes before it: they are handed out first, then it is thrown. That is
/// also why `available()` stays 0: readers of the JDK that see more coming go on reading in the same
/// call and lose what they have when that fails.
final class PeekedInput extends BulkInput {
    private static final int HEAD_BYTES = 8192;

    private final InputStream rest;
    private final byte[] head;
    private @Nullable IOException failure;
    private int position;

    private PeekedInput(InputStream rest, byte[] head, @Nullable IOException failure) {
        this.rest = rest;
        this.head = head;
        this.failure = failure;
    }

    /// @throws IOException where not even the first byte can be read
    static PeekedInput of(InputStream input) throws IOException {
        byte[] head = new byte[HEAD_BYTES];
        int length = 0;
        try {
            int read = 0;
            while (length < head.length && read >= 0) {
                read = input.read(head, length, head.length - length);
                length += Math.max(0, read);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
            return new PeekedInput(input, Arrays.copyOf(head, length), e);
        }
        return new PeekedInput(input, Arrays.copyOf(head, length), null);
    }

    /// The first bytes, all of them where the content is short.
    byte[] head() {
        return head.clone();
    }

    /// The text in it, in UTF-8 and without a mark of byte order.
    InputStream utf8() {
        TextEncoding encoding = TextEncoding.of(head);
        position = Math.max(position, encoding.markLength(head));
        return encoding == TextEncoding.UTF_8 ? this : new Utf8Input(this, encoding.charset());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position < head.length) {
            int count = Math.min(length, head.length - position);
            System.arraycopy(head, position, target, offset, count);
            position += count;
            return count;
        }
        IOException met = failure;
        if (met != null) {
            failure = null;
            throw met;
        }
        return rest.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
