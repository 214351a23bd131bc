package newshound.indexing;

import newshound.corpus.Item;

/// Hears of a load while it runs. Called by one thread at a time.
public interface LoadListener {

    /// From time to time, and at the end.
    ///
    /// @param bytesRead of the files on disk
    /// @param articles done with so far, also those that the index held already
    void progress(long bytesRead, long totalBytes, long articles);

    /// An item that did not become an article in the index, with its place and reason.
    void skipped(Item.Skipped item);

    /// All of the first `articles` articles are durable now.
    void committed(long articles);
}
