package newshound.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import newshound.article.ArticleId;
import newshound.fetch.ScriptedServer;
import newshound.lucene.LuceneBackend;
import newshound.search.StoredArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a feed has only a teaser, the article's own page gives the rest, if its site lets us.
class FullPagesTest extends WatchesFeeds {
    private static final String STORY =
            "<p>" + "The harbour stayed closed for the whole day, and every ship stayed in. ".repeat(4) + "</p>";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Fog closes the harbour</title></head>\
            <body><article><h1>Fog closes the harbour</h1>%s%s%s</article></body></html>""".formatted(STORY, STORY, STORY);

    FullPagesTest() {
        super(true);
    }

    @BeforeEach
    void playTheTeaser() {
        server.on(
                "/feed",
                "200 OK\nETag: \"1\"",
                Rss.feed(Rss.teaser("Fog", server.address("/fog"), "Fog closes the harbour.")));
    }

    private StoredArticle article() {
        String id = server.address("/fog").replaceFirst("http://", "");
        try (LuceneBackend backend = lucene.backend()) {
            return backend.article(new ArticleId(id)).orElseThrow();
        }
    }

    @Test
    void pageGivesTheWholeStory() {
        server.on("/fog", "200 OK\nContent-Type: text/html; charset=utf-8", PAGE);
        watch.pollDue();
        assertThat(article().body()).contains("every ship stayed in").hasSizeGreaterThan(600);
        assertThat(article().source()).isEqualTo("The Harbour Gazette");
        assertThat(article().url()).isEqualTo(server.address("/fog"));
        pollLater();
        assertThat(server.paths()).containsExactly("/feed", "/robots.txt", "/fog", "/feed");
        assertThat(index.takeAdded()).hasSize(1);
    }

    @Test
    void feedThatTellsAllNeedsNoPage() {
        server.on("/feed", "200 OK", """
                <rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>\
                <title>Fog</title><link>%s</link><content:encoded><![CDATA[%s%s%s]]></content:encoded></item>\
                </channel></rss>""".formatted(server.address("/fog"), STORY, STORY, STORY));
        watch.pollDue();
        assertThat(server.paths()).containsExactly("/feed");
        assertThat(article().body()).hasSizeGreaterThan(600);
    }

    @Test
    void siteThatWantsNoRobotsIsHeard() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n");
        watch.pollDue();
        assertThat(article().body()).isEqualTo("Fog closes the harbour.");
        assertThat(told)
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        WatchEvent.NoPage.class,
                        none -> assertThat(none.reason()).contains("robots.txt"));
        pollLater();
        assertThat(server.paths()).containsExactly("/feed", "/robots.txt", "/feed");
    }

    @Test
    void pageThatFailsIsTriedAgainAFewTimesWhileTheTeaserIsThere() {
        server.on("/fog", "503 Busy", "");
        watch.pollDue();
        assertThat(article().body()).isEqualTo("Fog closes the harbour.");
        for (int i = 0; i < 4; i++) {
            pollLater();
        }
        assertThat(server.paths().stream().filter("/fog"::equals)).hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void pageThatComesLateTakesThePlaceOfTheTeaser() {
        server.on("/fog", "503 Busy", "");
        watch.pollDue();
        server.on("/fog", "200 OK\nContent-Type: text/html", PAGE);
        pollLater();
        assertThat(article().body()).contains("every ship stayed in");
        assertThat(articles()).isEqualTo(1);
        // the copy of the feed was asked for although the one at hand was still good
        assertThat(server.requests().stream().map(ScriptedServer.Request::headers))
                .noneMatch(headers -> headers.containsKey("If-None-Match"));
        pollLater();
        assertThat(server.requests().getLast().headers()).containsEntry("If-None-Match", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png"})
    void whatIsNoPageIsLeft(String type) {
        server.on(
                "/fog", (_, out) -> ScriptedServer.send(out, "200 OK\nContent-Type: " + type, "%PDF".getBytes(UTF_8)));
        watch.pollDue();
        pollLater();
        assertThat(server.paths().stream().filter("/fog"::equals)).hasSize(1);
        assertThat(article().body()).isEqualTo("Fog closes the harbour.");
    }

    @Test
    void pageInThePrivateNetworkIsNotFetched() {
        server.on("/feed", "200 OK", Rss.feed(Rss.teaser("Fog", "http://169.254.169.254/latest", "Fog.")));
        watch.pollDue();
        assertThat(told).hasSize(2).first().isInstanceOf(WatchEvent.NoPage.class);
        assertThat(index.takeAdded()).containsExactly("Fog");
    }
}
