package newshound.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newshound.article.ArticleId;
import newshound.fetch.Fetcher;
import newshound.fetch.ScriptedServer;
import newshound.lucene.LuceneBackend;
import newshound.search.IndexFailure;
import org.junit.jupiter.api.Test;

/// A server on the loopback address plays feeds and their faults: nothing is lost, nothing is indexed twice.
class FeedWatchTest extends WatchesFeeds {
    FeedWatchTest() {
        super(false);
    }

    private void play(String... items) {
        server.on("/feed", "200 OK\nContent-Type: application/rss+xml", Rss.feed(items));
    }

    @Test
    void newEntriesBecomeArticlesAndAreToldOf() {
        play(Rss.item("fog", "Fog closed the harbour."), Rss.item("mill", "The old mill burned down."));
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(1, 0, 2, 0));
        assertThat(index.takeAdded()).containsExactly("fog", "mill");
        assertThat(articles()).isEqualTo(2);
        assertThat(told).containsExactly(new WatchEvent.News(address("/feed"), 2, 0));
    }

    @Test
    void nothingIsAskedBeforeItsTime() {
        play(Rss.item("fog", "Fog."));
        watch.pollDue();
        assertThat(watch.nextDue()).contains(clock.instant().plus(EVERY));
        clock.turn(EVERY.minusMillis(1));
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(0, 0, 0, 0));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void onlyWhatIsNewOrSaysSomethingElseIsIndexed() {
        play(Rss.item("fog", "Fog closed the harbour."), Rss.item("mill", "The old mill burned down."));
        watch.pollDue();
        index.takeAdded();
        pollLater();
        assertThat(index.takeAdded()).isEmpty();
        assertThat(told).isEmpty();

        play(
                Rss.item("ice", "Ice."),
                Rss.item("fog", "Fog opened the harbour."),
                Rss.item("mill", "The old mill burned down."));
        pollLater();
        assertThat(index.takeAdded()).containsExactlyInAnyOrder("ice", "fog");
        assertThat(told).containsExactly(new WatchEvent.News(address("/feed"), 1, 1));
        assertThat(articles()).isEqualTo(3);
    }

    @Test
    void dateOfChangeAloneIsNoNews() {
        String entry = """
                <feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>tag:gazette.example,2026:1</id>\
                <title>fog</title><updated>%s</updated><content>Fog.</content></entry></feed>""";
        server.on("/feed", "200 OK", entry.formatted("2026-03-01T10:00:00Z"));
        watch.pollDue();
        server.on("/feed", "200 OK", entry.formatted("2026-03-01T10:15:00Z"));
        pollLater();
        assertThat(index.takeAdded()).containsExactly("fog");
    }

    @Test
    void twoEntriesOfOneAddressAreBothKeptAndDoNotChangePlaces() {
        play(
                Rss.teaser("Noon", "https://gazette.example/live", "Noon."),
                Rss.teaser("Dusk", "https://gazette.example/live", "Dusk."));
        watch.pollDue();
        pollLater();
        assertThat(index.takeAdded()).containsExactly("Noon", "Dusk");
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void entryThatLeavesAndComesBackIsNoNews() {
        play(Rss.item("fog", "Fog."), Rss.item("mill", "Mill."));
        watch.pollDue();
        play(Rss.item("fog", "Fog."));
        pollLater();
        play(Rss.item("fog", "Fog."), Rss.item("mill", "Mill."));
        pollLater();
        assertThat(index.takeAdded()).containsExactly("fog", "mill");
    }

    @Test
    void copyAtHandIsAskedForOnlyIfChanged() {
        server.on("/feed", (request, out) -> {
            boolean known = "\"1\"".equals(request.headers().get("If-None-Match"))
                    && "yesterday".equals(request.headers().get("If-Modified-Since"));
            String head = known ? "304 Not Modified" : "200 OK\nETag: \"1\"\nLast-Modified: yesterday";
            ScriptedServer.send(
                    out,
                    head,
                    known ? new byte[0] : Rss.feed(Rss.item("fog", "Fog.")).getBytes(UTF_8));
        });
        watch.pollDue();
        restart("/feed");
        pollLater();
        assertThat(server.requests()).hasSize(2);
        assertThat(index.takeAdded()).containsExactly("fog");
        assertThat(watch.nextDue()).contains(clock.instant().plus(EVERY));
    }

    @Test
    void failuresAreToldAndAskedAboutLessAndLessOften() {
        server.on("/feed", "500 Oops", "<html>");
        watch.pollDue();
        assertThat(told)
                .containsExactly(new WatchEvent.Failed(
                        address("/feed"), "status 500", clock.instant().plus(EVERY)));
        pollLater();
        assertThat(watch.nextDue()).contains(clock.instant().plus(EVERY.multipliedBy(2)));
        play(Rss.item("fog", "Fog."));
        clock.turn(EVERY);
        pollLater();
        assertThat(index.takeAdded()).containsExactly("fog");
        assertThat(watch.nextDue()).contains(clock.instant().plus(EVERY));
    }

    @Test
    void waitThatTheSenderAsksForIsKeptEvenByPollsAheadOfTime() {
        server.on("/feed", "429 Slow Down\nRetry-After: 7200", "");
        watch.pollDue();
        play(Rss.item("fog", "Fog."));
        restart("/feed");
        clock.turn(Duration.ofMinutes(119));
        assertThat(watch.pollAll().feeds()).isZero();
        clock.turn(Duration.ofMinutes(1));
        assertThat(watch.pollAll().added()).isEqualTo(1);
    }

    @Test
    void pollAheadOfTimeAsksFeedsThatFailed() {
        server.on("/feed", "500 Oops", "");
        watch.pollDue();
        play(Rss.item("fog", "Fog."));
        assertThat(watch.pollAll().added()).isEqualTo(1);
    }

    @Test
    void feedThatIsGoneIsToldOnceAndNeverAskedAgain() throws InterruptedException {
        server.on("/feed", "410 Gone", "");
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(1, 1, 0, 0));
        assertThat(told).containsExactly(new WatchEvent.Gone(address("/feed")));
        restart("/feed");
        clock.turn(Duration.ofDays(30));
        assertThat(watch.pollDue().feeds()).isZero();
        assertThat(watch.pollAll().feeds()).isZero();
        assertThat(watch.nextDue()).isEmpty();
        watch.run(); // has nothing to wait for
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void feedThatMovedForGoodIsAskedAtItsNewAddress() {
        server.redirect("/feed", 301, "/new").on("/new", "200 OK", Rss.feed(Rss.item("fog", "Fog.")));
        watch.pollDue();
        assertThat(told).contains(new WatchEvent.Moved(address("/feed"), address("/new")));
        restart("/feed");
        pollLater();
        assertThat(server.paths()).containsExactly("/feed", "/new", "/new");
        assertThat(told).isEmpty();
    }

    @Test
    void feedThatMovedForAWhileOrToNoFeedIsAskedWhereItWas() {
        server.redirect("/feed", 302, "/new").on("/new", "200 OK", Rss.feed(Rss.item("fog", "Fog.")));
        watch.pollDue();
        server.redirect("/feed", 301, "/sale").on("/sale", "200 OK\nContent-Type: text/html", "<html>For sale</html>");
        pollLater();
        play(Rss.item("fog", "Fog."));
        pollLater();
        assertThat(server.paths()).containsExactly("/feed", "/new", "/feed", "/sale", "/feed");
    }

    @Test
    void brokenAndRefusedFeedsDoNotHoldUpTheOthers() {
        server.on("/broken", "200 OK", "\u0000\u0001 no feed");
        play(Rss.item("fog", "Fog."));
        restart("/broken", "http://10.0.0.1/feed", "file:///etc/passwd", "http://[", "/missing", "/feed");
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(6, 5, 1, 0));
        assertThat(told.stream().filter(WatchEvent.Failed.class::isInstance)).hasSize(5);
        assertThat(index.takeAdded()).containsExactly("fog");
    }

    @Test
    void feedInAnotherEncodingIsReadByItsHeader() {
        byte[] koi8 = Rss.feed(Rss.item("fog", "Туман над гаванью")).getBytes(Charset.forName("koi8-r"));
        server.on(
                "/feed",
                (_, out) ->
                        ScriptedServer.send(out, "200 OK\nContent-Type: application/rss+xml; charset=koi8-r", koi8));
        watch.pollDue();
        try (LuceneBackend backend = lucene.backend()) {
            assertThat(backend.article(new ArticleId("gazette.example/fog"))
                            .orElseThrow()
                            .body())
                    .isEqualTo("Туман над гаванью");
        }
    }

    @Test
    void whatWasSeenOutlivesTheProcess() {
        play(Rss.item("fog", "Fog."), Rss.item("mill", "Mill."));
        watch.pollDue();
        restart("/feed");
        pollLater();
        assertThat(index.takeAdded()).containsExactly("fog", "mill");
    }

    @Test
    void diskThatFailsLosesNothing() {
        play(Rss.item("fog", "Fog."));
        index.failDisk(true);
        assertThatThrownBy(() -> watch.pollDue()).isInstanceOf(IndexFailure.class);
        assertThat(state()).doesNotExist();
        assertThat(told).isEmpty();
        index.failDisk(false);
        restart("/feed");
        assertThat(watch.pollDue().added()).isEqualTo(1);
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void crashAfterTheCommitIndexesNothingTwice() throws IOException {
        play(Rss.item("fog", "Fog."));
        watch.pollDue();
        byte[] before = Files.readAllBytes(state());
        play(Rss.item("mill", "Mill."), Rss.item("fog", "Fog."));
        pollLater();
        Files.write(state(), before); // the commit was done, the new state was not written any more
        restart("/feed");
        clock.turn(EVERY);
        watch.pollDue();
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void damagedStateIsToldSetAsideAndMadeAnew() throws IOException {
        play(Rss.item("fog", "Fog."));
        watch.pollDue();
        for (String damage : List.of(
                "",
                "{",
                "[]",
                "{\"version\":1}",
                "{\"version\":99,\"feeds\":{}}",
                "{\"version\":1,\"feeds\":{\"http://a/\":null}}",
                "{\"version\":1,\"feeds\":{\"http://a/\":{}}}")) {
            Files.writeString(state(), damage);
            restart("/feed");
            assertThat(told)
                    .as(damage)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            WatchEvent.StateLost.class,
                            lost -> assertThat(lost.aside()).hasContent(damage));
            assertThat(watch.pollDue().feeds()).isEqualTo(1);
            assertThat(articles()).isEqualTo(1);
            restart("/feed");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void entryThatIsNoArticleIsToldOnce() {
        play("<item><guid isPermaLink='false'>7</guid></item>", Rss.item("fog", "Fog."));
        watch.pollDue();
        assertThat(told.stream().filter(WatchEvent.Skipped.class::isInstance))
                .singleElement()
                .asString()
                .contains(address("/feed"), "missing title and body");
        pollLater();
        assertThat(told).isEmpty();
    }

    @Test
    void damagedCopyIsToldOfAndAskedForOnceMoreWhole() {
        String whole = Rss.feed(Rss.item("fog", "Fog."), Rss.item("mill", "Mill."));
        String marked = "200 OK\nETag: \"1\"\nLast-Modified: yesterday";
        server.on("/feed", marked, whole.substring(0, whole.length() - 60));
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(1, 0, 1, 0));
        assertThat(told).hasSize(2).element(0).isInstanceOfSatisfying(WatchEvent.Damaged.class, damaged -> {
            assertThat(damaged.feed()).isEqualTo(address("/feed"));
            assertThat(damaged.damage()).startsWith("cut off in an entry");
        });
        assertThat(watch.nextDue()).contains(clock.instant().plus(EVERY));
        server.on("/feed", (request, out) -> {
            boolean known = request.headers().containsKey("If-None-Match")
                    || request.headers().containsKey("If-Modified-Since");
            ScriptedServer.send(out, known ? "304 Not Modified" : marked, known ? new byte[0] : whole.getBytes(UTF_8));
        });
        pollLater();
        assertThat(index.takeAdded()).containsExactly("fog", "mill");
        assertThat(told).containsExactly(new WatchEvent.News(address("/feed"), 1, 0));
    }

    @Test
    void feedThatCallsItselfGoodForAnHourIsAskedHourlyAlsoWhileItStaysTheSame() {
        String hourly = Rss.feed("<ttl>60</ttl>", Rss.item("fog", "Fog."));
        server.on("/feed", "200 OK\nETag: \"1\"", hourly);
        watch.pollDue();
        assertThat(watch.nextDue()).contains(clock.instant().plus(Duration.ofHours(1)));
        server.on("/feed", "304 Not Modified", "");
        restart("/feed");
        clock.turn(Duration.ofHours(1));
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(1, 0, 0, 0));
        assertThat(watch.nextDue()).contains(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void slowFeedDoesNotHoldUpOtherHosts() throws Exception {
        CountDownLatch quickAsked = new CountDownLatch(1);
        play(Rss.item("fog", "Fog."));
        server.on("/slow", (_, out) -> {
            await(quickAsked);
            ScriptedServer.send(
                    out, "200 OK", Rss.feed(Rss.item("slow", "Slow.")).getBytes(UTF_8));
        });
        try (ScriptedServer other = ScriptedServer.at("127.0.0.2");
                Fetcher both = fetcherFor(server, other)) {
            other.on("/quick", (_, out) -> {
                quickAsked.countDown();
                ScriptedServer.send(
                        out, "200 OK", Rss.feed(Rss.item("quick", "Quick.")).getBytes(UTF_8));
            });
            fetcher.close();
            fetcher = both;
            restart("/slow", other.address("/quick"));
            assertThat(watch.pollDue()).isEqualTo(new WatchReport(2, 0, 2, 0));
        }
    }

    @Test
    void watchEndsSoonWhenItIsStoppedAndKeepsWhatItHas() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.on("/feed", (_, out) -> {
            hangs.countDown();
            await(end);
            ScriptedServer.send(
                    out, "200 OK", Rss.feed(Rss.item("late", "Late.")).getBytes(UTF_8));
        });
        server.on("/first", "200 OK", Rss.feed(Rss.item("fog", "Fog.")));
        restart("/first", "/feed");
        Thread running = Thread.ofPlatform().start(() -> {
            try {
                watch.run();
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts this thread", e);
            }
        });
        await(hangs);
        watch.stop();
        running.join();
        end.countDown();
        assertThat(index.takeAdded()).containsExactly("fog");
        play(Rss.item("late", "Late."));
        restart("/first", "/feed");
        assertThat(watch.pollDue()).isEqualTo(new WatchReport(1, 0, 1, 0));
    }

    @Test
    void interruptEndsAPollWithoutHarmToTheIndex() {
        play(Rss.item("fog", "Fog."));
        Thread.currentThread().interrupt();
        watch.pollDue();
        assertThat(Thread.interrupted()).isTrue();
        restart("/feed");
        watch.pollDue();
        assertThat(articles()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
