package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newshound.article.ArticleId;
import newshound.search.IndexFailure;
import newshound.search.RandomNews;
import newshound.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many threads on one index at once.
final class ConcurrencyTest {
    private static final int OPERATIONS = 200;

    @TempDir
    Path folder;

    @Test
    void threadsAddRemoveCommitRefreshAndSearchAtOnce() throws ExecutionException, InterruptedException {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
                LuceneBackend backend = index.backend()) {
            List<Callable<Integer>> threads = new ArrayList<>();
            for (int thread = 0; thread < 3; thread++) {
                int lane = thread;
                threads.add(() -> write(index, backend, lane));
                threads.add(() -> search(backend, lane));
            }
            allOf(threads);
            backend.refresh();
            assertThat(backend.status().articles()).isEqualTo(3 * (OPERATIONS - OPERATIONS / 10));
        }
        assertThat(IndexCheck.of(folder).damage()).isEmpty();
    }

    /// Each lane has ids of its own; every tenth article is removed again.
    private static int write(LuceneIndex index, LuceneBackend backend, int lane) {
        RandomNews news = new RandomNews(lane);
        for (int i = 0; i < OPERATIONS; i++) {
            String id = "lane" + lane + "-" + i;
            index.add(news.article(id));
            if (i % 10 == 9) {
                index.remove(new ArticleId(id));
            }
            if (i % 50 == 0) {
                index.commit();
            }
            if (i % 7 == 0) {
                backend.refresh();
            }
        }
        return OPERATIONS;
    }

    private static int search(LuceneBackend backend, int lane) {
        RandomNews news = new RandomNews(100 + lane);
        for (int i = 0; i < OPERATIONS; i++) {
            SearchResponse response = backend.search(news.question().request());
            assertThat(response.hits().size())
                    .isLessThanOrEqualTo(Math.toIntExact(response.total().value()));
            backend.suggest("al", 5);
            backend.status();
            backend.article(new ArticleId("lane" + lane + "-" + i));
        }
        return OPERATIONS;
    }

    @Test
    void closingWhileOthersSearchEndsTheirSearchesWithAnIndexFailure() throws ExecutionException, InterruptedException {
        RandomNews articles = new RandomNews(1);
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (int i = 0; i < 100; i++) {
                index.add(articles.article("a" + i));
            }
        }
        for (int round = 0; round < 10; round++) {
            LuceneBackend backend = IndexFolder.read(folder);
            CountDownLatch searching = new CountDownLatch(3);
            Callable<Integer> searcher = () -> searchUntilClosed(backend, searching);
            allOf(List.of(searcher, searcher, searcher, () -> {
                searching.await();
                backend.close();
                return 0;
            }));
        }
    }

    private static int searchUntilClosed(LuceneBackend backend, CountDownLatch searching) {
        RandomNews news = new RandomNews(2);
        for (int searches = 0; ; searches++) {
            try {
                backend.search(news.question().request());
            } catch (IndexFailure closed) {
                return searches;
            }
            searching.countDown();
        }
    }

    private static void allOf(List<Callable<Integer>> tasks) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
