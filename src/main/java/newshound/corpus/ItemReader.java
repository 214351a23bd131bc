package newshound.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads one input, item by item.
interface ItemReader extends Closeable {
    /// The next item; null at the end.
    ///
    /// @throws IOException where the input cannot be read on; [#place()] says how far it went
    @Nullable
    Item next() throws IOException;

    /// Where reading stands.
    Place place();
}
