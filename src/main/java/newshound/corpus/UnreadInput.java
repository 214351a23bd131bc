package newshound.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An input that no reader understands: one skipped item, and its content stays unread.
final class UnreadInput implements ItemReader {
    private final Input input;
    private @Nullable Item skipped;

    UnreadInput(Input input, String reason) {
        this.input = input;
        skipped = new Item.Skipped(input.place(), reason);
    }

    @Override
    public @Nullable Item next() {
        Item item = skipped;
        skipped = null;
        return item;
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
