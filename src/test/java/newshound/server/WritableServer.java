package newshound.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import newshound.annotate.Annotator;
import newshound.article.AnnotatedArticle;
import newshound.indexing.ArticlePreparation;
import newshound.indexing.FailingIndex;
import newshound.indexing.LiveWriter;
import newshound.language.LanguageDetector;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import tools.jackson.databind.JsonNode;

/// A real server that takes articles, on a free port over a real index.
final class WritableServer implements AutoCloseable {
    static final String TOKEN = "a-token-for-tests-only";
    static final String VOLUME = "the test volume";
    static final Annotator NOTHING_FOUND = article -> new AnnotatedArticle(article, List.of());
    /// No test waits so long for a reply unless the server hangs.
    private static final Duration HUNG = Duration.ofSeconds(60);

    private final FailingIndex.Disk disk = new FailingIndex.Disk();
    private final LuceneBackend backend;
    private final LiveWriter writer;
    private final NewshoundServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WritableServer(Path folder) {
        this(folder, NOTHING_FOUND);
    }

    WritableServer(Path folder, Annotator annotator) {
        opened(folder).close();
        backend = IndexFolder.follow(folder);
        writer = new LiveWriter(
                new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor()),
                () -> opened(folder),
                backend,
                backend::refresh,
                2);
        server = NewshoundServer.start("127.0.0.1", 0, backend, new Writing(writer, WriteToken.of(TOKEN), VOLUME));
    }

    private FailingIndex opened(Path folder) {
        return new FailingIndex(LuceneIndex.open(folder, Clock.systemUTC()), disk);
    }

    LuceneBackend backend() {
        return backend;
    }

    LiveWriter writer() {
        return writer;
    }

    void fillDisk(boolean full) {
        disk.full().set(full);
    }

    int port() {
        return server.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(HUNG);
    }

    /// With the token.
    HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + TOKEN);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> put(String id, String json) {
        return send(json("PUT", "/api/articles/" + FixtureServer.encoded(id), json));
    }

    HttpResponse<String> post(String json) {
        return send(json("POST", "/api/articles", json));
    }

    HttpResponse<String> delete(String id) {
        return send(authorized("/api/articles/" + FixtureServer.encoded(id)).DELETE());
    }

    HttpRequest.Builder json(String method, String path, String json) {
        return authorized(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    /// Articles one a line; the reply's lines.
    List<JsonNode> stream(byte[] lines, String... headers) {
        HttpRequest.Builder request = authorized("/api/articles")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return lines(send(request).body());
    }

    static List<JsonNode> lines(String ndjson) {
        return ndjson.lines().map(line -> Json.MAPPER.readTree(line)).toList();
    }

    /// Ends the requests under way, and leaves the index open.
    void stopServer() {
        server.close();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        writer.close();
        backend.close();
    }
}
