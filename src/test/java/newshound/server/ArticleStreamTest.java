package newshound.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import newshound.article.ArticleId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Streams of articles over HTTP: every line is accounted for, in order.
class ArticleStreamTest {
    private static final int STREAMS = 8;

    @TempDir
    private Path folder = Path.of("");

    private WritableServer server = uninitialized();

    /// Set before each test.
    @SuppressWarnings("NullAway")
    private static WritableServer uninitialized() {
        return null;
    }

    @BeforeEach
    void start() {
        server = new WritableServer(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String article(String id, String title) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + title + "\"}\n";
    }

    private static String articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> article("n" + number, "Fog " + number))
                .collect(Collectors.joining());
    }

    /// `3 failed` or `1 a created`
    private static String brief(JsonNode line) {
        String id = line.has("id") ? line.get("id").stringValue() + " " : "";
        return line.get("line").intValue() + " " + id + line.get("status").stringValue();
    }

    private static List<String> briefs(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.has("line"))
                .map(ArticleStreamTest::brief)
                .toList();
    }

    private static JsonNode summary(List<JsonNode> lines) {
        return lines.getLast().get("summary");
    }

    private void assertHeld(int articles) {
        assertThat(server.backend().status().articles()).isEqualTo(articles);
    }

    @Test
    void everyLineIsToldInOrderWithASummary() {
        server.stream(article("e", "Hail").getBytes(UTF_8));
        String lines = article("a", "Fog")
                + "not JSON\n"
                + "\n"
                + article("b", "Rain").replace("\n", "\r\n")
                + "{\"id\": \"c\"}\n"
                + article("e", "Hail")
                + article("a", "Sun")
                + "[1, 2]\n"
                + article("d", "Zo\u00eb").strip();
        List<JsonNode> told = server.stream(lines.getBytes(UTF_8));
        assertThat(briefs(told))
                .containsExactly(
                        "1 a created",
                        "2 failed",
                        "4 b created",
                        "5 failed",
                        "6 e unchanged",
                        "7 a replaced",
                        "8 failed",
                        "9 d created");
        assertThat(told.get(1).get("detail").stringValue()).contains("broken JSON");
        assertThat(told.get(3).get("detail").stringValue()).contains("missing title and body");
        assertThat(summary(told).toString())
                .isEqualTo("{\"created\":3,\"replaced\":1,\"unchanged\":1,\"failed\":3,\"complete\":true}");
        assertThat(server.backend().article(new ArticleId("a")).orElseThrow().title())
                .isEqualTo("Sun");
        assertThat(server.backend().article(new ArticleId("d")).orElseThrow().title())
                .isEqualTo("Zoë");
    }

    @Test
    void lineThatIsNotUtf8OrTooLongFailsAlone() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(article("a", "Zo\u00eb").getBytes(ISO_8859_1));
        lines.writeBytes(article("b", "x".repeat(RequestBody.MAX_ARTICLE_BYTES)).getBytes(UTF_8));
        lines.writeBytes(article("c", "Fog").getBytes(UTF_8));
        List<JsonNode> told = server.stream(lines.toByteArray());
        assertThat(briefs(told)).containsExactly("1 failed", "2 failed", "3 c created");
        assertThat(told.get(0).get("detail").stringValue()).isEqualTo("not UTF-8");
        assertThat(told.get(1).get("detail").stringValue()).contains("longer than 16777216 bytes");
    }

    @Test
    void emptyStreamIsComplete() {
        List<JsonNode> told = server.stream(new byte[0]);
        assertThat(told).hasSize(1);
        assertThat(summary(told).get("complete").booleanValue()).isTrue();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void streamMayBeCompressedInOnePieceOrMany() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip(articles(0, 100)));
        two.write(gzip(articles(100, 200)));
        List<JsonNode> told = server.stream(two.toByteArray(), "Content-Encoding", "gzip");
        assertThat(summary(told).get("created").intValue()).isEqualTo(200);
        assertThat(summary(told).get("complete").booleanValue()).isTrue();
        assertHeld(200);
    }

    @Test
    void streamThatEndsEarlyIsToldAsIncomplete() throws IOException {
        byte[] whole = gzip(articles(0, 50_000));
        byte[] half = Arrays.copyOf(whole, whole.length / 100);
        List<JsonNode> told = server.stream(half, "Content-Encoding", "gzip");
        assertThat(summary(told).get("complete").booleanValue()).isFalse();
        assertThat(summary(told).get("detail").stringValue()).startsWith("the stream broke off: ");
        int created = summary(told).get("created").intValue();
        assertThat(briefs(told)).hasSize(created);
        assertHeld(created);
    }

    @Test
    void bodyThatIsNotWhatItSaysIsRefused() {
        Replies.assertProblem(
                server.send(server.authorized("/api/articles")
                        .header("Content-Type", "application/x-ndjson")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString(articles(0, 1)))),
                400,
                "body");
        Replies.assertProblem(
                Replies.plain(server.send(server.authorized("/api/articles")
                        .header("Content-Type", "application/x-ndjson")
                        .header("Content-Encoding", "br")
                        .POST(BodyPublishers.ofString(articles(0, 1))))),
                415);
    }

    @Test
    void conditionIsNotPassedOver() {
        Replies.assertProblem(
                Replies.plain(server.send(server.authorized("/api/articles")
                        .header("Content-Type", "application/x-ndjson")
                        .header("If-None-Match", "*")
                        .POST(BodyPublishers.ofString(articles(0, 1))))),
                400);
        assertHeld(0);
    }

    @Test
    void lineIsToldAndFoundBeforeTheNextIsSent() throws IOException {
        try (OpenStream stream = new OpenStream(server.port())) {
            for (int number = 0; number < 5; number++) {
                stream.send(article("n" + number, "Fog"));
                assertThat(brief(Objects.requireNonNull(stream.next())))
                        .isEqualTo((number + 1) + " n" + number + " created");
                assertHeld(number + 1);
            }
            stream.end();
            assertThat(summary(stream.rest()).get("created").intValue()).isEqualTo(5);
        }
    }

    @Test
    void callerWhoSendsByteByByteIsUnderstood() throws IOException {
        try (OpenStream stream = new OpenStream(server.port())) {
            for (byte b : (article("a", "Zoë 🦊") + article("b", "Fog")).getBytes(UTF_8)) {
                stream.send(new byte[] {b});
            }
            stream.end();
            assertThat(briefs(stream.rest())).containsExactly("1 a created", "2 b created");
        }
        assertThat(server.backend().article(new ArticleId("a")).orElseThrow().title())
                .isEqualTo("Zoë 🦊");
    }

    /// Many libraries send the whole of a body before they read the reply.
    @Test
    void callerWhoReadsNothingBeforeAllIsSentIsNotHeldUp() throws IOException {
        int lines = 200_000;
        String some = "no article, line after line\n".repeat(1_000);
        try (OpenStream stream = new OpenStream(server.port())) {
            stream.send(article("first", "Fog"));
            for (int sent = 0; sent < lines; sent += 1_000) {
                stream.send(some);
            }
            stream.send(article("last", "Fog"));
            stream.end();
            List<JsonNode> told = stream.rest();
            for (int number = 1; number <= lines + 2; number++) {
                assertThat(told.get(number - 1).get("line").intValue()).isEqualTo(number);
            }
            assertThat(summary(told).toString())
                    .isEqualTo("{\"created\":2,\"replaced\":0,\"unchanged\":0,\"failed\":" + lines
                            + ",\"complete\":true}");
        }
    }

    @Test
    void callerWhoGoesAwayLeavesWhatWasToldAndNoTrouble() throws IOException {
        for (int call = 0; call < 2 * STREAMS; call++) {
            try (OpenStream stream = new OpenStream(server.port())) {
                stream.send(articles(100 * call, 100 * call + 100));
                stream.send("{\"id\": \"half");
                JsonNode told = Objects.requireNonNull(stream.next());
                stream.breakOff();
                assertThat(server.backend().article(new ArticleId(told.get("id").stringValue())))
                        .isPresent();
            }
        }
        Awaitility.await()
                .until(() -> summary(server.stream(articles(0, 1).getBytes(UTF_8)))
                        .get("complete")
                        .booleanValue());
        Awaitility.await().until(() -> server.backend().status().articles() == 200 * STREAMS);
    }

    @Test
    void streamsBeyondTheLimitAreTurnedAway() throws IOException {
        List<OpenStream> streams = new ArrayList<>();
        try {
            for (int number = 0; number < STREAMS; number++) {
                streams.add(new OpenStream(server.port()));
                streams.getLast().send(article("s" + number, "Fog"));
                assertThat(streams.getLast().next()).isNotNull();
            }
            try (OpenStream another = new OpenStream(server.port())) {
                assertThat(another.statusLine()).startsWith("HTTP/1.1 503 ");
            }
            assertThat(server.put("single", "{\"title\": \"Fog\"}").statusCode())
                    .isEqualTo(201);
        } finally {
            for (OpenStream stream : streams) {
                stream.close();
            }
        }
    }

    @Test
    void callersAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<JsonNode>>> replies = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                byte[] own = articles(1_000 * caller, 1_000 * caller + 1_000).getBytes(UTF_8);
                replies.add(callers.submit(() -> server.stream(own)));
            }
            for (Future<List<JsonNode>> reply : replies) {
                assertThat(summary(reply.get()).get("created").intValue()).isEqualTo(1_000);
            }
        }
        assertHeld(4_000);
    }

    @Test
    void fullDiskEndsTheStreamWithItsReason() throws IOException {
        try (OpenStream stream = new OpenStream(server.port())) {
            stream.send(article("a", "Fog"));
            assertThat(brief(Objects.requireNonNull(stream.next()))).isEqualTo("1 a created");
            server.fillDisk(true);
            stream.send(article("b", "Fog"));
            JsonNode failed = Objects.requireNonNull(stream.next());
            assertThat(brief(failed)).isEqualTo("2 b failed");
            assertThat(failed.get("detail").stringValue()).contains(WritableServer.VOLUME);
            stream.send(article("c", "Fog"));
            List<JsonNode> rest = stream.rest();
            assertThat(summary(rest).get("complete").booleanValue()).isFalse();
            assertThat(summary(rest).get("detail").stringValue()).contains(WritableServer.VOLUME);
        }
        server.fillDisk(false);
        assertThat(server.backend().article(new ArticleId("a"))).isPresent();
    }

    @Test
    void serverThatStopsTellsHowFarItCame() throws IOException, ExecutionException, InterruptedException {
        try (OpenStream stream = new OpenStream(server.port());
                ExecutorService stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            stream.send(articles(0, 1));
            assertThat(stream.next()).isNotNull();
            Future<?> stopped = stopping.submit(server::stopServer);
            int told = 1;
            JsonNode reply;
            do {
                stream.send(articles(told, told + 1)); // one by one: behind its last word the server hears nothing
                reply = Objects.requireNonNull(stream.next());
                told += reply.has("line") ? 1 : 0;
            } while (reply.has("line"));
            assertThat(reply.at("/summary/complete").booleanValue()).isFalse();
            assertThat(reply.at("/summary/detail").stringValue()).contains("stopping");
            assertHeld(told);
            stopped.get();
        }
    }
}
