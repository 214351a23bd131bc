package newshound.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Decompresses gzip, member after member (RFC 1952).
///
/// The streams of the JDK and of commons-compress lose what they have when the data end early, or the
/// members behind a buffer's end. This one hands out every byte before it fails, and reading on after
/// corrupt data goes on with the next member, which is the next record of a web archive.
final class GzipInput extends BulkInput {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED_FLAGS = 0xe0;

    private enum State {
        BETWEEN_MEMBERS,
        IN_MEMBER,
        DAMAGED,
        AT_END
    }

    private final InputStream source;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int position;
    private int limit;
    private State state = State.BETWEEN_MEMBERS;

    /// @param source at the first member
    GzipInput(InputStream source) {
        this.source = source;
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0) {
            switch (state) {
                case AT_END -> {
                    return -1;
                }
                case BETWEEN_MEMBERS -> openMember();
                case DAMAGED -> findMember();
                case IN_MEMBER -> {
                    int count = inflate(target, offset, length);
                    if (count > 0) {
                        return count;
                    }
                }
            }
        }
        return 0;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            checksum.update(target, offset, count);
            if (count == 0 && inflater.finished()) {
                closeMember();
            } else if (count == 0 && inflater.needsDictionary()) {
                throw damaged("needs a dictionary");
            } else if (count == 0) {
                position = limit;
                need();
                inflater.setInput(buffer, position, limit - position);
            }
            return count;
        } catch (DataFormatException e) {
            throw damaged(e.getMessage() == null ? "invalid data" : e.getMessage());
        }
    }

    /// Tapes and downloads are filled up with zeros behind the last member.
    private void openMember() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            state = State.AT_END;
            return;
        }
        if (first != 0x1f || required() != 0x8b || required() != DEFLATE) {
            throw damaged("what follows is no gzip data");
        }
        readHeader();
    }

    /// Behind the first three bytes.
    private void readHeader() throws IOException {
        int flags = required();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw damaged("unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(required() | required() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && required() != 0) {
                // up to the zero that ends it
            }
        }
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.reset();
        checksum.reset();
        inflater.setInput(buffer, position, limit - position);
        state = State.IN_MEMBER;
    }

    private void closeMember() throws IOException {
        position = limit - inflater.getRemaining();
        long written = required() | required() << 8 | required() << 16 | (long) required() << 24;
        skip(4);
        if (written != checksum.getValue()) {
            throw damaged("wrong checksum");
        }
        state = State.BETWEEN_MEMBERS;
    }

    /// Looks for the beginning of a member in whatever is here.
    private void findMember() throws IOException {
        int found = 0;
        while (found < 3) {
            int value = next();
            if (value < 0) {
                state = State.AT_END;
                return;
            }
            boolean fits = value
                    == switch (found) {
                        case 0 -> 0x1f;
                        case 1 -> 0x8b;
                        default -> DEFLATE;
                    };
            found = fits ? found + 1 : value == 0x1f ? 1 : 0;
        }
        readHeader();
    }

    private ZipException damaged(String what) {
        // where the inflater stopped; behind the header that led here
        position = state == State.IN_MEMBER && !inflater.finished() ? limit - inflater.getRemaining() : position;
        state = State.DAMAGED;
        return new ZipException(what);
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private int required() throws IOException {
        need();
        return Byte.toUnsignedInt(buffer[position++]);
    }

    private void need() throws IOException {
        if (position == limit && !fill()) {
            state = State.AT_END;
            throw new EOFException("compressed data ends early");
        }
    }

    private int next() throws IOException {
        return position == limit && !fill() ? -1 : Byte.toUnsignedInt(buffer[position++]);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, source.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        source.close();
    }
}
