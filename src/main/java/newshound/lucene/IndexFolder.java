package newshound.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newshound.search.IndexFailure;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index in a folder as those find it who do not write it: any number of processes read what one commits.
public final class IndexFolder {
    private IndexFolder() {}

    /// Whether a folder holds an index that has articles or had some. What a load leaves that was killed before
    /// its first commit is none.
    public static boolean exists(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false; // to open a folder would make it
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            return commit.size() > 0 || IndexStamp.tellsOfArticles(commit.getUserData());
        } catch (IOException e) {
            throw DiskFailure.of(folder.toString(), "cannot be opened", e);
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
            IndexStamp.of(commitData(directory), folder.toString());
            return new LuceneBackend(new SearcherManager(directory, new NewsSearcherFactory()), CursorKey.in(folder));
        } catch (IOException e) {
            throw DiskFailure.of(folder.toString(), "cannot be opened", e);
        }
    }

    static Map<String, String> commitData(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }
}
