package newshound.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.lucene.IndexFolder;
import newshound.lucene.LinkedIndex;
import newshound.lucene.LuceneIndex;
import newshound.search.ArticleIndex;
import newshound.search.SearchBackend;
import newshound.story.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real server on a free port over a real index of some articles, for all tests of a class.
final class FixtureServer implements BeforeAllCallback, AfterAllCallback {
    private static final Path CORPUS = Path.of("src/test/resources/newshound/server/corpus");
    /// No test waits so long for a reply unless the server hangs.
    private static final Duration HUNG = Duration.ofSeconds(30);

    private final List<AnnotatedArticle> articles;
    private final Map<Relation, Map<String, String>> links;
    private final UnaryOperator<SearchBackend> around;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private @Nullable Path folder;
    private @Nullable SearchBackend backend;
    private @Nullable NewshoundServer server;

    private FixtureServer(
            List<AnnotatedArticle> articles,
            Map<Relation, Map<String, String>> links,
            UnaryOperator<SearchBackend> around) {
        this.articles = articles;
        this.links = links;
        this.around = around;
    }

    /// Over the articles in `corpus/`.
    static FixtureServer overCorpus() {
        return over(corpus(), UnaryOperator.identity());
    }

    /// @param around what stands between the server and the index
    static FixtureServer over(List<Article> articles, UnaryOperator<SearchBackend> around) {
        return new FixtureServer(annotated(articles), Map.of(), around);
    }

    /// @param links by relation, from an article's id to that of the one before it
    static FixtureServer linked(List<Article> articles, Map<Relation, Map<String, String>> links) {
        return linked(articles, links, List.of());
    }

    /// @param others articles that are annotated
    static FixtureServer linked(
            List<Article> articles, Map<Relation, Map<String, String>> links, List<AnnotatedArticle> others) {
        List<AnnotatedArticle> all = new ArrayList<>(annotated(articles));
        all.addAll(others);
        return new FixtureServer(all, links, UnaryOperator.identity());
    }

    /// Over articles as they are annotated.
    static FixtureServer holding(List<AnnotatedArticle> articles) {
        return new FixtureServer(articles, Map.of(), UnaryOperator.identity());
    }

    private static List<AnnotatedArticle> annotated(List<Article> articles) {
        GazetteerAnnotator annotator = new GazetteerAnnotator(Gazetteer.builtIn());
        return articles.stream().map(annotator::annotate).toList();
    }

    static List<Article> corpus() {
        try (Stream<Item> items = Corpus.of(List.of(CORPUS)).items()) {
            return items.map(item -> switch (item) {
                        case Item.Read read -> read.article();
                        case Item.Skipped skipped -> throw new AssertionError(skipped);
                    })
                    .toList();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        start();
    }

    void start() throws IOException {
        folder = Files.createTempDirectory("newshound");
        try (ArticleIndex index =
                links.isEmpty() ? LuceneIndex.open(folder, Clock.systemUTC()) : LinkedIndex.in(folder, links)) {
            articles.forEach(index::add);
        }
        backend = around.apply(IndexFolder.read(folder));
        server = NewshoundServer.start("127.0.0.1", 0, backend);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
    }

    void close() throws IOException {
        stop();
        Objects.requireNonNull(backend).close();
        client.close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Stops the server and leaves the index.
    void stop() {
        Objects.requireNonNull(server).close();
    }

    int port() {
        return Objects.requireNonNull(server).port();
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + pathAndQuery))
                .timeout(HUNG);
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

    HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery));
    }

    HttpResponse<String> post(String json) {
        return post("/api/search", json);
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    /// Sends the bytes as they are, and reads until the server closes.
    RawReply raw(String request) {
        return RawReply.to(port(), request);
    }

    /// A GET whose path no client library would send.
    RawReply rawGet(String path) {
        return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static JsonNode json(HttpResponse<String> reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    /// As browsers' `encodeURIComponent` does.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
