package newshound.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import newshound.article.ArticleId;
import newshound.story.Profile;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;

/// Numbers articles as they come in, and knows which came, changed or left since the last snapshot.
final class Arrivals implements AutoCloseable {
    /// Shared by those who write an article, held alone by the one who takes a snapshot: so a snapshot has all
    /// articles up to its number and none above.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private final IndexWriter writer;
    private DirectoryReader reader;
    private Set<Long> touched = ConcurrentHashMap.newKeySet();
    private long lastSerial;

    /// @param lastSerial a number that was given already: the article that had the last may be gone
    Arrivals(IndexWriter writer, long lastSerial) throws IOException {
        this.writer = writer;
        this.reader = DirectoryReader.open(writer);
        this.lastSerial = Math.max(lastSerial, lastIn(reader));
    }

    /// The greatest number of the articles of a reader; 0 where there are none.
    static long lastIn(IndexReader reader) throws IOException {
        long last = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            DocValuesSkipper serials = leaf.reader().getDocValuesSkipper(IndexFields.SERIAL);
            last = Math.max(last, serials == null ? 0 : serials.maxValue());
        }
        return last;
    }

    interface Write {
        /// @param serial greater than that of every article before
        void run(long serial) throws IOException;
    }

    /// Writes an article or takes it out.
    void write(ArticleId id, Write write) throws IOException {
        lock.readLock().lock();
        try {
            touched.add(Profile.keyOf(id));
            write.run(nextSerial());
        } finally {
            lock.readLock().unlock();
        }
    }

    private synchronized long nextSerial() {
        return ++lastSerial;
    }

    /// The last snapshot.
    DirectoryReader reader() {
        return reader;
    }

    /// Goes on after all articles were replaced.
    ///
    /// @param serial the last number given to one of those that are there now
    void restart(long serial) throws IOException {
        snapshot();
        synchronized (this) {
            lastSerial = serial;
        }
    }

    synchronized long lastSerial() {
        return lastSerial;
    }

    /// Whether the last snapshot has an article with this digest, and nothing happened to it since.
    boolean holds(ArticleId id, long digest) throws IOException {
        lock.readLock().lock();
        try {
            if (touched.contains(Profile.keyOf(id))) {
                return false;
            }
            return HeldArticles.holds(reader, id, digest);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// All that is there.
    ///
    /// @param reader valid until the next snapshot is taken
    /// @param upTo the number of the last article in it
    /// @param touched keys of the articles that came, changed or left since the snapshot before
    record Snapshot(DirectoryReader reader, long upTo, Set<Long> touched) {}

    Snapshot snapshot() throws IOException {
        lock.writeLock().lock();
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
            Set<Long> taken = touched;
            touched = ConcurrentHashMap.newKeySet();
            return new Snapshot(reader, lastSerial(), taken);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Takes back what a snapshot took, when no use could be made of it.
    void restore(Snapshot snapshot) {
        lock.writeLock().lock();
        try {
            touched.addAll(new HashSet<>(snapshot.touched()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
