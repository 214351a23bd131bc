package newshound.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A directory on a disk that is soon full, and has room again for what is deleted.
final class CrampedDirectory extends FilterDirectory {
    static final String FULL = "No space left on device";

    private final AtomicLong room;

    /// @param room bytes that can still be written
    CrampedDirectory(Directory directory, long room) {
        super(directory);
        this.room = new AtomicLong(room);
    }

    long room() {
        return room.get();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        take(1); // a name takes room too
        return new Output(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        take(1);
        return new Output(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void deleteFile(String name) throws IOException {
        long length = in.fileLength(name);
        in.deleteFile(name);
        room.addAndGet(1 + length);
    }

    private void take(int bytes) throws IOException {
        if (room.addAndGet(-bytes) < 0) {
            room.addAndGet(bytes);
            throw new IOException(FULL);
        }
    }

    private final class Output extends FilterIndexOutput {
        private Output(IndexOutput out) {
            super("cramped " + out, out.getName(), out);
        }

        @Override
        public void writeByte(byte value) throws IOException {
            take(1);
            super.writeByte(value);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            super.writeBytes(bytes, offset, length);
        }
    }
}
