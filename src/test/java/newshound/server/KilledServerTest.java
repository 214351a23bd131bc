package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.KillableProcess;
import newshound.article.ArticleId;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `kill -9` of the server in the middle of a stream loses nothing that the caller was told of.
final class KilledServerTest {
    private static final int KILLS = 25;
    private static final int LINES_PER_PIECE = 20;
    /// Lines under way: with more of them the first commit alone would take seconds.
    private static final int WINDOW = 400;

    @TempDir
    Path temporary;

    @Test
    void killedServerLosesNothingThatItAcknowledged() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path folder = temporary.resolve("index");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String described = "seed " + seed + ", kill " + kill;
            List<String> told = killed(folder, kill, random);
            assertThat(told)
                    .as(() -> described + ": "
                            + contentOf(temporary.resolve("errors").toFile()))
                    .isNotEmpty();
            acknowledged.addAll(told);
            try (LuceneBackend backend = IndexFolder.read(folder)) {
                backend.checkIntegrity();
                for (String id : acknowledged) {
                    assertThat(backend.article(new ArticleId(id)))
                            .as("%s: %s of %d", described, id, acknowledged.size())
                            .isPresent();
                }
            }
        }
    }

    /// Streams to a server of its own until that is killed; returns the ids that it told of.
    private List<String> killed(Path folder, int run, Random random) throws IOException, InterruptedException {
        Process server = started(folder);
        List<String> told = new ArrayList<>();
        try (BufferedReader output = server.inputReader();
                OpenStream stream = new OpenStream(Integer.parseInt(output.readLine()))) {
            Semaphore window = new Semaphore(WINDOW);
            Thread sender = Thread.ofVirtual().start(() -> sendUntilBroken(stream, run, window));
            int patience = 1 + random.nextInt(500);
            try {
                for (JsonNode line = stream.next(); line != null; line = stream.next()) {
                    told.add(line.get("id").stringValue());
                    window.release();
                    if (told.size() == patience) {
                        boolean ended = server.waitFor(random.nextInt(50_000), TimeUnit.MICROSECONDS);
                        assertThat(ended).as("the server ended by itself").isFalse();
                        server.toHandle().destroyForcibly();
                    }
                }
            } catch (IOException _) {
                // the connection died with the server
            }
            window.release(Integer.MAX_VALUE / 2); // sends until it finds that nobody is there
            sender.join();
        } finally {
            server.destroyForcibly().waitFor();
        }
        return told;
    }

    private Process started(Path folder) throws IOException {
        return KillableProcess.start(temporary.resolve("errors"), ServedIndex.class, folder);
    }

    /// Others for every article, as news has it.
    private static String words(String id, int count) {
        Random random = new Random(id.hashCode());
        return IntStream.range(0, count)
                .mapToObj(_ -> Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36))
                .collect(Collectors.joining(" "));
    }

    private static void sendUntilBroken(OpenStream stream, int run, Semaphore window) {
        try {
            for (int piece = 0; ; piece++) {
                window.acquireUninterruptibly(LINES_PER_PIECE);
                StringBuilder lines = new StringBuilder();
                for (int line = 0; line < LINES_PER_PIECE; line++) {
                    String id = run + "-" + piece + "-" + line;
                    lines.append("{\"id\": \"" + id + "\", \"title\": \"Fog " + id + "\", \"body\": \""
                            + words(id, piece % 50) + "\"}\n");
                }
                stream.send(lines.toString());
            }
        } catch (IOException _) {
            // the server is gone
        }
    }
}
