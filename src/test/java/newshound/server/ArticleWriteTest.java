package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.indexing.ArticleWrite;
import newshound.search.TestArticles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Single articles over HTTP.
class ArticleWriteTest {
    private static final String FOG = "{\"title\": \"Fog\", \"body\": \"Every ship stayed in.\"}";
    private static final int LARGE = 17 << 20;

    @TempDir
    private Path folder = Path.of("");

    private final CountDownLatch hold = new CountDownLatch(1);
    private WritableServer server = uninitialized();

    /// Set before each test.
    @SuppressWarnings("NullAway")
    private static WritableServer uninitialized() {
        return null;
    }

    @BeforeEach
    void start() {
        server = new WritableServer(folder, this::annotated);
    }

    private AnnotatedArticle annotated(Article article) {
        if (article.body().equals("wait")) {
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts the writer", e);
            }
        }
        return WritableServer.NOTHING_FOUND.annotate(article);
    }

    @AfterEach
    void close() {
        hold.countDown();
        server.close();
    }

    private static void assertDone(HttpResponse<String> reply, int status, String id, String done) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        JsonNode json = FixtureServer.json(reply);
        assertThat(json.propertyNames()).containsExactly("id", "status");
        assertThat(json.get("id").stringValue()).isEqualTo(id);
        assertThat(json.get("status").stringValue()).isEqualTo(done);
        Replies.assertSecure(Replies.plain(reply));
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private long found(String query) {
        return FixtureServer.json(server.get("/api/search?q=" + query))
                .at("/total/value")
                .longValue();
    }

    @Test
    void articleIsCreatedFoundReplacedAndRemoved() {
        HttpResponse<String> created = server.put("harbour/fog", FOG);
        assertDone(created, 201, "harbour/fog", "created");
        String location = location(created);
        assertThat(FixtureServer.json(server.get(location)).get("title").stringValue())
                .isEqualTo("Fog");
        assertFound("ship", 1);
        assertDone(server.put("harbour/fog", FOG), 200, "harbour/fog", "unchanged");
        assertDone(server.put("harbour/fog", "{\"title\": \"Sun\"}"), 200, "harbour/fog", "replaced");
        assertFound("ship", 0);
        assertDone(server.delete("harbour/fog"), 200, "harbour/fog", "removed");
        assertFound("sun", 0);
        Replies.assertProblem(Replies.plain(server.delete("harbour/fog")), 404);
        Replies.assertProblem(Replies.plain(server.get(location)), 404);
    }

    /// At once: what is acknowledged can be found.
    private void assertFound(String word, long articles) {
        assertThat(found(word)).isEqualTo(articles);
    }

    @Test
    void postedArticleIsKnownByItsOwnId() {
        assertDone(server.post("{\"id\": \"a b\", \"title\": \"Fog\"}"), 201, "a b", "created");
        HttpResponse<String> addressed = server.post("{\"url\": \"https://news.example/fog\", \"title\": \"Fog\"}");
        assertThat(FixtureServer.json(addressed).get("id").stringValue()).contains("news.example/fog");
        assertThat(server.get(location(addressed)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "/leading", "50%", "%2F", "what?", "x#y", "../etc/passwd", "a+b", "日本", "🦊", "<b>"})
    void anyIdCanBeWritten(String id) {
        assertDone(server.put(id, FOG), 201, id, "created");
        assertThat(server.backend().article(new ArticleId(id))).isPresent();
        assertDone(server.delete(id), 200, id, "removed");
    }

    @Test
    void bodyMayRepeatTheIdOfTheAddressAndGiveNoOther() {
        assertDone(server.put("a", "{\"id\": \"a\", \"title\": \"Fog\"}"), 201, "a", "created");
        Replies.assertProblem(server.put("a", "{\"id\": \"b\", \"title\": \"Fog\"}"), 400, "body");
        assertThat(server.backend().article(new ArticleId("b"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "{", "[]", "null", "{}", "{\"title\": \" \"}", "{\"title\": \"a\"} {}", "{\"author\": \"x\"}"
            })
    void bodyThatIsNoArticleIsExplained(String body) {
        Replies.assertProblem(server.put("a", body), 400, "body");
        Replies.assertProblem(server.post(body), 400, "body");
    }

    @Test
    void bodyThatIsNotUtf8IsRefused() {
        byte[] latin = "{\"title\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);
        Replies.assertProblem(
                server.send(server.authorized("/api/articles/a")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(latin))),
                400,
                "body");
    }

    /// The client asks before it sends: else the server may close while much is still under way, and the reply is lost
    /// with the connection.
    @Test
    void articleBeyondTheLimitIsTooLargeWithALengthAndWithout() {
        byte[] large = ("{\"title\": \"" + "a".repeat(LARGE) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> sized = server.send(server.authorized("/api/articles/a")
                .expectContinue(true)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(large)));
        Replies.assertProblem(Replies.plain(sized), 413);
        HttpResponse<String> chunked = server.send(server.authorized("/api/articles/a")
                .expectContinue(true)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        Replies.assertProblem(Replies.plain(chunked), 413);
    }

    @Test
    void articleJustBelowTheLimitIsTaken() {
        String body = "word ".repeat((15 << 20) / 5);
        assertDone(server.put("long", "{\"title\": \"Long\", \"body\": \"" + body + "\"}"), 201, "long", "created");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void jsonIsTakenInUtf8(String type) {
        assertThat(put(type).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"application/json; charset=latin1", "application/jsonx", "text/json", "application/x-ndjson"})
    void otherTypesAreRefused(String type) {
        Replies.assertProblem(Replies.plain(put(type)), 415);
    }

    private HttpResponse<String> put(String type) {
        return server.send(server.authorized("/api/articles/typed")
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(FOG)));
    }

    @Test
    void conditionKeepsAnArticleThatIsThere() {
        assertThat(putIfNone("*").statusCode()).isEqualTo(201);
        Replies.assertProblem(Replies.plain(putIfNone("*")), 412);
        Replies.assertProblem(Replies.plain(putIfNone("\"tag\"")), 400);
    }

    private HttpResponse<String> putIfNone(String condition) {
        return server.send(server.json("PUT", "/api/articles/a", FOG).header("If-None-Match", condition));
    }

    @Test
    void writesBeyondWhatCanBeTakenAreTurnedAwayAndReadsGoOn() {
        server.put("kept", FOG);
        int taken = 0;
        while (server.writer().offer(waiting("n" + taken)).isPresent()) {
            taken++;
        }
        for (HttpResponse<String> reply : List.of(server.put("a", FOG), server.post(FOG), server.delete("kept"))) {
            Replies.assertProblem(Replies.plain(reply), 503);
            assertThat(Replies.headers(reply)).containsEntry("retry-after", "1");
        }
        assertThat(found("ship")).isEqualTo(1);
        hold.countDown();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1)) // all that waits comes first
                .until(() -> server.put("a", FOG).statusCode() == 201);
    }

    private static ArticleWrite waiting(String id) {
        return new ArticleWrite.Put(TestArticles.article(id).body("wait").build(), false);
    }

    @Test
    void fullDiskIsToldWithItsVolumeAndReadsGoOn() {
        server.put("kept", FOG);
        server.fillDisk(true);
        for (HttpResponse<String> reply : List.of(server.put("a", FOG), server.delete("kept"), server.post(FOG))) {
            assertThat(Replies.assertProblem(Replies.plain(reply), 507)
                            .get("detail")
                            .stringValue())
                    .contains(WritableServer.VOLUME);
        }
        assertThat(found("ship")).isPositive();
        server.fillDisk(false);
        assertThat(server.put("b", FOG).statusCode()).isEqualTo(201);
    }
}
