package newshound.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads what is in an archive, one entry open at a time: whatever the archive's size, it takes the
/// memory of one entry.
final class ArchiveReader implements ItemReader {
    private final Place place;
    private final EntryReader entries;
    private @Nullable ItemReader open;
    private boolean empty = true;

    ArchiveReader(Input archive, EntryReader entries) {
        place = archive.place();
        this.entries = entries;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            Item item = open != null ? read(open) : null;
            if (item != null) {
                return item;
            }
            EntryReader.Entry entry = entries.next();
            if (entry == null) {
                return end();
            }
            empty = false;
            Item.Skipped skipped = open(entry);
            if (skipped != null) {
                return skipped;
            }
        }
    }

    private Item.@Nullable Skipped open(EntryReader.Entry entry) {
        return switch (entry) {
            case EntryReader.Entry.Broken(Item.Skipped skipped) -> skipped;
            case EntryReader.Entry.Content(Input input) -> {
                try {
                    open = InputOpener.open(input);
                    yield null;
                } catch (IOException e) {
                    yield new Item.Skipped(input.place(), ReadFailure.reason(e));
                }
            }
        };
    }

    /// An archive without anything to read is told of too.
    private @Nullable Item end() {
        boolean tell = empty;
        empty = false;
        return tell ? new Item.Skipped(place, "nothing to read in this archive") : null;
    }

    /// An entry that cannot be read on costs itself alone, if the archive goes on behind it.
    private @Nullable Item read(ItemReader entry) throws IOException {
        try {
            Item item = entry.next();
            if (item == null) {
                closeEntry(entry);
            }
            return item;
        } catch (IOException e) {
            closeEntry(entry);
            return new Item.Skipped(entry.place(), ReadFailure.reason(e));
        }
    }

    private void closeEntry(ItemReader entry) throws IOException {
        open = null;
        entry.close();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            closeEntry(open);
        }
        entries.close();
    }
}
