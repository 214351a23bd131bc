package newshound.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that no reader understands: one skipped item, and its content stays unread.
final class UnreadFile implements ItemReader {
    private final Place place;
    private final Closeable content;
    private @Nullable Item skipped;

    UnreadFile(Path file, Closeable content, String reason) {
        place = Place.of(file);
        this.content = content;
        skipped = new Item.Skipped(place, reason);
    }

    @Override
    public @Nullable Item next() {
        Item item = skipped;
        skipped = null;
        return item;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
