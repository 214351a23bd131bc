package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.ArticleId;
import newshound.search.IndexFailure;
import newshound.search.RandomNews;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can and what cannot be opened as an index.
final class OpeningTest {
    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void nameAFolderThatIsNotThere() {
        folder = temporary.resolve("index");
    }

    private void fails(ThrowingCallable opening, String... words) {
        assertThatThrownBy(opening)
                .isInstanceOf(IndexFailure.class)
                .hasMessageStartingWith(folder + ": ")
                .hasMessageContainingAll(words);
    }

    private void write(String id) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            index.add(new RandomNews(1).article(id));
        }
    }

    @Test
    void readingMakesNoFolder() {
        assertThat(IndexFolder.exists(folder)).isFalse();
        fails(() -> IndexFolder.read(folder), "no index");
        fails(() -> IndexCheck.of(folder), "no index");
        assertThat(folder).doesNotExist();
    }

    @Test
    void anEmptyFolderHoldsNoIndexAndStaysEmpty() throws IOException {
        Files.createDirectory(folder);
        assertThat(IndexFolder.exists(folder)).isFalse();
        fails(() -> IndexFolder.read(folder), "no index");
        fails(() -> IndexCheck.of(folder), "no index");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void writingMakesTheFolderAndAllAboveIt() {
        folder = temporary.resolve("one/two/three");
        write("a");
        assertThat(IndexFolder.exists(folder)).isTrue();
    }

    @Test
    void anIndexWithoutArticlesIsNone() {
        LuceneIndex.open(folder, Clock.systemUTC()).close();
        assertThat(IndexFolder.exists(folder)).isFalse();
        fails(() -> IndexFolder.read(folder), "no index");
    }

    @Test
    void anIndexWhoseArticlesWereAllTakenOutStaysOne() {
        write("a");
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            index.remove(new ArticleId("a"));
        }
        assertThat(IndexFolder.exists(folder)).isTrue();
        try (LuceneBackend backend = IndexFolder.read(folder)) {
            assertThat(backend.status().articles()).isZero();
        }
    }

    @Test
    void aFileIsNoIndex() throws IOException {
        Files.writeString(folder, "news");
        assertThat(IndexFolder.exists(folder)).isFalse();
        fails(() -> IndexFolder.read(folder), "no index");
        fails(() -> IndexCheck.of(folder), "no index");
        fails(() -> LuceneIndex.open(folder, Clock.systemUTC()), "cannot be opened", "FileAlreadyExists");
        assertThat(folder).hasContent("news");
    }

    @Test
    void oneWriterAtATimeAndReadersBesideIt() {
        write("a");
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            fails(() -> LuceneIndex.open(folder, Clock.systemUTC()), "another Newshound");
            fails(() -> IndexCheck.of(folder), "another Newshound");
            index.add(new RandomNews(1).article("b"));
            try (LuceneBackend reader = IndexFolder.read(folder)) {
                assertThat(reader.status().articles()).isOne();
                index.commit();
                reader.refresh();
                assertThat(reader.status().articles()).isEqualTo(2);
            }
        }
        write("c");
    }

    @Test
    void whatWasNotCommittedIsNotReadByOthers() {
        write("a");
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
                LuceneBackend own = index.backend()) {
            index.add(new RandomNews(1).article("b"));
            own.refresh();
            assertThat(own.status().articles()).isEqualTo(2);
            try (LuceneBackend reader = IndexFolder.read(folder)) {
                assertThat(reader.status().articles()).isOne();
            }
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsRefusedAndLeftAsItIs() throws IOException {
        write("a");
        foreign(Map.of("newshound.schema", "0", "newshound.committed", "2025-01-01T00:00:00Z"));
        fails(() -> IndexFolder.read(folder), "schema 0", "index the articles again");
        fails(() -> LuceneIndex.open(folder, Clock.systemUTC()), "schema 0", "index the articles again");
    }

    @Test
    void anIndexThatIsNotOursIsRefused() throws IOException {
        foreign(Map.of("made.by", "someone else"));
        fails(() -> IndexFolder.read(folder), "not one that Newshound made");
        fails(() -> LuceneIndex.open(folder, Clock.systemUTC()), "not one that Newshound made");
        foreign(Map.of("newshound.schema", "0"));
        fails(() -> LuceneIndex.open(folder, Clock.systemUTC()), "schema 0");
    }

    /// Commits with a stamp as another program or version would.
    private void foreign(Map<String, String> stamp) throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(stamp.entrySet());
        }
    }

    @Test
    void theStatusTellsWhenTheLastCommitWasMade() {
        Instant then = Instant.parse("2025-02-07T01:20:33Z");
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.fixed(then, ZoneOffset.UTC))) {
            index.add(new RandomNews(1).article("a"));
        }
        LuceneIndex.open(folder, Clock.systemUTC()).close(); // nothing new: no new commit
        try (LuceneBackend backend = IndexFolder.read(folder)) {
            assertThat(backend.status().committed()).isEqualTo(then);
        }
    }

    @Test
    void aClosedIndexSaysSo() {
        LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
        LuceneBackend backend = index.backend();
        backend.close();
        index.close();
        assertThatThrownBy(() -> index.add(new RandomNews(1).article("a"))).isInstanceOf(IndexFailure.class);
        assertThatThrownBy(backend::status).isInstanceOf(IndexFailure.class);
        assertThatThrownBy(backend::refresh).isInstanceOf(IndexFailure.class);
        backend.close();
    }
}
