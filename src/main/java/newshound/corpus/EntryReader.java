package newshound.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Goes through an archive, entry by entry.
interface EntryReader extends Closeable {
    /// What an archive yields.
    sealed interface Entry {
        /// To be read before the next entry is asked for.
        record Content(Input input) implements Entry {}

        /// One that costs no more than itself.
        record Broken(Item.Skipped skipped) implements Entry {}
    }

    /// The next entry that may hold news; null at the end.
    ///
    /// @throws IOException where the archive cannot be read on
    @Nullable
    Entry next() throws IOException;
}
