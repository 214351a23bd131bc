package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import newshound.fetch.ScriptedServer;
import newshound.lucene.LuceneIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real command asks feeds of a server on the loopback address, which it does only when told that it may.
class WatchCommandTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>The Harbour Gazette</title><item><title>Fog closes the harbour</title>\
            <link>https://gazette.example/fog</link><description>Every ship stayed in.</description></item>\
            </channel></rss>""";

    @TempDir
    private Path folder = Path.of("");

    private Path index = folder;
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        index = folder.resolve("index");
        server = ScriptedServer.start().on("/feed", "200 OK\nContent-Type: application/rss+xml", FEED);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private CommandLineRun once(Object feed) {
        return CommandLineRun.of("watch", "--once", "--index", index, "--allow-address", "127.0.0.1", feed);
    }

    private static void assertFailed(CommandLineRun run, Object... named) {
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).startsWith("newshound: ");
        assertThat(run.err().lines()).hasSize(1);
        for (Object name : named) {
            assertThat(run.err()).contains(name.toString());
        }
    }

    @Test
    void newsOfAFeedIsFoundAndNotTakenTwice() {
        CommandLineRun first = once(server.address("/feed"));
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .contains(
                        server.address("/feed") + ": 1 new, 0 changed",
                        "done: 1 feeds asked, 0 failed, 1 articles new");
        assertThat(CommandLineRun.of("search", "--index", index, "fog").out())
                .startsWith("1 articles")
                .contains("Fog closes the harbour");
        CommandLineRun second = once(server.address("/feed"));
        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .isEqualToNormalizingNewlines("done: 1 feeds asked, 0 failed, 0 articles new, 0 changed\n");
    }

    @Test
    void listsOfFeedsAreRead() throws IOException {
        Path list = folder.resolve("feeds.opml");
        Files.writeString(list, """
                <opml version="2.0"><body><outline text="Harbour"><outline type="rss" text="Gazette" xmlUrl="%s"/>\
                </outline></body></opml>""".formatted(server.address("/feed")));
        assertThat(once(list).out()).contains("1 articles new");
    }

    @Test
    void addressesOfTheOwnNetworkAreRefusedUnlessAllowed() {
        CommandLineRun run = CommandLineRun.of("watch", "--once", "--index", index, server.address("/feed"));
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.out()).contains("not an address of the public internet", "1 failed");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void contactIsSent() {
        CommandLineRun.of(
                "watch",
                "--once",
                "--index",
                index,
                "--allow-address",
                "127.0.0.1",
                "--contact",
                "https://desk.example/",
                server.address("/feed"));
        assertThat(server.requests().getFirst().headers().get("User-Agent")).endsWith("(+https://desk.example/)");
    }

    @Test
    void runWhereEveryFeedFailsFails() {
        assertThat(once(server.address("/missing")).exitCode()).isEqualTo(Newshound.FAILED);
    }

    @Test
    void watchEndsWhenAllFeedsAreGone() {
        server.on("/feed", "410 Gone", "");
        CommandLineRun run =
                CommandLineRun.of("watch", "--index", index, "--allow-address", "127.0.0.1", server.address("/feed"));
        assertFailed(run, "none of the feeds");
        assertThat(run.out()).contains("gone for good");
    }

    @Test
    void listThatIsMissingOrNoListIsNamed() throws IOException {
        Path missing = folder.resolve("missing.opml");
        assertFailed(once(missing), missing);
        Path none = Files.writeString(folder.resolve("none.opml"), "no list");
        assertFailed(once(none), none);
        Path empty = Files.writeString(folder.resolve("empty.opml"), "<opml version=\"2.0\"><body/></opml>");
        assertFailed(once(empty), empty);
        assertThat(index).doesNotExist();
    }

    @Test
    void indexThatAnotherWritesToIsNamed() {
        try (LuceneIndex other = LuceneIndex.open(index, Clock.systemUTC())) {
            assertFailed(once(server.address("/feed")), index, "another");
            other.commit();
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void wrongOptionsAreNamed() {
        assertFailed(
                CommandLineRun.of(
                        "watch", "--once", "--index", index, "--allow-address", "localhost", "http://a.example/"),
                "--allow-address",
                "localhost");
        assertFailed(
                CommandLineRun.of("watch", "--once", "--index", index, "--contact", "a b", "http://a.example/"),
                "--contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "15", "0m", "30s", "-5m", "m"})
    void intervalThatIsNoneIsWrongUsage(String every) {
        CommandLineRun run = CommandLineRun.of("watch", "--once", "--every", every, server.address("/feed"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--every", "15m");
    }
}
