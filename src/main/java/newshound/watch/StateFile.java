package newshound.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newshound.search.IndexFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the states of the feeds are kept between two runs. A reader of the file sees the old one or the new
/// one, never half of one.
final class StateFile {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    StateFile(Path file) {
        this.file = file;
    }

    /// @param feeds by the address that the reader subscribed to
    private record Content(int version, Map<String, FeedState> feeds) {
        private Content {
            Objects.requireNonNull(feeds, "feeds");
            feeds.forEach((address, state) -> Objects.requireNonNull(state, address));
            if (version != VERSION) {
                throw new IllegalArgumentException("version " + version + ", this Newshound reads " + VERSION);
            }
        }
    }

    /// Nothing where there is no file yet.
    ///
    /// @throws DamagedState where it is not what was written
    Map<String, FeedState> read() throws DamagedState {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return new TreeMap<>(
                    JSON.readValue(Files.readAllBytes(file), Content.class).feeds());
        } catch (JacksonException e) {
            throw new DamagedState(String.valueOf(e.getOriginalMessage()), e);
        } catch (IOException | RuntimeException e) {
            throw new DamagedState(String.valueOf(e.getMessage()), e);
        }
    }

    /// Moves a damaged file out of the way, where a person can look at it.
    ///
    /// @return where it is now
    Path setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IndexFailure(file + ": damaged, and cannot be moved to " + aside, e);
        }
    }

    /// @throws IndexFailure where it cannot be written; the old one is still there then
    void write(Map<String, FeedState> feeds) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            byte[] bytes = JSON.writeValueAsBytes(new Content(VERSION, new TreeMap<>(feeds)));
            try (FileChannel out = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IndexFailure(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
