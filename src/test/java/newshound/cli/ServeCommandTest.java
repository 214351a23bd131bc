package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import newshound.article.ArticleId;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `newshound serve` with and without a write token: refuses to start where that would be unsafe, and stops
/// without a loss.
class ServeCommandTest {
    private static final String TOKEN = "a-token-for-tests-only";

    @TempDir
    private Path folder = Path.of("");

    private Path index = folder;
    private Path tokenFile = folder;

    @BeforeEach
    void writeToken() throws IOException {
        index = folder.resolve("index");
        tokenFile = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    }

    private CommandLineRun serve(Object... arguments) {
        Object[] all = new Object[arguments.length + 5];
        all[0] = "serve";
        all[1] = "--index";
        all[2] = index;
        all[3] = "--corpus";
        all[4] = folder.resolve("missing");
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return CommandLineRun.of(all);
    }

    private void assertRefused(CommandLineRun run, String... named) {
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).startsWith("newshound: ").contains(named).doesNotContain(TOKEN);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(index).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void hostThatOthersReachNeedsAToken(String host) {
        assertRefused(serve("--host", host), "--host: " + host, "--write-token-file", "NEWSHOUND_WRITE_TOKEN");
    }

    @Test
    void hostThatIsNoneIsNamed() {
        assertRefused(serve("--host", "no-such-host.invalid"), "--host: no-such-host.invalid");
    }

    @Test
    void tokenThatIsTooShortOrMissingIsRefused() throws IOException {
        Path shorter = Files.writeString(folder.resolve("short"), "fifteen-letters\n");
        assertRefused(serve("--write-token-file", shorter), shorter.toString(), "at least 16 characters");
        Path missing = folder.resolve("no-token");
        assertRefused(serve("--write-token-file", missing), missing.toString());
    }

    @Test
    void indexThatAnotherWritesToIsNamed() {
        try (LuceneIndex _ = LuceneIndex.open(index, Clock.systemUTC())) {
            CommandLineRun run = serve("--port", 0, "--write-token-file", tokenFile);
            assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
            assertThat(run.err()).contains(index.toString(), "another Newshound");
        }
    }

    /// A caller that asks while the server stops either hears that its article is there, or hears nothing good.
    @Test
    void stoppedServerHasWhatItAcknowledged() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process server = started(errors);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader output = server.inputReader()) {
            String address = addressIn(output, printed);
            AtomicBoolean gone = new AtomicBoolean();
            AtomicInteger next = new AtomicInteger();
            try (HttpClient client = HttpClient.newHttpClient();
                    ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int caller = 0; caller < 8; caller++) {
                    callers.execute(() -> {
                        while (!gone.get()) {
                            String id = "n" + next.getAndIncrement();
                            gone.compareAndSet(false, !put(client, address, id, acknowledged));
                        }
                    });
                }
                Awaitility.await().until(() -> acknowledged.size() > 40);
                assertThat(CommandLineRun.of("index", "--index", index, tokenFile)
                                .err())
                        .contains("another Newshound");
                server.toHandle().destroy();
            }
            output.lines().forEach(printed::append);
            server.waitFor();
        } finally {
            server.destroyForcibly();
        }
        try (LuceneBackend backend = IndexFolder.read(index)) {
            assertThat(acknowledged)
                    .allSatisfy(
                            id -> assertThat(backend.article(new ArticleId(id))).isPresent());
        }
        LuceneIndex.open(index, Clock.systemUTC()).close();
        assertThat(contentOf(errors.toFile()) + printed).doesNotContain(TOKEN);
    }

    private Process started(Path errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Newshound.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--corpus",
                        folder.resolve("missing").toString(),
                        "--index",
                        index.toString())
                .redirectError(errors.toFile());
        builder.environment().put("NEWSHOUND_WRITE_TOKEN", TOKEN);
        return builder.start();
    }

    private static String addressIn(BufferedReader output, StringBuilder printed) throws IOException {
        String line = output.readLine();
        printed.append(line);
        int start = line.indexOf("http://");
        return line.substring(start, line.indexOf(' ', start));
    }

    /// Whether the server answers as it does while it runs.
    private static boolean put(HttpClient client, String address, String id, Queue<String> acknowledged) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/articles/" + id))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"title\": \"Fog over Alibaba\"}"))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status == 201) {
                acknowledged.add(id);
            }
            return status == 201;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a caller", e);
        }
    }
}
