package newshound.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.EntityType;
import newshound.ner.FastRecogniser;
import newshound.ner.Name;
import newshound.ner.NameFeatures;
import newshound.ner.NameList;
import newshound.ner.NamedSentence;
import newshound.ner.SentenceCutter;
import newshound.ner.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text that people write and mark, and what the trainers get of it.
final class TrainingTextTest {
    @TempDir
    private Path folder;

    @Test
    void marksBecomeNamesOfWords() {
        NamedSentence sentence = only("[PERSON Ada Byron], of [ORG Acme Corp.], moved to [PLACE Oslo].")
                .named();
        assertThat(sentence.names())
                .containsExactly(
                        new Name(0, 2, EntityType.PERSON),
                        new Name(4, 6, EntityType.ORGANISATION),
                        new Name(9, 10, EntityType.PLACE));
        assertThat(sentence.sentence().words()).startsWith("Ada", "Byron", ",", "of", "Acme", "Corp.");
    }

    @Test
    void movesBecomePartsOfWords() {
        AnnotatedSentence sentence = only(
                "[PERSON Ada Byron] left [ORG Acme] for [ORG Initech].",
                "> Ada Byron | moved | rumoured | from=Acme | to=Initech");
        MoveParts parts = MoveParts.of(sentence);
        assertThat(parts.parts()).containsExactly("B-ARRIVES", "I-ARRIVES", "O", "B-FROM", "O", "B-TO", "O");
        assertThat(parts.states()).containsExactly("RUMOURED", "RUMOURED", null, null, null, null, null);
    }

    @Test
    void anOrganisationThatOneLeavesAndAnotherJoinsIsJoined() {
        MoveParts parts = MoveParts.of(only(
                "[PERSON Ada] replaces [PERSON Bo] at [ORG Acme].",
                "> Ada | joined | confirmed | to=Acme",
                "> Bo | departed | confirmed | from=Acme"));
        assertThat(parts.parts()).containsExactly("B-ARRIVES", "O", "B-LEAVES", "O", "B-TO", "O");
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        assertRefused("say.txt:1", "[PERSON Ada", "a mark is [TYPE name]");
        assertRefused("say.txt:1", "[SHIP Ada]", "PERSON|ORG|PRODUCT|PLACE");
        assertRefused("say.txt:1", "Ada]", "] without [");
        assertRefused("say.txt:1", "> Ada | joined | confirmed", "a move below no sentence");
        assertRefused("say.txt:2", "Ada left.\n> Bo | departed | confirmed", "not in the sentence: Bo");
        assertRefused("say.txt:2", "Ada left.\n> Ada | vanished | confirmed", "a move is > person | kind | status");
        assertRefused(
                "say.txt:2", "Ada left.\n> Ada | departed | confirmed | why=left", "no field of a move: why=left");
    }

    @Test
    void allTextThatShipsIsWellFormedAndEnough() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/training/text"))) {
            List<AnnotatedSentence> sentences = AnnotatedText.all(
                    files.filter(file -> file.toString().endsWith(".txt")).toList());
            assertThat(sentences).hasSizeGreaterThan(9_000);
            assertThat(sentences.stream()
                            .mapToInt(sentence -> sentence.moves().size())
                            .sum())
                    .isGreaterThan(2_000);
        }
    }

    @Test
    void labelledSentencesAreReadAsTheyWereWritten() {
        Path text = write("names.txt", "[PERSON Ada Byron] sold [PRODUCT Zephyra 3] in [PLACE Oslo].");
        Path labelled = folder.resolve("labelled.jsonl");
        assertThat(LabelledSentences.prepare(List.of(text), labelled)).isEqualTo(1);
        NamedSentence read = LabelledSentences.read(labelled).getFirst();
        assertThat(read.names())
                .isEqualTo(AnnotatedText.read(text).getFirst().named().names());
    }

    @Test
    void aTrainedRecogniserFindsNamesInSentencesLikeThoseItSaw() {
        Path text = write(
                "names.txt",
                "Mr [PERSON Byron] works in [PLACE Oslo].",
                "Mr [PERSON Lindqvist] works in [PLACE Turin].",
                "Mr [PERSON Okafor] sleeps in [PLACE Lagos].",
                "Nobody works.",
                "Mr [PERSON Farouk] sings in [PLACE Cairo].");
        List<NamedSentence> sentences =
                AnnotatedText.read(text).stream().map(AnnotatedSentence::named).toList();
        NameTrainer trainer = new NameTrainer(new NameFeatures(WordClasses.none(), NameList.none()), 5, _ -> {});
        FastRecogniser recogniser =
                new FastRecogniser("test", WordClasses.none(), NameList.none(), trainer.train(sentences));
        assertThat(recogniser.names(
                        SentenceCutter.cut("Mr Hansson works in Quito.").getFirst()))
                .containsExactly(new Name(1, 2, EntityType.PERSON), new Name(4, 5, EntityType.PLACE));
    }

    private AnnotatedSentence only(String... lines) {
        List<AnnotatedSentence> sentences = AnnotatedText.read(write("only.txt", lines));
        assertThat(sentences).hasSize(1);
        return sentences.getFirst();
    }

    private void assertRefused(String place, String text, String reason) {
        Path file = write("say.txt", text);
        assertThatThrownBy(() -> AnnotatedText.read(file))
                .isInstanceOf(InvalidAnnotation.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(reason);
    }

    private Path write(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
