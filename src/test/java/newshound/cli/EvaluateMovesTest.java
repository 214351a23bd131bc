package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theQuartersMakeUpTheHalves() {
        assertThat(articles("1/4") + articles("2/4")).isEqualTo(articles("1/2"));
        assertThat(articles("3/4") + articles("4/4")).isEqualTo(articles("2/2"));
        assertThat(articles("1/2") + articles("2/2")).isEqualTo(articles("1/1")).isEqualTo(40);
        assertThat(articles("1/2", "3/4")).isEqualTo(articles("1/2") + articles("3/4"));
    }

    private static int articles(String... parts) {
        List<Object> words = new ArrayList<>(List.of(
                "evaluate",
                "moves",
                resource("moves-gold.jsonl"),
                "--predictions",
                resource("moves-predictions.jsonl")));
        for (String part : parts) {
            words.addAll(List.of("--part", part));
        }
        String out = CommandLineRun.of(words.toArray()).out();
        return Integer.parseInt(out.split(" +", -1)[1]);
    }

    @Test
    void figuresArePrintedByKindAndBySourceToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"),
                labelled("a1", "Brenwick Post", "Ada Quill")
                        + labelled("a2", "Brenwick Post", "Bea Tamm")
                        + labelled("a3", "Corr Times", "Cy Ulm"));
        Path found = Files.writeString(
                folder.resolve("found.jsonl"),
                predicted("a1", "Ada Quill", 0.9)
                        + predicted("a2", "Bea Tamm", 0.72)
                        + predicted("a3", "Dan Vex", 0.71));
        assertThat(by("kind", file, found)).contains("departed                     3     3  0.667  0.667  0.667");
        assertThat(by("source", file, found)).contains("others                       3     3  0.667  0.667  0.667");
        assertThat(by("confidence", file, found)).contains("confidence                news found      P");
    }

    private static String by(String what, Path gold, Path predictions) {
        return CommandLineRun.of("evaluate", "moves", gold, "--predictions", predictions, "--by", what)
                .out();
    }

    private static String labelled(String id, String source, String person) {
        return """
                {"id": "%s", "title": "", "source": "%s", "published": "2026-03-12", "text": "%s has left Qmor.", \
                "moves": [{"person": "%s", "from": "Qmor", "to": null, "kind": "departed", "status": "confirmed", \
                "evidence": "%s has left Qmor"}]}
                """.formatted(id, source, person, person, person);
    }

    private static String predicted(String id, String person, double confidence) {
        return """
                {"id": "%s", "moves": [{"person": "%s", "from": "Qmor", "to": null, "kind": "departed", \
                "status": "confirmed", "confidence": %s, "evidence": "has left Qmor"}]}
                """.formatted(id, person, confidence);
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

    @ParameterizedTest
    @ValueSource(strings = {"3/2", "0/2", "1/3", "1/32", "half", "-1/2"})
    void whatIsNoPartIsRefused(String part) {
        assertThat(CommandLineRun.of("evaluate", "moves", resource("moves-gold.jsonl"), "--part", part)
                        .err())
                .contains("--part: such as 1/2 or 3/4, N a power of two up to 16, was " + part);
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
