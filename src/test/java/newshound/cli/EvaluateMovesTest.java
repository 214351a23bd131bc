package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measure of talent moves, against what the tool that defines it printed for the same files.
final class EvaluateMovesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theScoreIsThatOfTheToolThatDefinesIt() {
        CommandLineRun run = CommandLineRun.of(
                "evaluate",
                "moves",
                resource("moves-gold.jsonl"),
                "--predictions",
                resource("moves-predictions.jsonl"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(text("moves-expected.txt"));
    }

    @Test
    void theHalvesMakeUpTheWhole() {
        int both = 0;
        for (String half : new String[] {"1", "2"}) {
            String out = CommandLineRun.of("evaluate", "moves", resource("moves-gold.jsonl"), "--half", half)
                    .out();
            both += Integer.parseInt(out.split(" +", -1)[1]);
        }
        assertThat(both).isEqualTo(40);
    }

    @Test
    void aMissedMoveIsShownWithItsEvidence() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a1", "title": "", "published": "2026-03-12", "text": "Rain fell on Varn.", "people": [], "orgs": [], \
                "moves": [{"person": "Ada Quill", "from": "Brenwick", "to": null, "kind": "departed", \
                "status": "confirmed", "evidence": "Rain"}]}
                """);
        CommandLineRun run = CommandLineRun.of("evaluate", "moves", file, "--errors");
        assertThat(run.out())
                .contains("MISSED a1 {\"person\": \"Ada Quill\", \"from\": \"Brenwick\", \"to\": null, "
                        + "\"kind\": \"departed\", \"status\": \"confirmed\"} | Rain");
    }

    @Test
    void namesOfTheLabelsCanBeAdded() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a1", "title": "", "published": "2026-03-12", "text": "zorblat vex has left qqmor.", \
                "people": ["zorblat vex"], "orgs": ["qqmor"], "moves": [{"person": "zorblat vex", "from": "qqmor", \
                "to": null, "kind": "departed", "status": "confirmed", "evidence": "zorblat vex has left qqmor"}]}
                """);
        CommandLineRun run = CommandLineRun.of("evaluate", "moves", file, "--labelled-names");
        assertThat(run.out()).contains("strict tuple P 1.000 R 1.000 F1 1.000");
    }

    @Test
    void aLineWithoutMovesIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        CommandLineRun run = CommandLineRun.of("evaluate", "moves", file);
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("gold.jsonl:1: no \"moves\"");
    }

    @Test
    void aThirdHalfIsRefused() {
        assertThat(CommandLineRun.of("evaluate", "moves", resource("moves-gold.jsonl"), "--half", "3")
                        .err())
                .contains("--half: 1 or 2, was 3");
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(EvaluateMovesTest.class.getResource("/newshound/evaluation/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
