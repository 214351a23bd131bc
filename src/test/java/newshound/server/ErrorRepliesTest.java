package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Every error is a problem that says what was wrong, whoever found it.
class ErrorRepliesTest {
    private static final int MEGABYTE = 1_000_000;

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.overCorpus();

    static Stream<String> lists() {
        return Stream.of("/api/search", "/api/moves");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void wrongParameterOfAnyListIsNamed(String path) {
        Map.ofEntries(
                        Map.entry("foo=1", "foo"),
                        Map.entry("q=a&q=b", "q"),
                        Map.entry("size=-1", "size"),
                        Map.entry("size=101", "size"),
                        Map.entry("size=ten", "size"),
                        Map.entry("offset=-1", "offset"),
                        Map.entry("offset=9991", "offset"),
                        Map.entry("after=yesterday", "after"),
                        Map.entry("cursor=abc", "cursor"),
                        Map.entry("cursor=%00", "cursor"),
                        Map.entry("tag=", "tag"))
                .forEach(
                        (query, parameter) -> Replies.assertProblem(SERVER.rawGet(path + "?" + query), 400, parameter));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void wrongBodyOfAnyQuestionIsExplained(String path) {
        Map.of("{", "body", "[]", "body", "{\"foo\": 1}", "foo", "{\"size\": 1.5}", "size")
                .forEach((body, parameter) -> Replies.assertProblem(SERVER.post(path, body), 400, parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q=fog | Q",
                "q=fog&Tag=x | Tag",
                "q=%zz | q",
                "q=fog&tag=% | tag",
                "%zz=1 | %zz",
                "size=1e2 | size",
                "size=99999999999 | size",
                "size=1&size=2 | size",
                "offset=2147483647 | offset",
                "sort=best | sort",
                "sort=NEWEST | sort",
                "stories=some | stories",
                "stories=FOLD | stories",
                "after=2025-02-30 | after",
                "after=2025-02 | after",
                "after=%2B12025-01-01 | after",
                "before=-999999999-01-01 | before",
                "after=2025-02-01&before=2025-02-01 | after",
                "tag=a&tag=%20 | tag",
                "facets=colour | facets",
                "facets=tag:0 | facets",
                "facets=tag:1001 | facets",
                "facets=tag:many | facets",
                "facets=tag: | facets"
            })
    void wrongParameterIsNamed(String query, String parameter) {
        Replies.assertProblem(SERVER.rawGet("/api/search?" + query), 400, parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"size=0 | size", "size=51 | size", "size=x | size", "tag=a | tag", "q=a&q=b | q", "q=%z | q"})
    void wrongParameterOfSuggestIsNamed(String query, String parameter) {
        Replies.assertProblem(SERVER.rawGet("/api/suggest?" + query), 400, parameter);
    }

    @Test
    void tooManyValuesOfAFacetAreTheFacetsFault() {
        Replies.assertProblem(SERVER.get("/api/search?" + "tag=a&".repeat(257)), 400, "tag");
    }

    @Test
    void longTextToCompleteIsTheQuerysFault() {
        Replies.assertProblem(SERVER.get("/api/suggest?q=" + "a".repeat(201)), 400, "q");
    }

    static List<String> queriesOverALimit() {
        StringBuilder deep = new StringBuilder("a");
        for (int level = 0; level < 12; level++) {
            deep.insert(0, "(b OR (c ").append("))");
        }
        return List.of("a".repeat(4_097), "word ".repeat(257), deep.toString());
    }

    @ParameterizedTest
    @MethodSource("queriesOverALimit")
    void queryOverALimitIsTheQuerysFault(String query) {
        JsonNode problem = Replies.assertProblem(Replies.plain(SERVER.post("{\"q\": \"" + query + "\"}")), 400);
        assertThat(problem.get("parameter").stringValue()).isEqualTo("q");
    }

    @Test
    void cursorOfAnotherQuestionIsRefused() {
        String cursor = FixtureServer.json(SERVER.get("/api/search?q=fog&size=1"))
                .get("cursor")
                .stringValue();
        Replies.assertProblem(SERVER.get("/api/search?q=ferry&size=1&cursor=" + cursor), 400, "cursor");
        Replies.assertProblem(SERVER.get("/api/search?q=fog&sort=newest&size=1&cursor=" + cursor), 400, "cursor");
        Replies.assertProblem(SERVER.get("/api/search?q=fog&offset=1&size=1&cursor=" + cursor), 400, "cursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | body",
                "null | body",
                "\"fog\" | body",
                "{\"q\": \"fog\"} {} | body",
                "{\"q\": \"fog\", \"q\": \"ferry\"} | body",
                "{\"q\": {\"a\": 1}} | q",
                "{\"q\": [\"a\", \"b\"]} | q",
                "{\"tag\": [[\"a\"]]} | tag",
                "{\"tag\": [\"a\", null]} | tag",
                "{\"size\": true} | size",
                "{\"after\": 2025} | after"
            })
    void wrongBodyIsExplained(String body, String parameter) {
        Replies.assertProblem(SERVER.post(body), 400, parameter);
    }

    @Test
    void deeplyNestedBodyIsRefused() {
        Replies.assertProblem(SERVER.post("[".repeat(100_000)), 400, "body");
    }

    @Test
    void compressedBodyIsNotInflated() {
        HttpResponse<String> reply = SERVER.send(SERVER.request("/api/search")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0})));
        Replies.assertProblem(reply, 400, "body");
    }

    @Test
    void parameterInTheAddressOfAPostIsNotPassedOver() {
        HttpResponse<String> reply =
                SERVER.send(SERVER.request("/api/search?tag=food").POST(BodyPublishers.ofString("{\"q\": \"fog\"}")));
        Replies.assertProblem(reply, 400, "tag");
    }

    /// The client asks before it sends: else the server may close while much is still under way, and the reply is lost
    /// with the connection.
    @Test
    void largeBodyIsTooLargeWithALengthAndWithout() {
        byte[] body = ("{\"q\": \"" + "a".repeat(2 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> sized =
                SERVER.send(SERVER.request("/api/search").expectContinue(true).POST(BodyPublishers.ofByteArray(body)));
        Replies.assertProblem(Replies.plain(sized), 413);
        HttpResponse<String> chunked = SERVER.send(SERVER.request("/api/search")
                .expectContinue(true)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        Replies.assertProblem(Replies.plain(chunked), 413);
    }

    @Test
    void longAddressIsTooLong() {
        Replies.assertProblem(SERVER.rawGet("/api/search?q=" + "a".repeat(20_000)), 414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api", "/api/nothing", "/api/articles/", "/api/articles/nothing", "/js/"})
    void unknownAddressIsNotFound(String path) {
        Replies.assertProblem(Replies.plain(SERVER.get(path)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"})
    void otherMethodsAreRefusedWithThoseAllowed(String method) {
        RawReply search = SERVER.raw(method + " /api/search HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        Replies.assertProblem(search, 405);
        assertThat(search.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
        RawReply page = SERVER.raw(method + " /style.css HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        Replies.assertProblem(page, 405);
        assertThat(page.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%zz HTTP/1.1 | Host: x | 400",
                "GET /api/articles/%zz HTTP/1.1 | Host: x | 400",
                "GET /api/articles/%FF HTTP/1.1 | Host: x | 400",
                "GET / HTTP/1.1 | X: no host | 400",
                "GET / HTTP/1.1 | no colon | 400",
                "GET / HTTP/9.9 | Host: x | 505",
                "GET http://[bad/ HTTP/1.1 | Host: x | 400",
                "nonsense | Host: x | 400",
                "POST /api/search HTTP/1.1 | Content-Length: many | 400",
                "POST /api/search HTTP/1.1 | Transfer-Encoding: odd | 400"
            })
    void whatIsNotHttpIsAProblemToo(String line, String header, int status) {
        Replies.assertProblem(SERVER.raw(line + "\r\n" + header + "\r\nConnection: close\r\n\r\n"), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?foo=<script>alert(1)</script>",
                "/api/search?<script>=1",
                "/api/search?sort=<script>",
                "/api/search?q=<script>",
                "/api/suggest?size=<script>",
                "/api/articles/<script>",
                "/<script>"
            })
    void markupOfACallerNeverComesBackAsAPage(String path) {
        RawReply reply =
                SERVER.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(reply.header("content-type")).isIn("application/json", "application/problem+json");
        Replies.assertSecure(reply);
    }
}
