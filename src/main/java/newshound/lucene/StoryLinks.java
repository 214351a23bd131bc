package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;

/// Keeps the links between articles that tell the same, as articles come and go.
///
/// A commit says up to which number the articles in it are linked: what a crash left unlinked is linked after
/// the next start.
final class StoryLinks {
    private final IndexWriter writer;
    private long linkedUpTo;
    /// Whether every link is known to lead somewhere. After a start it is not: articles may have been taken out
    /// just before the crash.
    private boolean trusted;

    /// @param linkedUpTo as the last commit says
    StoryLinks(IndexWriter writer, long linkedUpTo) {
        this.writer = writer;
        this.linkedUpTo = linkedUpTo;
    }

    /// The number up to which articles are linked.
    long linkedUpTo() {
        return linkedUpTo;
    }

    /// Goes on after all articles were replaced by linked ones.
    ///
    /// @param upTo the number of the last of them
    void restart(long upTo) {
        linkedUpTo = upTo;
        trusted = true;
    }

    /// Links what came in since the last call, and anew what was linked to articles that left or changed.
    void update(Arrivals arrivals) throws IOException {
        Arrivals.Snapshot snapshot = arrivals.snapshot();
        boolean done = false;
        try {
            new StoryLinking(writer, snapshot, linkedUpTo, trusted).run();
            done = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!done) {
                arrivals.restore(snapshot);
            }
        }
        linkedUpTo = snapshot.upTo();
        trusted = true;
    }
}
