package newshound.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// An index folder, open for writing. One process at a time writes; any number read, see [IndexFolder].
public final class LuceneIndex implements ArticleIndex {
    /// More memory means fewer, larger segments; beyond this the rate no longer grows.
    private static final double RAM_BUFFER_MB = 128;

    private final String name;
    private final IndexWriter writer;
    private final Arrivals arrivals;
    private final StoryLinks links;
    private final ArticleDigest digest;
    private String annotator;
    private final Clock clock;

    private LuceneIndex(String name, IndexWriter writer, IndexStamp stamp, String annotator, Clock clock)
            throws IOException {
        this.name = name;
        this.writer = writer;
        this.clock = clock;
        this.digest = new ArticleDigest(annotator);
        // of a mixture the older part decides: it is what has to be done again
        this.annotator = writer.getDocStats().numDocs == 0 ? annotator : stamp.annotator();
        arrivals = new Arrivals(writer, stamp.linkedUpTo());
        links = new StoryLinks(writer, stamp.linkedUpTo());
    }

    /// Opens the index in a folder for articles whose annotator has no version.
    public static LuceneIndex open(Path folder, Clock clock) {
        return open(folder, "", clock);
    }

    /// Opens the index in a folder for writing; makes both where they are not there.
    ///
    /// @param annotator the version of the annotator that the articles will come from
    /// @throws IndexFailure where another process writes to it, or it is damaged or of another version
    public static LuceneIndex open(Path folder, String annotator, Clock clock) {
        try {
            Files.createDirectories(folder);
            return open(FSDirectory.open(folder), folder.toString(), annotator, clock);
        } catch (IOException e) {
            throw DiskFailure.of(folder.toString(), "cannot be opened", e);
        }
    }

    /// Opens an index in any of Lucene's directories, such as one in memory.
    ///
    /// @param name what error messages call it
    static LuceneIndex open(Directory directory, String name, String annotator, Clock clock) {
        try {
            IndexStamp stamp = DirectoryReader.indexExists(directory)
                    ? IndexStamp.of(IndexFolder.commitData(directory), name)
                    : new IndexStamp(annotator, 0, Instant.EPOCH);
            IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.BY_FIELD)
                    .setSimilarity(NewsSearcherFactory.SIMILARITY)
                    .setRAMBufferSizeMB(RAM_BUFFER_MB)
                    .setCommitOnClose(false);
            LuceneIndex index = around(new IndexWriter(directory, config), name, stamp, annotator, clock);
            index.commitOrAbandon(); // readers need a commit to open
            return index;
        } catch (LockObtainFailedException e) {
            throw new IndexFailure(
                    name + ": another Newshound has this index open for writing; wait until it ends, "
                            + "or send the articles to its API if it is `newshound serve`",
                    e);
        } catch (IOException e) {
            throw DiskFailure.of(name, "cannot be opened", e);
        }
    }

    /// A writer that nobody comes to hold would lock the index for as long as the process runs.
    private static LuceneIndex around(IndexWriter writer, String name, IndexStamp stamp, String annotator, Clock clock)
            throws IOException {
        try {
            return new LuceneIndex(name, writer, stamp, annotator, clock);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /// A reader of what this writer has written, also before it is committed.
    public LuceneBackend backend() {
        try {
            return new LuceneBackend(new SearcherManager(writer, new NewsSearcherFactory()), key());
        } catch (IOException e) {
            throw DiskFailure.of(name, "cannot be read", e);
        }
    }

    /// An index in memory has nobody to come back with a cursor.
    private CursorKey key() {
        return writer.getDirectory() instanceof FSDirectory files
                ? CursorKey.in(files.getDirectory())
                : CursorKey.passing();
    }

    @Override
    public boolean holds(Article article) {
        return writing(() -> arrivals.holds(article.id(), digest.of(article)));
    }

    @Override
    public void add(AnnotatedArticle article) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        add(article, Math.toIntExact(today.toEpochDay()));
    }

    /// @param day on which the article came in, counted from 1970
    void add(AnnotatedArticle annotated, int day) {
        Article article = annotated.article();
        ArticleDocument document = new ArticleDocument(annotated, digest.of(article), day);
        writing(() -> {
            arrivals.write(article.id(), serial -> writer.updateDocument(term(article.id()), document.of(serial)));
            return true;
        });
    }

    @Override
    public void remove(ArticleId id) {
        writing(() -> {
            arrivals.write(id, _ -> writer.deleteDocuments(term(id)));
            return true;
        });
    }

    private static Term term(ArticleId id) {
        return new Term(IndexFields.ID, id.value());
    }

    @Override
    public synchronized void commit() {
        writing(() -> {
            if (writer.hasUncommittedChanges()
                    || writer.getLiveCommitData() == null
                    || arrivals.lastSerial() > links.linkedUpTo()) {
                link();
                stampCommit();
            }
            writer.commit();
            return true;
        });
    }

    /// Linking reads nothing but the index: where a value makes it fail, the file that holds the value is damaged.
    private void link() throws IOException {
        try {
            links.update(arrivals);
        } catch (AlreadyClosedException | IndexFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IndexFailure(name + ": the index is damaged, `newshound verify` says where: " + e, e);
        }
    }

    private void stampCommit() {
        IndexStamp stamp = new IndexStamp(annotator, links.linkedUpTo(), clock.instant());
        writer.setLiveCommitData(stamp.entries().entrySet());
    }

    /// All that is there, until the next commit.
    DirectoryReader reader() {
        commit();
        return arrivals.reader();
    }

    /// Puts another index in the place of this one, by one commit. Where that fails nothing more can be written:
    /// the next commit would be one of half a replacement.
    ///
    /// @param other closed; its articles went through this index's annotator
    synchronized void replaceBy(Path other) {
        writing(() -> {
            boolean done = false;
            try (Directory directory = FSDirectory.open(other)) {
                IndexStamp stamp = IndexStamp.of(IndexFolder.commitData(directory), other.toString());
                writer.deleteAll();
                writer.addIndexes(directory);
                annotator = stamp.annotator();
                links.restart(stamp.linkedUpTo());
                arrivals.restart(stamp.linkedUpTo());
                stampCommit();
                writer.commit();
                done = true;
            } finally {
                if (!done) {
                    writer.rollback();
                }
            }
            return true;
        });
    }

    @Override
    public void close() {
        commitOrAbandon();
        abandon();
    }

    /// Commits; where that fails, lets others write to the index.
    private void commitOrAbandon() {
        try {
            commit();
        } catch (IndexFailure failure) {
            try {
                abandon();
            } catch (IndexFailure second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    @Override
    public void abandon() {
        writing(() -> {
            arrivals.close();
            writer.close();
            writer.getDirectory().close();
            return true;
        });
    }

    private interface Write {
        boolean run() throws IOException;
    }

    private boolean writing(Write write) {
        try {
            return write.run();
        } catch (AlreadyClosedException e) {
            Throwable cause = writer.getTragicException();
            throw DiskFailure.of(name, "writing stopped; all committed articles are safe", cause == null ? e : cause);
        } catch (IOException e) {
            throw DiskFailure.of(name, "cannot be written; all committed articles are safe", e);
        } catch (RuntimeException e) {
            if (writer.isOpen()) {
                throw e; // the article's own failure, and of no other
            }
            throw DiskFailure.of(name, "writing stopped; the index is damaged", e);
        }
    }
}
