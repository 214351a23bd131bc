package newshound.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newshound.corpus.Item;
import newshound.corpus.Place;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Every skipped item as a JSON line: `{"file": …, "entry": …, "line": …, "reason": …}`. The entry is empty where
/// the whole file is meant, and line 0 means no line.
final class SkippedFile implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private record Line(String file, String entry, long line, String reason) {}

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
            Place place = item.place();
            out.write(JSON.writeValueAsString(new Line(place.file(), place.entry(), place.line(), item.reason())));
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
