package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newshound.search.IndexStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may do what: every route, with no token, a wrong one and the right one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteAuthorizationTest {
    @RegisterExtension
    static final FixtureServer READ_ONLY = FixtureServer.overCorpus();

    private final WritableServer server;

    WriteAuthorizationTest(@TempDir Path folder) {
        server = new WritableServer(folder);
    }

    record Route(String method, String path, String contentType, String body, int allowed) {}

    private static final List<Route> WRITES = List.of(
            new Route("PUT", "/api/articles/a", "application/json", "{\"title\": \"Fog\"}", 201),
            new Route("POST", "/api/articles", "application/json", "{\"id\": \"b\", \"title\": \"Fog\"}", 201),
            new Route("POST", "/api/articles", "application/x-ndjson", "{\"id\": \"c\", \"title\": \"Fog\"}\n", 200),
            new Route("DELETE", "/api/articles/kept", "application/json", "", 200));

    private static final List<String> READS = List.of(
            "/",
            "/style.css",
            "/api/search?q=fog",
            "/api/suggest?q=f",
            "/api/articles/kept",
            "/healthz",
            "/readyz",
            "/openapi.yaml");

    static List<Route> writes() {
        return WRITES;
    }

    @BeforeAll
    void addOne() {
        assertThat(server.put("kept", "{\"title\": \"Kept\"}").statusCode()).isEqualTo(201);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, Route route) {
        return request.header("Content-Type", route.contentType)
                .method(route.method, BodyPublishers.ofString(route.body));
    }

    private static void assertUnauthorized(HttpResponse<String> reply) {
        Replies.assertProblem(Replies.plain(reply), 401);
        assertThat(Replies.headers(reply)).containsEntry("www-authenticate", "Bearer realm=\"newshound\"");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void writingNeedsTheRightToken(Route route) {
        IndexStatus before = server.backend().status();
        assertUnauthorized(server.send(with(server.request(route.path), route)));
        for (String wrong : List.of(
                "Bearer wrong-token-for-tests",
                "Bearer " + WritableServer.TOKEN + "x",
                "Bearer " + WritableServer.TOKEN.substring(1),
                "Bearer " + WritableServer.TOKEN.toUpperCase(Locale.ROOT),
                "Bearer",
                "Bearer  ",
                "Basic " + WritableServer.TOKEN,
                WritableServer.TOKEN,
                "Bearer " + WritableServer.TOKEN + ", Bearer x")) {
            assertUnauthorized(server.send(with(server.request(route.path).header("Authorization", wrong), route)));
        }
        assertThat(server.backend().status()).isEqualTo(before);
        HttpResponse<String> reply = server.send(with(server.authorized(route.path), route));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(route.allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer", "BEARER", "Bearer  "})
    void schemeIsReadInAnyCase(String scheme) {
        HttpRequest.Builder request = server.request("/api/articles/nothing-here")
                .header("Authorization", scheme + " " + WritableServer.TOKEN)
                .DELETE();
        assertThat(server.send(request).statusCode()).isEqualTo(404);
    }

    static List<String> reads() {
        return READS;
    }

    @ParameterizedTest
    @MethodSource("reads")
    void readingNeedsNoTokenAndNoneHurts(String path) {
        String existing = path.replace("kept", "fog-harbour");
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Bearer wrong-token-for-tests"),
                Map.of("Authorization", "Bearer " + WritableServer.TOKEN))) {
            HttpRequest.Builder request = READ_ONLY.request(existing);
            headers.forEach(request::header);
            assertThat(READ_ONLY.send(request).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void serverWithoutTokenOnlyReadsAndSaysHowToChangeThat(Route route) {
        for (String given : List.of("Bearer wrong-token-for-tests", "Bearer " + WritableServer.TOKEN)) {
            HttpResponse<String> reply =
                    READ_ONLY.send(with(READ_ONLY.request(route.path).header("Authorization", given), route));
            assertThat(Replies.assertProblem(Replies.plain(reply), 403)
                            .get("detail")
                            .stringValue())
                    .contains("--write-token-file", "NEWSHOUND_WRITE_TOKEN");
        }
        Replies.assertProblem(Replies.plain(READ_ONLY.send(with(READ_ONLY.request(route.path), route))), 403);
    }

    /// What a page of another site can send without asking the server first.
    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "''"})
    void contentTypesThatAnyPageCanSendAreRefused(String type) {
        HttpRequest.Builder request =
                server.authorized("/api/articles").POST(BodyPublishers.ofString("{\"title\": \"Fog\"}"));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        Replies.assertProblem(Replies.plain(server.send(request)), 415);
    }

    @Test
    void otherSitesAreNotAllowedIn() {
        String request = String.join(
                "\r\n",
                "OPTIONS /api/articles HTTP/1.1",
                "Host: x",
                "Origin: https://other.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization",
                "Connection: close",
                "",
                "");
        RawReply preflight = RawReply.to(server.port(), request);
        Replies.assertProblem(preflight, 405);
        assertThat(preflight.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
}
