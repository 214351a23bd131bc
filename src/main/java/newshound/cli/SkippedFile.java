package newshound.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newshound.corpus.Item;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Every skipped item as a JSON line: `{"file": …, "line": …, "reason": …}`; line 0 means the whole file.
final class SkippedFile implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private record Line(String file, long line, String reason) {}

    private final BufferedWriter out;

    private SkippedFile(BufferedWriter out) {
        this.out = out;
    }

    static SkippedFile at(Path path) {
        try {
            return new SkippedFile(Files.newBufferedWriter(path));
        } catch (IOException e) {
            throw new CommandFailure(path + ": cannot be written: " + e.getMessage(), e);
        }
    }

    void add(Item.Skipped item) {
        try {
            out.write(JSON.writeValueAsString(
                    new Line(item.place().file().toString(), item.place().line(), item.reason())));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
