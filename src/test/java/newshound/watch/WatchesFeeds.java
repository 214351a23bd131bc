package newshound.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newshound.annotate.Annotator;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.fetch.AddressRules;
import newshound.fetch.FetchLimits;
import newshound.fetch.Fetcher;
import newshound.fetch.ScriptedServer;
import newshound.fetch.UserAgent;
import newshound.indexing.ArticlePreparation;
import newshound.language.LanguageDetector;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A watch over the feed of a server on the loopback address, with an index and a clock.
abstract class WatchesFeeds {
    static final Duration EVERY = Duration.ofMinutes(15);

    private static final Annotator ANNOTATOR = new GazetteerAnnotator(Gazetteer.builtIn());
    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    private final boolean fullPages;

    @TempDir
    Path folder = Path.of("");

    final HandClock clock = new HandClock();
    final List<WatchEvent> told = new ArrayList<>();
    ScriptedServer server;
    Fetcher fetcher;
    LuceneIndex lucene;
    RecordingIndex index;
    FeedWatch watch;

    /// @param fullPages whether the pages of teasers are fetched
    WatchesFeeds(boolean fullPages) {
        this.fullPages = fullPages;
    }

    @BeforeEach
    void start() throws IOException {
        server = ScriptedServer.start();
        fetcher = fetcherFor(server);
        lucene = LuceneIndex.open(folder.resolve("index"), Clock.systemUTC());
        index = new RecordingIndex(lucene);
        watch = open("/feed");
    }

    @AfterEach
    void stop() throws IOException {
        watch.close();
        fetcher.close();
        index.close();
        server.close();
    }

    static Fetcher fetcherFor(ScriptedServer... servers) {
        return Fetcher.open(
                FetchLimits.ofTheOpenWeb().withHostDelay(Duration.ZERO),
                AddressRules.publicAndAlso(
                        List.of(servers).stream().map(ScriptedServer::host).toList()),
                UserAgent.anonymous());
    }

    Path state() {
        return folder.resolve("index/watch.json");
    }

    FeedWatch open(String... paths) {
        return FeedWatch.open(
                new FeedWatch.Assignment(
                        List.of(paths).stream().map(this::address).toList(), state(), EVERY, fullPages),
                fetcher,
                new NewsDesk(new ArticlePreparation(LANGUAGES, ANNOTATOR, new MoveExtractor()), index),
                told::add,
                clock,
                () -> 0);
    }

    String address(String path) {
        return path.startsWith("http") ? path : server.address(path);
    }

    /// As after the end of the process.
    void restart(String... paths) {
        watch.close();
        told.clear();
        watch = open(paths);
    }

    /// When the feed's time has come again.
    void pollLater() {
        clock.turn(EVERY);
        told.clear();
        assertThat(watch.pollDue().feeds()).isPositive();
    }

    long articles() {
        try (LuceneBackend backend = lucene.backend()) {
            return backend.status().articles();
        }
    }
}
