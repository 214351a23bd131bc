package newshound.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Goes through the origins of a corpus, one open at a time.
final class ItemSpliterator implements Spliterator<Item>, AutoCloseable {
    private final Iterator<Origin> origins;
    private final OriginOpener opener;
    private final AtomicLong bytesRead;
    private @Nullable ItemReader reader;
    /// Where in the bytes of the whole corpus the open file ends.
    private long endOfFile;

    ItemSpliterator(List<Origin> found, OriginOpener opener, AtomicLong bytesRead) {
        origins = found.iterator();
        this.opener = opener;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        while (reader != null || origins.hasNext()) {
            Item item = reader != null ? read(reader) : open(origins.next());
            if (item != null) {
                action.accept(item);
                return true;
            }
        }
        return false;
    }

    private @Nullable Item open(Origin origin) {
        endOfFile += origin.bytes();
        try {
            switch (opener.open(origin, this::count)) {
                case OriginOpener.Opened.Reading(ItemReader opened) -> reader = opened;
                case OriginOpener.Opened.Closed(Item.Skipped skipped) -> {
                    bytesRead.set(endOfFile);
                    return skipped;
                }
            }
            return null;
        } catch (IOException e) {
            bytesRead.set(endOfFile);
            return new Item.Skipped(OriginOpener.place(origin), ReadFailure.reason(e));
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
