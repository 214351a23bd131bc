package newshound.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads a file that holds one article.
final class WholeFileReader implements ItemReader {
    /// No article is longer; what is, is something else.
    static final int MAX_BYTES = 16 << 20;

    /// Makes an item of a file's text.
    interface TextReader {
        Item read(Path file, String text);
    }

    private final Path file;
    private final PeekedInput content;
    private final TextReader reader;
    private boolean done;

    WholeFileReader(Path file, PeekedInput content, TextReader reader) {
        this.file = file;
        this.content = content;
        this.reader = reader;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] bytes = content.withoutByteOrderMark().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return new Item.Skipped(place(), "longer than " + MAX_BYTES + " bytes: not one article");
        }
        return reader.read(file, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Place place() {
        return Place.of(file);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
