package newshound.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.search.IndexFailure;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Reads every byte of an index and says what is wrong with it.
///
/// @param articles that can be found
/// @param segments parts of the index looked at
/// @param damage what is wrong, a line each; empty where all is well
public record IndexCheck(long articles, int segments, List<String> damage) {
    public IndexCheck {
        damage = List.copyOf(damage);
    }

    public boolean clean() {
        return damage.isEmpty();
    }

    /// @throws IndexFailure where there is no index, or another process writes to it
    public static IndexCheck of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IndexFailure(folder + ": there is no index here");
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IndexFailure(folder + ": there is no index here");
            }
            return check(directory);
        } catch (LockObtainFailedException e) {
            throw new IndexFailure(folder + ": another Newshound is writing to this index", e);
        } catch (IOException e) {
            return new IndexCheck(0, 0, List.of(folder + ": " + e.getMessage()));
        }
    }

    private static IndexCheck check(Directory directory) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (CheckIndex check = new CheckIndex(directory);
                PrintStream lines = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            check.setInfoStream(lines, false);
            CheckIndex.Status status = check.checkIndex();
            List<String> damage = status.clean
                    ? List.of()
                    : log.toString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line ->
                                    line.contains("ERROR") || line.contains("Exception") || line.contains("FAILED"))
                            .map(String::strip)
                            .distinct()
                            .toList();
            return new IndexCheck(
                    articles(directory, status),
                    status.numSegments,
                    status.clean || !damage.isEmpty() ? damage : List.of("damaged"));
        }
    }

    /// In the segments that can be opened.
    private static long articles(Directory directory, CheckIndex.Status status) throws IOException {
        if (status.missingSegments) {
            return 0;
        }
        Set<String> opened = status.segmentInfos.stream()
                .filter(segment -> segment.openReaderPassed)
                .map(segment -> segment.name)
                .collect(Collectors.toSet());
        return SegmentInfos.readLatestCommit(directory).asList().stream()
                .filter(segment -> opened.contains(segment.info.name))
                .mapToLong(segment -> segment.info.maxDoc() - segment.getDelCount())
                .sum();
    }
}
