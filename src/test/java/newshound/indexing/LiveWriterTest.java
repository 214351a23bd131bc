package newshound.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import newshound.annotate.Annotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.language.LanguageDetector;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import newshound.search.IndexFailure;
import newshound.search.TestArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A write is done when it is durable and can be found, and not before.
class LiveWriterTest {
    @TempDir
    private Path folder = Path.of("");

    private final FailingIndex.Disk disk = new FailingIndex.Disk();
    private final List<AutoCloseable> open = new ArrayList<>();
    private LuceneBackend backend = uninitialized();

    /// Set before each test.
    @SuppressWarnings("NullAway")
    private static LuceneBackend uninitialized() {
        return null;
    }

    @BeforeEach
    void makeIndex() {
        opened().close();
        backend = IndexFolder.follow(folder);
        open.add(backend);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private FailingIndex opened() {
        return new FailingIndex(LuceneIndex.open(folder, Clock.systemUTC()), disk);
    }

    private LiveWriter writer(Annotator annotator) {
        LiveWriter writer = new LiveWriter(
                new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor()),
                this::opened,
                backend,
                backend::refresh,
                2);
        open.add(writer);
        return writer;
    }

    private LiveWriter writer() {
        return writer(article -> new AnnotatedArticle(article, List.of()));
    }

    private static ArticleWrite.Put put(String id, String body) {
        return new ArticleWrite.Put(TestArticles.article(id).body(body).build(), false);
    }

    private static ArticleId id(String id) {
        return new ArticleId(id);
    }

    private static List<WriteOutcome> all(List<CompletableFuture<WriteOutcome>> outcomes) {
        return outcomes.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void writesOfOneArticleAreDoneInTheirOrder() throws InterruptedException {
        LiveWriter writer = writer();
        List<CompletableFuture<WriteOutcome>> outcomes = new ArrayList<>();
        outcomes.add(writer.put(put("a", "fog")));
        outcomes.getFirst().join(); // before it is committed, the same again may count as a replacement
        outcomes.add(writer.put(put("a", "fog")));
        outcomes.add(writer.put(put("a", "rain")));
        outcomes.add(writer.put(new ArticleWrite.Put(TestArticles.article("a").build(), true)));
        outcomes.add(writer.put(new ArticleWrite.Removal(id("a"))));
        outcomes.add(writer.put(new ArticleWrite.Removal(id("a"))));
        outcomes.add(writer.put(put("a", "snow")));
        assertThat(all(outcomes))
                .containsExactly(
                        new WriteOutcome.Created(id("a")),
                        new WriteOutcome.Unchanged(id("a")),
                        new WriteOutcome.Replaced(id("a")),
                        new WriteOutcome.Taken(id("a")),
                        new WriteOutcome.Removed(id("a")),
                        new WriteOutcome.Absent(id("a")),
                        new WriteOutcome.Created(id("a")));
        assertThat(backend.article(id("a")).orElseThrow().body()).isEqualTo("snow");
    }

    @Test
    void whatWasThereBeforeIsToldToo() throws InterruptedException {
        writer().put(put("a", "fog")).join();
        assertThat(open.removeLast()).isInstanceOfSatisfying(LiveWriter.class, LiveWriter::close);
        LiveWriter second = writer();
        assertThat(second.put(put("a", "fog")).join()).isEqualTo(new WriteOutcome.Unchanged(id("a")));
        assertThat(second.put(put("a", "rain")).join()).isEqualTo(new WriteOutcome.Replaced(id("a")));
    }

    @Test
    void whatIsDoneIsDurableAndCanBeFound() throws InterruptedException {
        LiveWriter writer = writer();
        for (int number = 0; number < 20; number++) {
            writer.put(put("n" + number, "fog")).join();
            assertThat(backend.article(id("n" + number))).isPresent();
            try (LuceneBackend other = IndexFolder.read(folder)) {
                assertThat(other.status().articles()).isEqualTo(number + 1);
            }
        }
    }

    @Test
    void oneCommitServesAllWhoWait() throws InterruptedException {
        LiveWriter writer = writer();
        int before = disk.commits().get();
        List<CompletableFuture<WriteOutcome>> outcomes = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            outcomes.add(writer.put(put("n" + number, "fog")));
        }
        assertThat(all(outcomes)).hasOnlyElementsOfType(WriteOutcome.Created.class);
        assertThat(disk.commits().get() - before).isLessThan(200);
    }

    @Test
    void fullDiskIsToldReadsGoOnAndWritingRecovers() throws InterruptedException {
        LiveWriter writer = writer();
        writer.put(put("before", "fog")).join();
        disk.full().set(true);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(writer.put(put("meanwhile", "fog")).join())
                    .isInstanceOfSatisfying(
                            WriteOutcome.Failed.class,
                            failed -> assertThat(failed.cause()).hasRootCauseMessage("No space left on device"));
            assertThat(backend.article(id("before"))).isPresent();
        }
        disk.full().set(false);
        assertThat(writer.put(put("after", "fog")).join()).isEqualTo(new WriteOutcome.Created(id("after")));
        assertThat(backend.article(id("before"))).isPresent();
        assertThat(backend.article(id("after"))).isPresent();
    }

    @Test
    void articleThatCannotBeAnnotatedCostsNoOther() throws InterruptedException {
        LiveWriter writer = writer(article -> switch (article.body()) {
            case "refused" -> throw new IllegalArgumentException("too odd");
            case "broken" -> throw new IllegalStateException("a fault of ours");
            default -> new AnnotatedArticle(article, List.of());
        });
        List<CompletableFuture<WriteOutcome>> outcomes = new ArrayList<>();
        for (String body : List.of("refused", "broken", "fog")) {
            outcomes.add(writer.put(put("a", body)));
        }
        assertThat(outcomes.get(0).join()).isEqualTo(new WriteOutcome.Refused(id("a"), "too odd"));
        assertThat(outcomes.get(1).join())
                .isInstanceOfSatisfying(
                        WriteOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessage("a fault of ours"));
        assertThat(outcomes.get(2).join()).isEqualTo(new WriteOutcome.Created(id("a")));
    }

    @Test
    void singleWritesBeyondTheRoomAreTurnedAwayUntilThereIsSome() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        LiveWriter writer = writer(article -> held(article, go));
        List<CompletableFuture<WriteOutcome>> outcomes = new ArrayList<>();
        // takes all the room of streams, which is not that of single writes
        CompletableFuture<WriteOutcome> streamed = writer.put(put("streamed", "fog ".repeat(4 << 20)));
        int taken = 0;
        while (writer.offer(put("n" + taken, "fog")).map(outcomes::add).orElse(false)) {
            taken++;
        }
        assertThat(taken).isBetween(1_000, 10_000);
        assertThat(streamed).isNotDone();
        go.countDown();
        assertThat(streamed.join()).isInstanceOf(WriteOutcome.Created.class);
        assertThat(all(outcomes)).hasOnlyElementsOfType(WriteOutcome.Created.class);
        assertThat(writer.offer(put("later", "fog"))).isPresent();
    }

    private static AnnotatedArticle held(Article article, CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the writer", e);
        }
        return new AnnotatedArticle(article, List.of());
    }

    @Test
    void closingDoesWhatWasTakenAndTakesNoMore() throws InterruptedException {
        LiveWriter writer = writer();
        List<CompletableFuture<WriteOutcome>> outcomes = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            outcomes.add(writer.put(put("n" + number, "fog")));
        }
        writer.close();
        assertThat(outcomes).allMatch(CompletableFuture::isDone);
        assertThat(all(outcomes)).hasOnlyElementsOfType(WriteOutcome.Created.class);
        assertThat(writer.put(put("late", "fog")).join()).isInstanceOf(WriteOutcome.Failed.class);
        try (LuceneBackend other = IndexFolder.read(folder)) {
            assertThat(other.status().articles()).isEqualTo(500);
        }
    }

    @Test
    void secondWriterOfAnIndexIsRefused() {
        writer();
        assertThatThrownBy(this::writer)
                .isInstanceOf(IndexFailure.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("another Newshound");
    }

    @Test
    void callersAtOnceGetTheirOwnOutcomes() {
        LiveWriter writer = writer();
        List<WriteOutcome> outcomes = IntStream.range(0, 400)
                .parallel()
                .mapToObj(number -> writer.offer(put("n" + number % 100, "fog " + number))
                        .orElseThrow()
                        .join())
                .toList();
        assertThat(outcomes.stream().filter(WriteOutcome.Created.class::isInstance))
                .hasSize(100);
        assertThat(outcomes.stream().filter(WriteOutcome.Replaced.class::isInstance))
                .hasSize(300);
        assertThat(backend.status().articles()).isEqualTo(100);
    }
}
