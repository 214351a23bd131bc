package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import newshound.article.ArticleId;
import newshound.search.IndexFailure;
import newshound.search.RandomNews;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A full disk stops the writing and costs nothing that was committed.
final class FullDiskTest {
    private static final String NAME = "the news";
    private static final int SIZES = 10;

    @TempDir
    Path temporary;

    @Test
    void aFullDiskIsToldAndTheLastCommitStaysWhole() throws IOException {
        long needed = bytesFor(temporary.resolve("measured"));
        for (int size = 0; size < SIZES; size++) {
            Path folder = temporary.resolve("full" + size);
            load(LuceneIndex.open(folder, Clock.systemUTC()), "first");
            long room = needed * size / SIZES;
            assertThatThrownBy(() -> load(cramped(folder, room), "second"))
                    .as("room for %d of %d bytes", room, needed)
                    .isInstanceOf(IndexFailure.class)
                    .hasMessageStartingWith(NAME + ": ")
                    .hasMessageContaining(CrampedDirectory.FULL);
            holds(folder, "first");
            load(LuceneIndex.open(folder, Clock.systemUTC()), "second");
            holds(folder, "first");
            holds(folder, "second");
        }
    }

    @Test
    void aDiskThatIsFullFromTheBeginningReleasesTheIndex() throws IOException {
        Path folder = temporary.resolve("new");
        assertThatThrownBy(() -> cramped(folder, 0))
                .isInstanceOf(IndexFailure.class)
                .hasMessageContaining(CrampedDirectory.FULL);
        load(LuceneIndex.open(folder, Clock.systemUTC()), "first");
        holds(folder, "first");
    }

    @Test
    void aReplacementThatDoesNotFitLeavesTheIndexAsItWas() throws IOException {
        Path other = temporary.resolve("other");
        load(LuceneIndex.open(other, Clock.systemUTC()), "second");
        long needed = bytesOf(other);
        for (int size = 1; size < SIZES; size++) {
            Path folder = temporary.resolve("replaced" + size);
            load(LuceneIndex.open(folder, Clock.systemUTC()), "first");
            long room = needed * size / SIZES;
            assertThatThrownBy(() -> replace(cramped(folder, room), other))
                    .as("room for %d of %d bytes", room, needed)
                    .isInstanceOf(IndexFailure.class)
                    .hasMessageContaining(CrampedDirectory.FULL);
            holds(folder, "first");
        }
    }

    private static long bytesOf(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        }
    }

    private static void replace(LuceneIndex opened, Path other) {
        try (LuceneIndex index = opened) {
            index.replaceBy(other);
        }
    }

    private static long bytesFor(Path folder) throws IOException {
        load(LuceneIndex.open(folder, Clock.systemUTC()), "first");
        long room = 1L << 40;
        CrampedDirectory ample = new CrampedDirectory(FSDirectory.open(folder), room);
        load(LuceneIndex.open(ample, NAME, "", Clock.systemUTC()), "second");
        return room - ample.room();
    }

    private static LuceneIndex cramped(Path folder, long room) throws IOException {
        return LuceneIndex.open(new CrampedDirectory(FSDirectory.open(folder), room), NAME, "", Clock.systemUTC());
    }

    /// Two hundred articles in two commits.
    private static void load(LuceneIndex opened, String lot) {
        try (LuceneIndex index = opened) {
            RandomNews news = new RandomNews(1);
            for (int i = 0; i < 200; i++) {
                index.add(news.article(lot + i));
                if (i == 100) {
                    index.commit();
                }
            }
        }
    }

    private static void holds(Path folder, String lot) {
        assertThat(IndexCheck.of(folder).damage()).isEmpty();
        try (LuceneBackend backend = IndexFolder.read(folder)) {
            for (int i = 0; i < 200; i++) {
                assertThat(backend.article(new ArticleId(lot + i))).isPresent();
            }
        }
    }
}
