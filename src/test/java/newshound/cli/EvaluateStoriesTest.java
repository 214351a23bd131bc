package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateStoriesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsHowWellTheStoriesAgreeWithTheLabels() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "1", "cluster": "a", "text": "Rowan Achterberg of Brenwick Foods will buy Tolliver."}
                {"id": "2", "cluster": "a", "text": "Brenwick Foods and Rowan Achterberg take over Tolliver."}
                {"id": "3", "cluster": "b", "text": "A bridge near Ullapool was washed away by heavy rain."}
                """);
        CommandLineRun run = CommandLineRun.of("evaluate", "stories", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("news\\.jsonl +3 +2 +2 +1\\.000 +1\\.000 +1\\.000");
    }

    @Test
    void aLineWithoutLabelIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        CommandLineRun run = CommandLineRun.of("evaluate", "stories", file);
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("news.jsonl:1: no \"cluster\"");
    }

    @Test
    void aMissingFileIsNamed() {
        CommandLineRun run = CommandLineRun.of("evaluate", "stories", folder.resolve("none.jsonl"));
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("none.jsonl: cannot be read");
    }
}
