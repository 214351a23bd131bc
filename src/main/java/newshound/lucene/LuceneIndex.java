package newshound.lucene;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import newshound.article.AnnotatedArticle;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// An index folder, open for writing. One process at a time writes; any number read, see [#read(Path)].
public final class LuceneIndex implements ArticleIndex {
    /// More memory means fewer, larger segments; beyond this the rate no longer grows.
    private static final double RAM_BUFFER_MB = 128;

    private final String name;
    private final IndexWriter writer;
    private final Clock clock;

    private LuceneIndex(String name, IndexWriter writer, Clock clock) {
        this.name = name;
        this.writer = writer;
        this.clock = clock;
    }

    /// Whether a folder holds an index with articles. What a load leaves that was killed before its first
    /// commit is none.
    public static boolean exists(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false; // to open a folder would make it
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    && SegmentInfos.readLatestCommit(directory).size() > 0;
        } catch (IOException e) {
            throw failure(folder.toString(), "cannot be opened", e);
        }
    }

    /// Opens the index in a folder for writing; makes both where they are not there.
    ///
    /// @throws IndexFailure where another process writes to it, or it is damaged or of another version
    public static LuceneIndex open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            return open(FSDirectory.open(folder), folder.toString(), clock);
        } catch (IOException e) {
            throw failure(folder.toString(), "cannot be opened", e);
        }
    }

    /// Opens an index in any of Lucene's directories, such as one in memory.
    ///
    /// @param name what error messages call it
    static LuceneIndex open(Directory directory, String name, Clock clock) {
        try {
            if (DirectoryReader.indexExists(directory)) {
                IndexStamp.check(stamp(directory), name);
            }
            IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.BY_FIELD)
                    .setSimilarity(NewsSearcherFactory.SIMILARITY)
                    .setRAMBufferSizeMB(RAM_BUFFER_MB)
                    .setCommitOnClose(false);
            LuceneIndex index = new LuceneIndex(name, new IndexWriter(directory, config), clock);
            index.commitOrRelease(); // readers need a commit to open
            return index;
        } catch (LockObtainFailedException e) {
            throw new IndexFailure(
                    name + ": another Newshound has this index open for writing; wait until it ends, "
                            + "or send the articles to its API if it is `newshound serve`",
                    e);
        } catch (IOException e) {
            throw failure(name, "cannot be opened", e);
        }
    }

    /// Opens an index for reading what others commit to it.
    ///
    /// @throws IndexFailure where there is none, or it is damaged or of another version
    public static LuceneBackend read(Path folder) {
        if (!exists(folder)) {
            throw new IndexFailure(folder + ": there is no index here; make one with `newshound index`");
        }
        return follow(folder);
    }

    /// Opens an index for reading what is committed to it from now on, even if that is nothing yet: for whoever
    /// has it open for writing too.
    public static LuceneBackend follow(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            IndexStamp.check(stamp(directory), folder.toString());
            return new LuceneBackend(new SearcherManager(directory, new NewsSearcherFactory()));
        } catch (IOException e) {
            throw failure(folder.toString(), "cannot be opened", e);
        }
    }

    /// A reader of what this writer has written, also before it is committed.
    public LuceneBackend backend() {
        try {
            return new LuceneBackend(new SearcherManager(writer, new NewsSearcherFactory()));
        } catch (IOException e) {
            throw failure(name, "cannot be read", e);
        }
    }

    @Override
    public void add(AnnotatedArticle article) {
        writing(() -> writer.updateDocument(
                new Term(IndexFields.ID, article.article().id().value()), ArticleDocument.of(article, clock)));
    }

    @Override
    public void remove(ArticleId id) {
        writing(() -> writer.deleteDocuments(new Term(IndexFields.ID, id.value())));
    }

    @Override
    public void commit() {
        writing(() -> {
            if (writer.hasUncommittedChanges() || writer.getLiveCommitData() == null) {
                writer.setLiveCommitData(IndexStamp.now(clock).entrySet());
            }
            return writer.commit();
        });
    }

    @Override
    public void close() {
        commitOrRelease();
        release();
    }

    /// Commits; where that fails, lets others write to the index.
    private void commitOrRelease() {
        try {
            commit();
        } catch (IndexFailure failure) {
            try {
                release();
            } catch (IndexFailure second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /// Releases the index without committing: what was not committed is lost.
    private void release() {
        writing(() -> {
            writer.close();
            writer.getDirectory().close();
            return 0;
        });
    }

    private interface Write {
        long run() throws IOException;
    }

    private void writing(Write write) {
        try {
            write.run();
        } catch (AlreadyClosedException e) {
            Throwable cause = writer.getTragicException();
            throw failure(name, "writing stopped; all committed articles are safe", cause == null ? e : cause);
        } catch (IOException e) {
            throw failure(name, "cannot be written; all committed articles are safe", e);
        } catch (RuntimeException e) {
            if (writer.isOpen()) {
                throw e; // the article's own failure, and of no other
            }
            throw failure(name, "writing stopped; the index is damaged", e);
        }
    }

    private static Map<String, String> stamp(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }

    private static IndexFailure failure(String name, String what, Throwable cause) {
        return new IndexFailure(name + ": " + what + ": " + reason(cause), cause);
    }

    /// A file system's failures say by their kind what happened, and only by their message to which file.
    private static String reason(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        if (message == null) {
            return kind;
        }
        return cause instanceof FileSystemException ? kind + ": " + message : message;
    }
}
