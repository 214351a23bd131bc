package newshound.search;

import java.util.List;

/// All that answers a request, in the order of its pages, a few rows at a time and without end where there are
/// many: for exports. It comes from one state of the index, which is kept until this is closed. For one thread.
///
/// @param <T> a row, such as a [Hit]
public interface RowStream<T> extends AutoCloseable {

    /// How many rows come; always exact.
    long count();

    /// The next rows; none after the last.
    ///
    /// @throws IndexFailure where they cannot all be found
    List<T> next();

    @Override
    void close();
}
