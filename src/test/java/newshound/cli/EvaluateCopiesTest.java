package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCopiesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsARowForEveryWayOfRewriting() throws IOException {
        Path file = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\": \"1\", \"title\": \"News\", \"text\": \"" + "Some words of news. ".repeat(30) + "\"}\n");
        CommandLineRun run = CommandLineRun.of("evaluate", "copies", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "as they are, the same words",
                        "as they are, half shared",
                        "tail cut, 90 % kept",
                        "words replaced, 50 % kept",
                        "all together");
    }
}
