package newshound.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import newshound.search.Hit;
import newshound.search.IndexFailure;
import newshound.search.RowStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers of more hits than pages reach by offset, and exports that do not come to their end.
class LongExportTest {
    private static final int ARTICLES = 10_500;
    private static final FixtureServer SERVER =
            FixtureServer.over(articles(), backend -> new SteeredBackend(backend, Steered::new));

    private static volatile Runnable before = () -> {};
    private static final AtomicInteger STEPS = new AtomicInteger();
    private static final AtomicInteger OPEN = new AtomicInteger();

    private static List<Article> articles() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(number -> Article.builder(new ArticleId("n" + number))
                        .title("Ferry " + number)
                        .body("word" + number % 7)
                        .published(PublicationDate.ofIso("2025-01-%02d".formatted(1 + number % 28)))
                        .build())
                .toList();
    }

    /// @param rows of the real index
    private record Steered(RowStream<Hit> rows) implements RowStream<Hit> {
        private Steered {
            OPEN.incrementAndGet();
        }

        @Override
        public long count() {
            return rows.count();
        }

        @Override
        public List<Hit> next() {
            STEPS.incrementAndGet();
            before.run();
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
            OPEN.decrementAndGet();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
    }

    @AfterAll
    static void close() throws IOException {
        SERVER.close();
    }

    @BeforeEach
    void undisturbed() {
        before = () -> {};
        STEPS.set(0);
    }

    @Test
    void nothingStopsAtResultTenThousand() {
        for (String question :
                List.of("?q=ferry&stories=all", "?q=word1+OR+ferry&stories=all", "?sort=oldest&stories=all")) {
            List<String> pages = Exported.pages(SERVER, "/api/search" + question, 100);
            assertThat(pages).hasSize(ARTICLES).doesNotHaveDuplicates();
            HttpResponse<String> lines = SERVER.get("/api/search.jsonl" + question);
            assertThat(Exported.jsonLines(lines.body()))
                    .extracting(row -> row.get("id").stringValue())
                    .isEqualTo(pages);
            assertThat(Exported.csv(SERVER.get("/api/search.csv" + question).body()))
                    .hasSize(ARTICLES);
        }
    }

    @Test
    void anExportThatFailsOnTheWayDoesNotLookWhole() {
        for (String format : List.of("csv", "jsonl", "atom")) {
            STEPS.set(0);
            before = () -> {
                if (STEPS.get() == 50) {
                    throw new IndexFailure("the disk is gone");
                }
            };
            assertThatThrownBy(() -> SERVER.get("/api/search." + format + "?q=ferry&stories=all"))
                    .hasCauseInstanceOf(IOException.class);
        }
        await().until(() -> OPEN.get() == 0);
    }

    @Test
    void anExportThatCannotBeginIsAProblem() {
        for (String format : List.of("csv", "jsonl", "atom")) {
            String pattern = FixtureServer.encoded("fe*a" + "?".repeat(60));
            Replies.assertProblem(SERVER.get("/api/search." + format + "?q=" + pattern), 400, "q");
        }
        assertThat(OPEN.get()).isZero();
    }

    @Test
    void aCallerThatGoesAwayStopsTheWork() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.getOutputStream()
                    .write("GET /api/search.jsonl?q=ferry&stories=all HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
            assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
        }
        await().until(() -> OPEN.get() == 0);
        assertThat(STEPS.get()).isLessThan(ARTICLES / 100);
    }

    @Test
    void exportsDoNotKeepSearchesWaiting() throws ExecutionException, InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger held = new AtomicInteger();
        before = () -> {
            held.incrementAndGet();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts an export", e);
            }
        };
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> exports = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                exports.add(callers.submit(() -> SERVER.get("/api/search.csv?q=word1&stories=all")));
            }
            await().until(() -> held.get() > 0 && OPEN.get() > 0);
            assertThat(SERVER.get("/api/search?q=ferry").statusCode()).isEqualTo(200);
            assertThat(SERVER.get("/api/suggest?q=fer").statusCode()).isEqualTo(200);
            await().until(() -> SERVER.get("/api/search.csv?q=word2").statusCode() == 503);
            go.countDown();
            for (Future<HttpResponse<String>> export : exports) {
                assertThat(Exported.csv(export.get().body())).hasSize(ARTICLES / 7);
            }
        }
    }
}
