package newshound.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Goes through the files of a corpus, one open at a time.
final class ItemSpliterator implements Spliterator<Item>, AutoCloseable {
    private final Iterator<FoundPath> paths;
    private final AtomicLong bytesRead;
    private @Nullable ItemReader reader;
    /// Where in the bytes of the whole corpus the open file ends.
    private long endOfFile;

    ItemSpliterator(List<FoundPath> found, AtomicLong bytesRead) {
        paths = found.iterator();
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        while (reader != null || paths.hasNext()) {
            Item item = reader != null ? read(reader) : open(paths.next());
            if (item != null) {
                action.accept(item);
                return true;
            }
        }
        return false;
    }

    private @Nullable Item open(FoundPath path) {
        return switch (path) {
            case FoundPath.Unreachable(Item.Skipped skipped) -> skipped;
            case FoundPath.File file -> open(file);
        };
    }

    private @Nullable Item open(FoundPath.File file) {
        endOfFile += file.bytes();
        try {
            reader = FileOpener.open(file.path(), this::count);
            return null;
        } catch (IOException e) {
            bytesRead.set(endOfFile);
            return new Item.Skipped(Place.of(file.path()), ReadFailure.reason(e));
        }
    }

    private @Nullable Item read(ItemReader open) {
        try {
            Item item = open.next();
            if (item == null) {
                close();
            }
            return item;
        } catch (IOException e) {
            close();
            return new Item.Skipped(open.place(), ReadFailure.reason(e));
        }
    }

    /// A file that grew while it was read does not carry the count past its end.
    private void count(long bytes) {
        bytesRead.accumulateAndGet(bytes, (before, more) -> Math.min(before + more, endOfFile));
    }

    @Override
    public void close() {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                reader = null;
                bytesRead.set(endOfFile);
            }
        }
    }

    /// Never splits: a file is read from one end to the other, and the pieces that parallel streams
    /// would cut hold many articles in memory.
    @Override
    public @Nullable Spliterator<Item> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
