package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newshound.KillableProcess;
import newshound.article.ArticleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment loses nothing that was acknowledged.
final class KilledWriterTest {
    private static final int KILLS = 25;
    private static final String ACKNOWLEDGED = "committed ";

    @TempDir
    Path temporary;

    private Path folder = Path.of("");
    private Path errors = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        folder = temporary.resolve("index");
        errors = temporary.resolve("errors");
    }

    @Test
    void aKilledWriterLosesNothingThatItCommitted() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int committed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            committed = killed(committed, random);
            String described = "seed " + seed + ", kill " + kill;
            assertThat(IndexCheck.of(folder).damage()).as(described).isEmpty();
            try (LuceneBackend backend = IndexFolder.read(folder)) {
                backend.checkIntegrity();
                assertThat(backend.status().articles()).as(described).isGreaterThanOrEqualTo(committed);
                for (int number = 0; number < committed; number++) {
                    assertThat(backend.article(new ArticleId("n" + number)))
                            .as("%s: article %d of %d", described, number, committed)
                            .isPresent();
                }
            }
        }
    }

    /// Runs a writer for a random time; returns how many articles are acknowledged afterwards.
    private int killed(int committed, Random random) throws IOException, InterruptedException {
        Process writer = KillableProcess.start(errors, CommittingWriter.class, folder, committed);
        try (BufferedReader output = writer.inputReader()) {
            int last = committed;
            int commits = 1 + random.nextInt(8);
            String line = output.readLine();
            for (int seen = 1; line != null; seen++) {
                assertThat(line).startsWith(ACKNOWLEDGED);
                last = Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
                if (seen == commits) {
                    // not at a commit's end but somewhere in the next
                    boolean ended = writer.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
                    assertThat(ended).as("the writer ended by itself").isFalse();
                    writer.toHandle().destroyForcibly(); // unlike Process, leaves what was written readable
                }
                line = output.readLine();
            }
            writer.waitFor();
            assertThat(last)
                    .as(() -> "articles acknowledged; " + contentOf(errors.toFile()))
                    .isGreaterThan(committed);
            return last;
        }
    }
}
