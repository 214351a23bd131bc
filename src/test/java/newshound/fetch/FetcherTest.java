package newshound.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A real server on the loopback address plays what the web does to those who fetch from it.
class FetcherTest {
    private static final int MAX_BYTES = 64 * 1024;
    private static final FetchLimits LIMITS =
            FetchLimits.ofTheOpenWeb().withMaxBytes(MAX_BYTES).withTotal(Duration.ofSeconds(20));

    private final StillTime time = new StillTime();
    private ScriptedServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws Exception {
        server = ScriptedServer.start();
        fetcher = fetcher(LIMITS);
    }

    private Fetcher fetcher(FetchLimits limits) throws Exception {
        return Fetcher.open(
                limits,
                AddressRules.publicAndAlso(List.of(server.host())),
                new UserAgent("mailto:news@example.org"),
                new Fetcher.World(host -> new InetAddress[] {server.host()}, SSLContext.getDefault(), time, time));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private FetchOutcome get(String path) {
        return fetcher.fetchSubscribed(FetchRequest.of(server.address(path)));
    }

    private FetchOutcome.Fetched fetched(String path) {
        FetchOutcome outcome = get(path);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(FetchOutcome.Fetched.class);
        return (FetchOutcome.Fetched) outcome;
    }

    private FetchOutcome.Failed failed(String path) {
        FetchOutcome outcome = get(path);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(FetchOutcome.Failed.class);
        return (FetchOutcome.Failed) outcome;
    }

    @Test
    void contentComesWithWhatItsSenderSaysOfIt() {
        server.on("/feed?a=1", """
                200 OK
                Content-Type: application/rss+xml; charset=koi8-r
                ETag: W/"7"
                Last-Modified: Sun, 01 Mar 2026 11:00:00 GMT
                Cache-Control: public, max-age=600
                """, "<rss/>");
        FetchOutcome.Fetched fetched = fetched("/feed?a=1#part");
        assertThat(fetched.content()).isEqualTo("<rss/>".getBytes(UTF_8));
        assertThat(fetched.contentType()).isEqualTo("application/rss+xml; charset=koi8-r");
        assertThat(fetched.etag()).isEqualTo("W/\"7\"");
        assertThat(fetched.lastModified()).isEqualTo("Sun, 01 Mar 2026 11:00:00 GMT");
        assertThat(fetched.maxAge()).isEqualTo(Duration.ofMinutes(10));
        assertThat(fetched.address()).isEqualTo(URI.create(server.address("/feed?a=1")));
        assertThat(fetched.moved()).isFalse();
    }

    @Test
    void requestSaysWhoAsksAndSendsNothingElse() {
        server.on("/", "200 OK\nSet-Cookie: id=1", "x");
        fetched("");
        fetched("/");
        Map<String, String> headers = server.requests().getLast().headers();
        assertThat(headers).containsEntry("User-Agent", "newshound/0.1.0 (+mailto:news@example.org)");
        assertThat(headers).containsOnlyKeys("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection");
    }

    @Test
    void bytesInAnyCharsetArriveAsTheyWereSent() {
        byte[] bytes = "<rss>Übermut</rss>".getBytes(ISO_8859_1);
        server.on("/", (_, out) -> ScriptedServer.send(out, "200 OK\nContent-Type: text/xml; charset=utf-8", bytes));
        assertThat(fetched("/").content()).isEqualTo(bytes);
    }

    @Test
    void copyAtHandIsNotFetchedAgain() {
        server.on("/", (request, out) -> {
            boolean known = "\"7\"".equals(request.headers().get("If-None-Match"))
                    && "yesterday".equals(request.headers().get("If-Modified-Since"));
            ScriptedServer.send(out, known ? "304 Not Modified\nCache-Control: max-age=60" : "200 OK", new byte[0]);
        });
        assertThat(fetcher.fetchSubscribed(new FetchRequest(server.address("/"), "\"7\"", "yesterday")))
                .isEqualTo(new FetchOutcome.NotModified(Duration.ofMinutes(1)));
    }

    @Test
    void storedValidatorsCannotSmuggleHeadersIn() {
        server.on("/", "200 OK", "x");
        fetcher.fetchSubscribed(new FetchRequest(server.address("/"), "\"7\"\r\nX-Evil: 1", "a\nb"));
        assertThat(server.requests().getLast().headers())
                .doesNotContainKeys("X-Evil", "If-None-Match", "If-Modified-Since");
    }

    @Test
    void notModifiedThatNobodyAskedForIsAFailure() {
        server.on("/", "304 Not Modified", "");
        assertThat(failed("/").status()).isEqualTo(304);
    }

    @Test
    void failuresTellTheirStatus() {
        server.on("/500", "500 Oops", "<html>").on("/410", "410 Gone", "").on("/204", "204 No Content", "");
        assertThat(failed("/500")).isEqualTo(new FetchOutcome.Failed(500, "status 500", false, null));
        assertThat(failed("/404")).isEqualTo(new FetchOutcome.Failed(404, "status 404", false, null));
        assertThat(failed("/410")).isEqualTo(new FetchOutcome.Failed(410, "status 410", true, null));
        assertThat(failed("/204").status()).isEqualTo(204);
    }

    @Test
    void statusCountsHoweverLongItsPageIs() {
        String page = "<p>Nothing is here.</p>".repeat(20_000);
        server.on("/429", "429 Slow down\nRetry-After: 7", page);
        server.on("/302", "302 Elsewhere\nLocation: /feed", page);
        server.on("/feed", "200 OK", "<rss/>");
        assertThat(failed("/429")).isEqualTo(new FetchOutcome.Failed(429, "status 429", false, Duration.ofSeconds(7)));
        assertThat(fetched("/302").content()).isEqualTo("<rss/>".getBytes(UTF_8));
    }

    @Test
    void retryAfterIsReadAsSecondsAndAsDateAndCapped() {
        server.on("/seconds", "429 Slow Down\nRetry-After: 120", "");
        server.on("/date", "503 Busy\nRetry-After: Sun, 01 Mar 2026 12:05:00 GMT", "");
        server.on("/past", "503 Busy\nRetry-After: Sun, 01 Mar 2020 12:05:00 GMT", "");
        server.on("/years", "503 Busy\nRetry-After: 999999999", "");
        server.on("/nonsense", "503 Busy\nRetry-After: soon", "");
        assertThat(failed("/seconds").retryAfter()).isEqualTo(Duration.ofMinutes(2));
        time.pass(Duration.ofMinutes(4)); // of a pause of a second nothing is left
        assertThat(failed("/date").retryAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(failed("/past").retryAfter()).isZero();
        assertThat(failed("/years").retryAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(failed("/nonsense").retryAfter()).isNull();
    }

    @Test
    void redirectsAreFollowed() {
        server.redirect("/a/b?x", 302, "../c?d#e")
                .redirect("/c?d", 307, "?f=ü")
                .redirect("/c?f=%C3%BC", 303, server.address("/last"))
                .on("/last", "200 OK", "here");
        FetchOutcome.Fetched fetched = fetched("/a/b?x");
        assertThat(fetched.address()).isEqualTo(URI.create(server.address("/last")));
        assertThat(fetched.moved()).isFalse();
    }

    @Test
    void onlyPermanentRedirectsTellThatSomethingMoved() {
        server.redirect("/1", 301, "/2").redirect("/2", 308, "/3").on("/3", "200 OK", "here");
        server.redirect("/4", 301, "/5").redirect("/5", 302, "/3");
        assertThat(fetched("/1").moved()).isTrue();
        assertThat(fetched("/4").moved()).isFalse();
    }

    @Test
    void loopsAndLongChainsEnd() {
        server.redirect("/loop", 301, "/loop");
        IntStream.range(0, 7).forEach(i -> server.redirect("/" + i, 301, "/" + (i + 1)));
        server.on("/7", "200 OK", "far");
        assertThat(failed("/loop").reason()).contains("5 redirects", "/loop");
        assertThat(failed("/0").reason()).contains("5 redirects");
        assertThat(fetched("/2").moved()).isTrue();
    }

    @Test
    void redirectWithoutAnAddressIsAFailure() {
        server.on("/", "302 Somewhere", "");
        assertThat(failed("/").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "", "identity", "utf-8"})
    void gzipIsUnpackedWhateverItIsCalled(String encoding) {
        byte[] packed = gzip("<rss/>".getBytes(UTF_8));
        server.on("/", (_, out) -> ScriptedServer.send(out, "200 OK\nContent-Encoding: " + encoding, packed));
        assertThat(fetched("/").content()).asString(UTF_8).isEqualTo("<rss/>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflateIsUnpackedWithAndWithoutZlibHeader(boolean raw) {
        byte[] packed = deflate("news ".repeat(1_000), raw);
        server.on("/", (_, out) -> ScriptedServer.send(out, "200 OK\nContent-Encoding: deflate", packed));
        assertThat(fetched("/").content()).asString(UTF_8).isEqualTo("news ".repeat(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "nonsense"})
    void textThatOnlyClaimsToBeCompressedIsTaken(String encoding) {
        server.on("/", "200 OK\nContent-Encoding: " + encoding, "<rss/>");
        assertThat(fetched("/").content()).asString(UTF_8).isEqualTo("<rss/>");
    }

    @Test
    void compressionThatWasNotAskedForIsToldApart() {
        server.on("/", "200 OK\nContent-Encoding: br", "\u0001\u0002\u0003");
        assertThat(failed("/").reason()).contains("br");
    }

    @Test
    void bombIsNotUnpacked() {
        byte[] bomb = gzip(new byte[20 << 20]);
        assertThat(bomb).hasSizeLessThan(MAX_BYTES);
        server.on("/", (_, out) -> ScriptedServer.send(out, "200 OK\nContent-Encoding: gzip", bomb));
        assertThat(failed("/").reason()).contains("more than " + MAX_BYTES);
    }

    @Test
    void endlessBodyIsGivenUp() {
        server.on("/", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK");
            drip(out, "<item/>".repeat(100), Duration.ZERO);
        });
        assertThat(failed("/").reason()).contains("more than " + MAX_BYTES);
    }

    @Test
    void bodyOfExactlyTheLimitIsTaken() {
        server.on("/fits", "200 OK", "x".repeat(MAX_BYTES)).on("/not", "200 OK", "x".repeat(MAX_BYTES + 1));
        assertThat(fetched("/fits").content()).hasSize(MAX_BYTES);
        assertThat(failed("/not").reason()).contains("more than");
    }

    @Test
    void slowBodyAndSlowHeadersAreGivenUpAndTheConnectionClosed() throws Exception {
        CountDownLatch closed = new CountDownLatch(2);
        server.on("/body", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK");
            dripUntilClosed(out, closed);
        });
        server.on("/head", (_, out) -> dripUntilClosed(out, closed));
        fetcher.close();
        fetcher = fetcher(LIMITS.withTotal(Duration.ofMillis(300)));
        assertThat(failed("/body").reason()).contains("in time");
        assertThat(failed("/head").reason()).contains("in time");
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void dripUntilClosed(OutputStream out, CountDownLatch closed) throws IOException {
        try {
            drip(out, "x", Duration.ofMillis(20));
        } finally {
            closed.countDown();
        }
    }

    @Test
    void hugeAndEndlessHeadersAreGivenUp() {
        server.on("/long", "200 OK\nX-Long: " + "x".repeat(1 << 20), "body");
        server.on("/many", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            drip(out, "X-More: x\r\n", Duration.ZERO);
        });
        assertThat(failed("/long").reason()).contains("headers");
        assertThat(failed("/many").reason()).contains("headers");
    }

    @Test
    void replyThatIsCutOffIsAFailure() {
        server.on("/length", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK\nContent-Length: 100");
            out.write("only this".getBytes(UTF_8));
        });
        server.on("/chunk", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK\nTransfer-Encoding: chunked");
            out.write("64\r\nonly this".getBytes(UTF_8));
        });
        byte[] packed = gzip("news ".repeat(1_000).getBytes(UTF_8));
        server.on("/gzip", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK\nContent-Encoding: gzip");
            out.write(packed, 0, packed.length / 2);
        });
        server.on("/nothing", (_, _) -> {});
        server.on("/garbage", (_, out) -> out.write("+OK ready\r\n\r\n".getBytes(UTF_8)));
        for (String path : List.of("/length", "/chunk", "/gzip", "/nothing", "/garbage")) {
            assertThat(failed(path).status()).as(path).isZero();
        }
    }

    @Test
    void tooShortALengthCutsTheContent() {
        server.on("/", (_, out) -> {
            ScriptedServer.sendHead(out, "200 OK\nContent-Length: 4");
            out.write("news and more".getBytes(UTF_8));
        });
        assertThat(fetched("/").content()).asString(UTF_8).isEqualTo("news");
    }

    @Test
    void unreachableServerIsAFailure() throws IOException {
        String address = server.address("/");
        server.close();
        assertThat(fetcher.fetchSubscribed(FetchRequest.of(address)))
                .isEqualTo(new FetchOutcome.Failed(0, "connection refused", false, null));
    }

    @Test
    void closingGivesUpWhatIsUnderWay() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        server.on("/", (_, out) -> {
            asked.countDown();
            dripUntilClosed(out, closed);
        });
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<FetchOutcome> outcome = other.submit(() -> get("/"));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            fetcher.close();
            assertThat(outcome.get()).isInstanceOf(FetchOutcome.Failed.class);
        }
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingIsFetchedAfterClosing() {
        fetcher.close();
        assertThat(failed("/").reason()).contains("no longer");
        assertThat(server.requests()).isEmpty();
    }

    private static void drip(OutputStream out, String text, Duration pause) throws IOException {
        while (true) {
            out.write(text.getBytes(UTF_8));
            out.flush();
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(String content, boolean raw) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
            out.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
