package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.query.QueryParser;
import newshound.search.IndexFailure;
import newshound.search.SearchRequest;
import newshound.search.TestArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexingTest {
    private static final int ARTICLES = 300;
    private static final Clock LAST_YEAR = Clock.fixed(Instant.parse("2025-03-04T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private Path index = folder;

    @BeforeEach
    void indexArticles() {
        index = folder.resolve("index");
        try (LuceneIndex open = LuceneIndex.open(index, "old", LAST_YEAR)) {
            for (int i = 0; i < ARTICLES; i++) {
                open.add(new AnnotatedArticle(article("a" + i), List.of()));
            }
            open.remove(new ArticleId("a7"));
        }
    }

    private static Article article(String id) {
        return TestArticles.article(id)
                .title("Ferry " + id + " sails")
                .body("It sails at noon.")
                .build();
    }

    /// An annotator that has learned what a ferry is.
    private static AnnotatedArticle annotate(Article article) {
        Entity ferry = new Entity("ferry", EntityType.PRODUCT, "Ferry", List.of(), null);
        return new AnnotatedArticle(article, List.of(new Mention(TextField.TITLE, new Span(0, 5), ferry)));
    }

    private Reindexing reindexing() {
        return new Reindexing(index, "new", ReindexingTest::annotate, Clock.systemUTC());
    }

    private long count(LuceneBackend backend, String query) {
        return backend.search(SearchRequest.of(new QueryParser().parse(query)))
                .total()
                .value();
    }

    @Test
    void allArticlesAreAnnotatedAnewAndKeepTheDayTheyCameIn() {
        assertThat(reindexing().run(_ -> {})).isEqualTo(ARTICLES - 1);
        try (LuceneBackend backend = IndexFolder.read(index)) {
            assertThat(backend.status().articles()).isEqualTo(ARTICLES - 1);
            assertThat(backend.status().annotator()).isEqualTo("new");
            assertThat(count(backend, "product:ferry")).isEqualTo(ARTICLES - 1);
            assertThat(count(backend, "indexed:2025-03-04")).isEqualTo(ARTICLES - 1);
        }
        assertThat(IndexCheck.of(index).damage()).isEmpty();
    }

    @Test
    void articlesGoOnComingAfterwards() {
        reindexing().run(_ -> {});
        try (LuceneIndex open = LuceneIndex.open(index, "new", Clock.systemUTC())) {
            assertThat(open.holds(article("a8"))).isTrue();
            assertThat(open.holds(article("a7"))).isFalse();
            open.add(annotate(article("a7")));
        }
        try (LuceneBackend backend = IndexFolder.read(index)) {
            assertThat(count(backend, "product:ferry")).isEqualTo(ARTICLES);
        }
    }

    @Test
    void searchesGoOnInTheOldStateUntilTheNewOneIsThere() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (LuceneBackend backend = IndexFolder.read(index);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Callable<List<Long>> searches = () -> {
                List<Long> counts = new ArrayList<>();
                boolean last;
                do {
                    last = done.get();
                    backend.refresh();
                    assertThat(count(backend, "sails")).isEqualTo(ARTICLES - 1);
                    counts.add(count(backend, "product:ferry"));
                } while (!last);
                return counts;
            };
            Future<List<Long>> counts = threads.submit(searches);
            try {
                reindexing().run(_ -> {});
            } finally {
                done.set(true);
            }
            assertThat(counts.get()).containsOnly(0L, ARTICLES - 1L).isSorted().endsWith(ARTICLES - 1L);
        }
    }

    @Test
    void failureLeavesTheIndexAsItWasAndNothingBeside() throws IOException {
        Reindexing failing = new Reindexing(
                index,
                "new",
                article -> {
                    if (article.id().value().equals("a250")) {
                        throw new IllegalStateException("the model is broken");
                    }
                    return annotate(article);
                },
                Clock.systemUTC());
        assertThatThrownBy(() -> failing.run(_ -> {})).hasMessageContaining("the model is broken");
        try (LuceneBackend backend = IndexFolder.read(index)) {
            assertThat(count(backend, "sails")).isEqualTo(ARTICLES - 1);
            assertThat(count(backend, "product:ferry")).isZero();
            assertThat(backend.status().annotator()).isEqualTo("old");
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(index);
        }
    }

    @Test
    void indexThatAnotherWritesToIsLeftAlone() {
        try (LuceneIndex _ = LuceneIndex.open(index, Clock.systemUTC())) {
            assertThatThrownBy(() -> reindexing().run(_ -> {}))
                    .isInstanceOf(IndexFailure.class)
                    .hasMessageContaining("another Newshound");
        }
    }

    @Test
    void mixtureOfAnnotatorsCountsAsTheOlderOne() {
        try (LuceneIndex open = LuceneIndex.open(index, "new", Clock.systemUTC())) {
            open.add(annotate(article("b1")));
        }
        try (LuceneBackend backend = IndexFolder.read(index)) {
            assertThat(backend.status().annotator()).isEqualTo("old");
        }
    }
}
