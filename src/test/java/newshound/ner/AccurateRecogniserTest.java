package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class AccurateRecogniserTest {
    private static final AccurateRecogniser RECOGNISER = AccurateRecogniser.builtIn();
    private static final String TEXT = """
            Maren Oduya left Microsoft on Monday. She will join Siemens in Munich, the company said.

            The harbour was closed for two days after the storm. Dr. Tomasz Wieczorek of the University of Warsaw \
            called it "a warning" to Poland.
            """;

    @Test
    void findsPeopleOrganisationsAndPlaces() {
        assertThat(found(TEXT))
                .contains(
                        "PERSON Maren Oduya",
                        "ORGANISATION Microsoft",
                        "ORGANISATION Siemens",
                        "PLACE Munich",
                        "PERSON Tomasz Wieczorek",
                        "ORGANISATION University of Warsaw",
                        "PLACE Poland")
                .doesNotContain("PERSON The", "PLACE harbour");
    }

    @Test
    void aSentenceHasTheSameNamesAloneAndInItsText() {
        assertThat(RECOGNISER.recognise(TEXT))
                .hasSize(4)
                .allSatisfy(sentence ->
                        assertThat(RECOGNISER.names(sentence.sentence())).isEqualTo(sentence.names()));
    }

    @Test
    void ofPlainSentencesItSaysTheSameAsTheFastOne() {
        FastRecogniser fast = FastRecogniser.builtIn();
        List<Sentence> sentences = SentenceCutter.cut("""
                The company said on Monday that it had closed the plant. Nobody was hurt. The harbour was closed for two \
                days after the storm, and prices rose by a third in a week. Siemens said on Monday that profit fell.
                """);
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(fast.doubt(fast.scores(sentence))).isLessThan(0.05);
            assertThat(RECOGNISER.names(sentence))
                    .isEqualTo(fast.names(sentence))
                    .isEqualTo(RECOGNISER.encode(sentence).names());
        });
        assertThat(RECOGNISER.names(sentences.getLast())).containsExactly(new Name(0, 1, EntityType.ORGANISATION));
    }

    /// The transformer knows better here, and the one beside it is sure all the same, or knows nothing.
    @Test
    void theTransformerIsAskedOnlyWhereTheFastOneIsInDoubt() throws IOException {
        Sentence sentence = SentenceCutter.cut(TEXT).getFirst();
        AccurateRecogniser sure = beside(outside((short) 6));
        assertThat(sure.names(sentence)).isEmpty();
        assertThat(sure.encode(sentence).names()).isEmpty();
        assertThat(beside(outside((short) 0)).names(sentence)).contains(new Name(0, 2, EntityType.PERSON));
    }

    /// Takes every word to be outside of names, by so much.
    private static FastRecogniser outside(short weight) {
        short[] weights = new short[Labels.COUNT];
        weights[Labels.OUTSIDE] = weight;
        Features found = new Features();
        NameFeatures.alone(WordForm.of("any", WordClasses.none()), 0, found);
        int ofEveryWord = Hash.feature(1, 0);
        assertThat(found.toArray()).contains(ofEveryWord);
        LinearModel words = new LinearModel(Labels.COUNT, 1, new int[] {ofEveryWord}, weights);
        SequenceModel model = new SequenceModel(words, new float[Labels.COUNT * Labels.COUNT]);
        return new FastRecogniser("outside", WordClasses.none(), NameList.none(), model);
    }

    private static AccurateRecogniser beside(FastRecogniser fast) throws IOException {
        return AccurateRecogniser.of(resource("accurate.onnx"), resource("accurate-vocabulary.txt"), fast);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(AccurateRecogniser.class.getResourceAsStream("/newshound/ner/" + name), name)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void saysOfEveryWordWhatPartItHasInMoves() {
        Sentence sentence = SentenceCutter.cut(TEXT).getFirst();
        Encoding encoding = RECOGNISER.encode(sentence);
        assertThat(encoding.names()).isEqualTo(RECOGNISER.names(sentence));
        assertThat(encoding.arguments()).hasDimensions(sentence.size(), EncoderOutput.ARGUMENTS);
        assertThat(encoding.states()).hasDimensions(sentence.size(), EncoderOutput.STATES);
        for (float[] word : encoding.arguments()) {
            assertThat(probability(word)).isCloseTo(1, within(1e-4));
        }
        for (float[] word : encoding.states()) {
            assertThat(probability(word)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void findsNamesAtTheEndOfASentenceThatIsTooLongForTheModel() {
        List<String> words = new ArrayList<>();
        while (words.size() < 600) {
            words.addAll(List.of("the", "old", "harbour", "was", "closed", "after", "the", "storm", ",", "and"));
        }
        words.addAll(List.of("Maren", "Oduya", "left", "Microsoft", "on", "Monday", "."));
        assertThat(RECOGNISER.names(Sentence.of(words)))
                .containsExactly(new Name(600, 602, EntityType.PERSON), new Name(603, 604, EntityType.ORGANISATION));
    }

    @Test
    void textWithoutWordsHasNoNames() {
        assertThat(RECOGNISER.recognise("")).isEmpty();
        assertThat(RECOGNISER.recognise(" \n\n ")).isEmpty();
        assertThat(RECOGNISER.names(Sentence.of(List.of()))).isEmpty();
    }

    @Test
    void strangeTextIsReadToItsEnd() {
        String strange = "\ud83d \u0000 😀😀 谷歌 " + "x".repeat(100_000) + " " + "=".repeat(5000) + " \u0301 the end.";
        assertThat(RECOGNISER.recognise(strange))
                .isNotEmpty()
                .last()
                .satisfies(sentence -> assertThat(sentence.sentence().words()).endsWith("the", "end", "."));
    }

    @Test
    void threadsThatShareItFindTheSame() throws ExecutionException, InterruptedException {
        List<NamedSentence> alone = RECOGNISER.recognise(TEXT);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<NamedSentence>>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> RECOGNISER.recognise(TEXT)));
            }
            for (Future<List<NamedSentence>> result : results) {
                assertThat(result.get().stream().map(NamedSentence::names))
                        .isEqualTo(alone.stream().map(NamedSentence::names).toList());
            }
        }
    }

    @Test
    void versionTellsModelsApart() {
        assertThat(RECOGNISER.version())
                .matches("accurate-[0-9]+-[0-9a-f]{12}-fast-.+")
                .endsWith(FastRecogniser.builtIn().version());
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        byte[] vocabulary = "[UNK]\n[CLS]\n[SEP]\n".getBytes(StandardCharsets.UTF_8);
        byte[] model = "no model".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AccurateRecogniser.of(model, vocabulary, FastRecogniser.builtIn()))
                .isInstanceOf(RecogniserUnavailable.class)
                .hasMessageContaining("model");
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (NamedSentence sentence : RECOGNISER.recognise(text)) {
            for (Name name : sentence.names()) {
                found.add(name.type() + " "
                        + sentence.sentence().span(name.first(), name.end()).in(text));
            }
        }
        return found;
    }

    private static double probability(float[] logarithms) {
        double sum = 0;
        for (float value : logarithms) {
            sum += Math.exp(value);
        }
        return sum;
    }
}
