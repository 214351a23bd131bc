package newshound.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Bytes of a reply on their way to a caller who may not read them yet: many send all they have before they
/// read a word, and would wait for ever for a server that waits for them. What is more than fits in memory
/// goes to a temporary file.
final class ReplySpool implements AutoCloseable {
    private static final int CHUNK_BYTES = 1 << 16;

    private final int memoryBytes;
    /// Older than what is in the file.
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();

    private @Nullable FileChannel file;
    private long written;
    private long read;
    private boolean ended;

    /// @param memoryBytes held in memory at most
    ReplySpool(int memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    /// Never waits for the caller.
    ///
    /// @throws UncheckedIOException where neither memory nor disk has room
    synchronized void put(byte[] bytes) {
        if (written == read && memory.size() + bytes.length <= memoryBytes) {
            memory.writeBytes(bytes);
        } else {
            append(ByteBuffer.wrap(bytes));
        }
        notifyAll();
    }

    /// No more follows.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// The next bytes, waiting for them; null after the last.
    synchronized byte @Nullable [] take() throws IOException, InterruptedException {
        while (memory.size() == 0 && written == read && !ended) {
            wait();
        }
        if (memory.size() > 0) {
            byte[] bytes = memory.toByteArray();
            memory.reset();
            return bytes;
        }
        return file != null && written > read ? from(file) : null;
    }

    private void append(ByteBuffer bytes) {
        try {
            FileChannel open = file == null ? open() : file;
            file = open;
            while (bytes.hasRemaining()) {
                written += open.write(bytes, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile("newshound-reply", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private byte[] from(FileChannel open) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK_BYTES, written - read));
        while (chunk.hasRemaining()) {
            read += open.read(chunk, read);
        }
        if (read == written) {
            read = 0;
            written = 0;
            open.truncate(0);
        }
        return chunk.array();
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
