package newshound.corpus;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newshound.fetch.Fetcher;

/// Files, folders, standard input and web addresses with articles. The files are found once, when the
/// corpus is made; everything is read when the stream of items is.
public final class Corpus {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

    private final List<Origin> found;
    private final OriginOpener opener;
    private final long totalBytes;
    private final AtomicLong bytesRead = new AtomicLong();

    private Corpus(List<Origin> found, OriginOpener opener) {
        this.found = found;
        this.opener = opener;
        totalBytes = found.stream().mapToLong(Origin::bytes).sum();
    }

    /// Folders are walked in the order of their file names, without hidden files and `README.md`; a
    /// folder reached twice is read once. A path that is missing or unreadable becomes a skipped item.
    public static Corpus of(List<Path> paths) {
        FolderWalk walk = new FolderWalk();
        paths.forEach(walk::visit);
        return new Corpus(walk.found(), new OriginOpener(InputStream.nullInputStream(), null));
    }

    /// The same for what people type: paths, web addresses and `-` for standard input, which is read once.
    ///
    /// @param fetcher asked for the addresses, when the stream of items comes to them
    public static Corpus of(List<String> places, InputStream standardInput, Fetcher fetcher) {
        FolderWalk walk = new FolderWalk();
        for (String place : places) {
            if (place.equals(OriginOpener.STANDARD_INPUT)) {
                walk.add(new Origin.StandardInput());
            } else if (ADDRESS.matcher(place).matches()) {
                walk.add(new Origin.Address(place));
            } else {
                walk.visit(place);
            }
        }
        return new Corpus(walk.found(), new OriginOpener(standardInput, fetcher));
    }

    /// Everything in the corpus, in a fixed order, read as it is asked for. Close the stream: it holds a
    /// file open. It starts the count of bytes anew, so read one stream of a corpus at a time.
    public Stream<Item> items() {
        bytesRead.set(0);
        ItemSpliterator items = new ItemSpliterator(found, opener, bytesRead);
        return StreamSupport.stream(items, false).onClose(items::close);
    }

    /// Paths that could not even be opened for reading, to be told before a long run starts.
    public List<Item.Skipped> unreachable() {
        return found.stream()
                .filter(Origin.Unreachable.class::isInstance)
                .map(Origin.Unreachable.class::cast)
                .map(Origin.Unreachable::skipped)
                .toList();
    }

    /// Bytes on disk, compressed where the files are; what comes from elsewhere does not count.
    public long totalBytes() {
        return totalBytes;
    }

    /// Bytes on disk done with, up to [#totalBytes()]; what was skipped counts as done. Any thread may ask.
    public long bytesRead() {
        return bytesRead.get();
    }
}
