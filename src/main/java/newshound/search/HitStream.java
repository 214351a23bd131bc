package newshound.search;

import java.util.List;

/// All hits of a request in the order of its pages, a few at a time and without end where there are many: for
/// exports. They come from one state of the index, which is kept until this is closed. For one thread.
public interface HitStream extends AutoCloseable {

    /// How many hits come; always exact.
    SearchResponse.Total total();

    /// The next hits; none after the last.
    ///
    /// @throws IndexFailure where they cannot all be found
    List<Hit> next();

    @Override
    void close();
}
