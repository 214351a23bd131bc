package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compression, HEAD and caching.
class HeadersTest {
    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.overCorpus();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip;q=1.0", "*", "br, gzip;q=0.2", "GZIP", "deflate, *;q=0.1"})
    void replyIsCompressedForThoseWhoAcceptIt(String accepted) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> reply = client.send(
                    SERVER.request("/api/search")
                            .header("Accept-Encoding", accepted)
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(Replies.headers(reply))
                    .containsEntry("content-encoding", "gzip")
                    .containsEntry("vary", "Accept-Encoding");
            String text = new String(
                    new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("{\"total\":{\"value\":25,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "br", "*;q=0", ""})
    void replyIsPlainForThoseWhoDoNot(String accepted) {
        HttpResponse<String> reply = SERVER.send(SERVER.request("/api/search").header("Accept-Encoding", accepted));
        assertThat(Replies.headers(reply))
                .doesNotContainKey("content-encoding")
                .containsEntry("vary", "Accept-Encoding");
        assertThat(reply.body()).startsWith("{\"total\":{\"value\":25,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/healthz",
                "/openapi.yaml",
                "/api/suggest?q=ali",
                "/api/articles/fog-harbour",
                "/api/search?size=101",
                "/nothing"
            })
    void headHasTheHeadersOfGetAndNoBody(String path) {
        RawReply get = SERVER.rawGet(path);
        RawReply head = SERVER.raw("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.body()).isEmpty();
        assertThat(undated(head.headers())).isEqualTo(undated(get.headers()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/favicon.svg", "/api/suggest?q=ali", "/api/articles/fog-harbour", "/nothing"})
    void headTellsTheLengthOfTheBodyOfGet(String path) {
        HttpResponse<String> head = SERVER.send(SERVER.request(path).HEAD());
        int length = SERVER.get(path).body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(Replies.headers(head)).containsEntry("content-length", String.valueOf(length));
    }

    private static Map<String, String> undated(Map<String, String> headers) {
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/style.css", "/js/app.js", "/favicon.svg"})
    void pageFileIsSentOnceAndThenKnownByItsTag(String path) {
        HttpResponse<String> first = SERVER.get(path);
        Map<String, String> headers = Replies.headers(first);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(headers).containsEntry("cache-control", "no-cache");
        Replies.assertSecure(Replies.plain(first));
        String etag = headers.get("etag");
        for (String known : new String[] {etag, "W/" + etag, "\"other\", " + etag, "*"}) {
            HttpResponse<String> again = SERVER.send(SERVER.request(path).header("If-None-Match", known));
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(Replies.headers(again)).containsEntry("etag", etag);
            Replies.assertSecure(Replies.plain(again));
        }
        assertThat(SERVER.send(SERVER.request(path).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressedPageFileIsKnownByItsTagToo() {
        HttpResponse<String> first = SERVER.send(SERVER.request("/js/app.js").header("Accept-Encoding", "gzip"));
        String etag = Replies.headers(first).get("etag");
        HttpResponse<String> again = SERVER.send(
                SERVER.request("/js/app.js").header("Accept-Encoding", "gzip").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void pageFilesHaveTheirTypes() {
        assertThat(type("/")).isEqualTo("text/html;charset=utf-8");
        assertThat(type("/index.html")).isEqualTo("text/html;charset=utf-8");
        assertThat(type("/style.css")).isEqualTo("text/css;charset=utf-8");
        assertThat(type("/js/app.js")).isEqualTo("text/javascript;charset=utf-8");
        assertThat(type("/favicon.svg")).isEqualTo("image/svg+xml");
        assertThat(type("/openapi.yaml")).isEqualTo("application/yaml");
        assertThat(type("/api/search")).isEqualTo("application/json");
    }

    private static String type(String path) {
        return Replies.headers(SERVER.get(path))
                .getOrDefault("content-type", "")
                .replace(" ", "");
    }

    @Test
    void searchesAreSecureAndAskedAgainEachTime() {
        HttpResponse<String> reply = SERVER.get("/api/search?q=fog");
        Replies.assertSecure(Replies.plain(reply));
        assertThat(Replies.headers(reply)).containsEntry("cache-control", "no-cache");
    }
}
