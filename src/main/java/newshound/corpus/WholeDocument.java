package newshound.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what has to be seen whole: one article, or a feed of a few.
final class WholeDocument implements ItemReader {
    /// No article is longer; what is, is something else.
    static final int MAX_BYTES = 16 << 20;

    /// Makes items of a document; what it lacks is a skipped item too.
    interface DocumentReader {
        List<Item> read(Content document);
    }

    private final Input input;
    private final DocumentReader reader;
    private @Nullable Iterator<Item> items;

    WholeDocument(Input input, DocumentReader reader) {
        this.input = input;
        this.reader = reader;
    }

    @Override
    public @Nullable Item next() throws IOException {
        Iterator<Item> left = items == null ? read().iterator() : items;
        items = left;
        return left.hasNext() ? left.next() : null;
    }

    private List<Item> read() throws IOException {
        byte[] bytes = input.content().readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES
                ? List.of(new Item.Skipped(place(), "longer than " + MAX_BYTES + " bytes: not one article"))
                : reader.read(new Content(bytes, input.place(), input.hints()));
    }

    @Override
    public Place place() {
        return input.place();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
