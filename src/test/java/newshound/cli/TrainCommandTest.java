package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newshound.article.EntityType;
import newshound.moves.PartTagger;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.training.LabelledSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `newshound train` makes what the next of its steps reads.
final class TrainCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void articlesAreCutIntoSentencesWithoutNames() throws IOException {
        List<NamedSentence> cut = LabelledSentences.read(cut());
        assertThat(cut)
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence.names()).isEmpty());
        assertThat(cut.getLast().sentence().words()).endsWith("in", "Munich", ".");
    }

    @Test
    void sentencesGetTheLabelsOfARecogniser() throws IOException {
        Path labelled = folder.resolve("labelled.jsonl");
        CommandLineRun run = CommandLineRun.of("train", "label", cut(), "--ner", "accurate", "--out", labelled);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(LabelledSentences.read(labelled))
                .hasSize(3)
                .last()
                .satisfies(sentence -> assertThat(sentence.names())
                        .contains(new Name(4, 5, EntityType.ORGANISATION), new Name(6, 7, EntityType.PLACE)));
    }

    @Test
    void aTaggerOfMovesIsWrittenAndMeasured() throws IOException {
        Path text = Files.writeString(folder.resolve("moves.txt"), """
                [PERSON Ada Byron] has joined [ORG Acme].
                > Ada Byron | joined | confirmed | to=Acme
                [PERSON Bo Marsh] has joined [ORG Kestrel].
                > Bo Marsh | joined | confirmed | to=Kestrel
                [PERSON Cy Noor] has praised [ORG Kestrel].
                [PERSON Di Okoro] has praised [ORG Acme].
                """);
        Path model = folder.resolve("parts.bin.gz");
        CommandLineRun run = CommandLineRun.of("train", "moves", text, "--held", text, "--out", model);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("arrives      2 stated").contains("state of movers: ");
        try (InputStream stream = Files.newInputStream(model)) {
            assertThat(PartTagger.read(stream)).isNotNull();
        }
    }

    private Path cut() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\": \"a\", \"title\": \"Fog closes the harbour\", \"body\": "
                        + "\"Ships waited for hours. Maren Oduya joined with Siemens in Munich.\"}");
        Path cut = folder.resolve("cut.jsonl");
        assertThat(CommandLineRun.of("train", "cut", articles, "--out", cut).exitCode())
                .isZero();
        return cut;
    }
}
