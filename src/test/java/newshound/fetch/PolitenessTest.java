package newshound.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A host is asked seldom, by one at a time, and obeyed when it says no.
class PolitenessTest {
    private final StillTime time = new StillTime();
    private ScriptedServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws Exception {
        server = ScriptedServer.start().on("/page", "200 OK", "news").on("/secret/page", "200 OK", "secret");
        fetcher = Fetcher.open(
                FetchLimits.ofTheOpenWeb(),
                AddressRules.publicAndAlso(List.of(server.host())),
                UserAgent.anonymous(),
                new Fetcher.World(_ -> new InetAddress[] {server.host()}, SSLContext.getDefault(), time, time));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private FetchOutcome get(String path) {
        return fetcher.fetch(FetchRequest.of(server.address(path)));
    }

    private void assertFetched(String path) {
        assertThat(get(path)).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void robotsTxtIsObeyedAndReadOnce() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /secret/\n");
        assertFetched("/page");
        assertThat(get("/secret/page"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("robots.txt"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/page");
    }

    @Test
    void rulesForOurNameGoBeforeThoseForAll() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n\nUser-agent: Newshound\nDisallow: /secret/\n");
        assertFetched("/page");
        assertThat(get("/secret/page")).isInstanceOf(FetchOutcome.Refused.class);
    }

    @Test
    void redirectIntoAForbiddenPlaceIsNotFollowed() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /secret/\n");
        server.redirect("/moved", 301, "/secret/page");
        assertThat(get("/moved")).isInstanceOf(FetchOutcome.Refused.class);
        assertThat(server.paths()).doesNotContain("/secret/page");
    }

    @Test
    void feedThatAPersonAskedForNeedsNoRobots() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n");
        assertThat(fetcher.fetchSubscribed(FetchRequest.of(server.address("/page"))))
                .isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(server.paths()).containsExactly("/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "403 Forbidden", "410 Gone"})
    void siteWithoutRobotsTxtAllowsAll(String status) {
        server.on("/robots.txt", status, "");
        assertFetched("/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Oops", "503 Busy", "429 Slow Down"})
    void siteThatCannotTellItsRulesIsLeftAloneForAWhile(String status) {
        server.on("/robots.txt", status, "");
        assertThat(get("/page")).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> {
            assertThat(failed.reason()).contains("/robots.txt", status.substring(0, 3));
            assertThat(failed.gone()).isFalse();
            assertThat(failed.retryAfter()).isNotNull();
        });
        server.on("/robots.txt", "404 Not Found", "");
        assertThat(get("/page")).isInstanceOf(FetchOutcome.Failed.class);
        time.pass(Duration.ofMinutes(11));
        assertFetched("/page");
        assertThat(server.paths()).containsExactly("/robots.txt", "/robots.txt", "/page");
    }

    @Test
    void rulesAreReadAnewAfterADay() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n");
        assertThat(get("/page")).isInstanceOf(FetchOutcome.Refused.class);
        server.on("/robots.txt", "200 OK", "");
        time.pass(Duration.ofHours(25));
        assertFetched("/page");
    }

    @Test
    void hostIsGivenAPauseBetweenRequests() {
        assertFetched("/page");
        assertFetched("/page");
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        time.pass(Duration.ofMillis(400));
        assertFetched("/page");
        assertThat(time.waits()).last().isEqualTo(Duration.ofMillis(600));
        time.pass(Duration.ofHours(1));
        assertFetched("/page");
        assertThat(time.waits()).hasSize(3);
    }

    @Test
    void redirectsWaitForTheirTurnToo() {
        server.redirect("/a", 301, "/page");
        fetcher.fetchSubscribed(FetchRequest.of(server.address("/a")));
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 30, 600, 86_400})
    void longerPauseThatTheSiteAsksForIsKeptUpToALimit(long seconds) {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: " + seconds + "\nAllow: /\n");
        assertFetched("/page");
        assertFetched("/page");
        assertThat(time.waits()).last().isEqualTo(Duration.ofSeconds(Math.min(seconds, 30)));
    }

    @Test
    void onlyOneAtATimeAsksAHost() {
        AtomicInteger asking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.on("/page", (_, out) -> {
            most.accumulateAndGet(asking.incrementAndGet(), Math::max);
            LockSupport.parkNanos(100_000); // leaves room for another to come in
            asking.decrementAndGet();
            ScriptedServer.send(out, "200 OK", new byte[0]);
        });
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(_ -> many.execute(() -> get("/page")));
        }
        assertThat(most).hasValue(1);
        assertThat(server.paths().stream().filter("/page"::equals)).hasSize(40);
    }

    @Test
    void interruptEndsTheWait() {
        Thread.currentThread().interrupt();
        FetchOutcome outcome = get("/page");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isEqualTo(new FetchOutcome.Failed(0, "interrupted", false, null));
    }
}
