package newshound.export;

import java.io.IOException;

/// Writes rows in one format. What was not ended is no whole file: who fails on the way leaves it so.
public interface RowWriter<T> {

    /// What comes before the first row.
    void begin() throws IOException;

    void row(T row) throws IOException;

    /// What comes after the last row.
    void end() throws IOException;
}
