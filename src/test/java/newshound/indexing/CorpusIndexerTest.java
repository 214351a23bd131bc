package newshound.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.annotate.Annotator;
import newshound.article.AnnotatedArticle;
import newshound.article.ArticleId;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.language.LanguageDetector;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import newshound.search.IndexFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusIndexerTest {
    private static final Annotator NOTHING_FOUND = article -> new AnnotatedArticle(article, List.of());

    @TempDir
    private Path folder = Path.of("");

    /// What a load told while it ran.
    private static final class Told implements LoadListener {
        private final List<String> skipped = new ArrayList<>();
        private final List<Long> committed = new ArrayList<>();
        private long bytesRead;
        private long totalBytes;

        @Override
        public void progress(long bytesRead, long totalBytes, long articles) {
            this.bytesRead = bytesRead;
            this.totalBytes = totalBytes;
        }

        @Override
        public void skipped(Item.Skipped item) {
            skipped.add(item.place().line() + ": " + item.reason());
        }

        @Override
        public void committed(long articles) {
            committed.add(articles);
        }
    }

    private final Told told = new Told();

    private Corpus lines(String... lines) throws IOException {
        return Corpus.of(List.of(Files.write(folder.resolve("articles.jsonl"), List.of(lines))));
    }

    private static String article(String id, String title) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + title + "\", \"text\": \"Some words on it.\"}";
    }

    private LoadReport load(Corpus corpus, Annotator annotator, int lanes) {
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"), Clock.systemUTC())) {
            return new CorpusIndexer(
                            new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor()),
                            index,
                            lanes)
                    .load(corpus, told);
        }
    }

    private String title(String id) {
        try (LuceneBackend backend = IndexFolder.read(folder.resolve("index"))) {
            return backend.article(new ArticleId(id)).orElseThrow().title();
        }
    }

    private long articles() {
        try (LuceneBackend backend = IndexFolder.read(folder.resolve("index"))) {
            return backend.status().articles();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyArticleIsIndexedWhateverTheNumberOfLanes(int lanes) throws IOException {
        String[] lines = IntStream.range(0, 500)
                .mapToObj(i -> article("a" + i, "Number " + i))
                .toArray(String[]::new);
        LoadReport report = load(lines(lines), NOTHING_FOUND, lanes);
        assertThat(report.read()).isEqualTo(500);
        assertThat(report.indexed()).isEqualTo(500);
        assertThat(report.skipped()).isZero();
        assertThat(report.complete()).isTrue();
        assertThat(articles()).isEqualTo(500);
        assertThat(told.committed).last().isEqualTo(500L);
        assertThat(told.bytesRead).isPositive().isEqualTo(told.totalBytes);
    }

    @Test
    void ofTwoArticlesWithOneIdTheLaterStays() throws IOException {
        String[] lines = IntStream.range(0, 400)
                .mapToObj(i -> article("a" + i % 7, "Version " + i))
                .toArray(String[]::new);
        LoadReport report = load(lines(lines), NOTHING_FOUND, 8);
        assertThat(report.indexed()).isEqualTo(400);
        assertThat(articles()).isEqualTo(7);
        assertThat(IntStream.range(0, 7).mapToObj(i -> title("a" + i)).collect(Collectors.toSet()))
                .isEqualTo(
                        IntStream.range(393, 400).mapToObj(i -> "Version " + i).collect(Collectors.toSet()));
    }

    @Test
    void brokenLineIsSkippedWithItsPlaceAndTheOthersAreIndexed() throws IOException {
        LoadReport report = load(lines(article("a", "First"), "{broken", article("b", "Last")), NOTHING_FOUND, 2);
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.indexed()).isEqualTo(2);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(told.skipped).singleElement().asString().startsWith("2: ");
    }

    @Test
    void articleThatTheIndexRefusesIsSkippedWithItsPlace() throws IOException {
        Annotator choosy = article -> {
            if (article.title().equals("Second")) {
                throw new IllegalArgumentException("refused");
            }
            return NOTHING_FOUND.annotate(article);
        };
        LoadReport report = load(lines(article("a", "First"), article("b", "Second")), choosy, 2);
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.read()).isEqualTo(report.indexed() + report.skipped());
        assertThat(told.skipped).containsExactly("2: refused");
    }

    @Test
    void failureOfTheIndexEndsTheLoad() throws IOException {
        Corpus corpus = lines(article("a", "First"), article("b", "Second"));
        Annotator failing = _ -> {
            throw new IndexFailure("disk full");
        };
        assertThatThrownBy(() -> load(corpus, failing, 2))
                .isInstanceOf(IndexFailure.class)
                .hasMessage("disk full");
    }

    /// An error ends a thread like an exception does, and a load that went on without it would lose articles.
    @Test
    @Timeout(30)
    void errorOfAnAnnotatorEndsTheLoadAndNamesTheArticle() throws IOException {
        String[] lines = IntStream.range(0, 500)
                .mapToObj(i -> article("a" + i, "Number " + i))
                .toArray(String[]::new);
        Annotator broken = article -> {
            if (article.id().value().equals("a1")) {
                throw new StackOverflowError();
            }
            return NOTHING_FOUND.annotate(article);
        };
        Corpus corpus = lines(lines);
        assertThatThrownBy(() -> load(corpus, broken, 1))
                .hasMessageContaining("articles.jsonl:2: ")
                .hasMessageContaining("StackOverflowError");
    }

    @Test
    void stoppedLoadKeepsWhatItReadAndSaysThatThereIsMore() throws IOException {
        String[] lines = IntStream.range(0, 1_000)
                .mapToObj(i -> article("a" + i, "Number " + i))
                .toArray(String[]::new);
        Corpus corpus = lines(lines);
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"), Clock.systemUTC())) {
            CorpusIndexer[] indexer = new CorpusIndexer[1];
            Annotator stopping = article -> {
                indexer[0].stop();
                return NOTHING_FOUND.annotate(article);
            };
            indexer[0] = new CorpusIndexer(
                    new ArticlePreparation(new LanguageDetector(), stopping, new MoveExtractor()), index, 1);
            LoadReport report = indexer[0].load(corpus, told);
            assertThat(report.complete()).isFalse();
            assertThat(report.indexed()).isPositive().isLessThan(1_000).isEqualTo(report.read());
        }
        assertThat(articles()).isEqualTo(told.committed.getLast());
    }

    @Test
    void emptyCorpusIsLoadedAtOnce() {
        LoadReport report = load(Corpus.of(List.of()), NOTHING_FOUND, 2);
        assertThat(report.read()).isZero();
        assertThat(report.complete()).isTrue();
    }
}
