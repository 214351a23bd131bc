package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateSimilarTest {
    @TempDir
    Path folder;

    @Test
    void whatIsRelatedIsComparedWithTheLabels() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "1", "cluster": "a", "text": "The ferry Tolliver sank off Bergen; divers search for the crew."}
                {"id": "2", "cluster": "a", "text": "Divers off Bergen found the ferry Tolliver and its crew."}
                {"id": "3", "cluster": "b", "text": "A bridge near Ullapool was washed away by heavy rain."}
                {"id": "4", "cluster": "b", "text": "Rain took the bridge near Ullapool; a new bridge is planned."}
                """);
        CommandLineRun run = CommandLineRun.of("evaluate", "similar", file);
        assertThat(run.exitCode()).isZero();
        // one right answer each: a fifth of the first five, all of what can be found
        assertThat(run.out()).containsPattern("news\\.jsonl +4 +1\\.0 +0\\.200 +0\\.100 +1\\.000");
    }

    @Test
    void aLineWithoutLabelIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        CommandLineRun run = CommandLineRun.of("evaluate", "similar", file);
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("news.jsonl:1: no \"cluster\"");
    }
}
