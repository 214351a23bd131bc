package newshound.lucene;

import java.io.IOException;
import java.util.List;

/// All rows of an answer over one snapshot of the index, a few at a time.
interface Walk<T> {

    long count();

    /// The next rows; none after the last.
    List<T> next() throws IOException;
}
