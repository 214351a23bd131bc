package newshound.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Files and folders of articles. The files are found once, when the corpus is made; they are read
/// when the stream of items is.
public final class Corpus {
    private final List<FoundPath> found;
    private final long totalBytes;
    private final AtomicLong bytesRead = new AtomicLong();

    private Corpus(List<FoundPath> found) {
        this.found = found;
        totalBytes = found.stream().mapToLong(FoundPath::bytes).sum();
    }

    /// Folders are walked in the order of their file names, without hidden files and `README.md`; a
    /// folder reached twice is read once. A path that is missing or unreadable becomes a skipped item.
    public static Corpus of(List<Path> paths) {
        return new Corpus(FolderWalk.from(paths));
    }

    /// Everything in the corpus, in a fixed order, read as it is asked for. Close the stream: it holds a
    /// file open. It starts the count of bytes anew, so read one stream of a corpus at a time.
    public Stream<Item> items() {
        bytesRead.set(0);
        ItemSpliterator items = new ItemSpliterator(found, bytesRead);
        return StreamSupport.stream(items, false).onClose(items::close);
    }

    /// Paths that could not even be opened for reading, to be told before a long run starts.
    public List<Item.Skipped> unreachable() {
        return found.stream()
                .filter(FoundPath.Unreachable.class::isInstance)
                .map(FoundPath.Unreachable.class::cast)
                .map(FoundPath.Unreachable::skipped)
                .toList();
    }

    /// Bytes on disk, compressed where the files are.
    public long totalBytes() {
        return totalBytes;
    }

    /// Bytes on disk done with, up to [#totalBytes()]; what was skipped counts as done. Any thread may ask.
    public long bytesRead() {
        return bytesRead.get();
    }
}
