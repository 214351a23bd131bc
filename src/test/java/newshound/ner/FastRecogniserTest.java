package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import newshound.article.EntityType;
import newshound.training.NameTrainer;
import org.junit.jupiter.api.Test;

/// A small model, trained here on a dozen sentences.
final class FastRecogniserTest {
    private static final WordClasses CLASSES = WordClasses.of(
            Map.of("lund", new int[] {1, 700}, "brandt", new int[] {1, 700}, "oslo", new int[] {2, 65535}));

    private final FastRecogniser recogniser = trained();

    @Test
    void findsWhatItWasTaught() {
        assertThat(recogniser.names(Sentence.of(List.of("Bo", "Lund", "left", "Acme", "in", "Oslo", "."))))
                .containsExactly(
                        new Name(0, 2, EntityType.PERSON),
                        new Name(3, 4, EntityType.ORGANISATION),
                        new Name(5, 6, EntityType.PLACE));
    }

    @Test
    void findsTheSameAfterWritingAndReading() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        recogniser.write(written);
        FastRecogniser read = FastRecogniser.read(new ByteArrayInputStream(written.toByteArray()));
        assertThat(read.version()).isEqualTo(recogniser.version()).isEqualTo("fast-2026-11-29");
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            String text = RandomText.of(random, 40) + " Bo Lund left Acme in Oslo.";
            assertThat(names(read, text)).isEqualTo(names(recogniser, text));
        }
    }

    @Test
    void namesLieWithinTheirSentenceWhateverTheText() {
        Random random = new Random(10);
        for (int round = 0; round < 1000; round++) {
            for (NamedSentence sentence : recogniser.recognise(RandomText.of(random, 60))) {
                int end = 0;
                for (Name name : sentence.names()) {
                    assertThat(name.first()).isGreaterThanOrEqualTo(end);
                    end = name.end();
                }
                assertThat(end).isLessThanOrEqualTo(sentence.sentence().size());
            }
        }
    }

    /// Words are met again and lose their places to others in between.
    @Test
    void whatIsKeptOfWordsChangesNoScore() {
        Random random = new Random(11);
        FastRecogniser shipped = FastRecogniser.builtIn();
        List<Sentence> sentences = new ArrayList<>();
        while (sentences.size() < 3000) {
            sentences.addAll(SentenceCutter.cut(RandomText.of(random, 60) + " Bo Lund, 59, left Acme Ltd. in Oslo."));
        }
        List<float[][]> first = sentences.stream().map(shipped::scores).toList();
        FastRecogniser unused = FastRecogniser.builtIn();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            assertThat(unused.scores(sentences.get(i))).isDeepEqualTo(first.get(i));
        }
    }

    @Test
    void scoresAreTheSumsOfWhatSpeaksForALabel() {
        NameFeatures features = new NameFeatures(CLASSES, NameList.none());
        SequenceModel model = model(features);
        FastRecogniser taught = new FastRecogniser("now", CLASSES, NameList.none(), model);
        Random random = new Random(12);
        Features found = new Features();
        for (int round = 0; round < 300; round++) {
            for (Sentence sentence : SentenceCutter.cut(RandomText.of(random, 40) + " Bo Lund left Acme in Oslo.")) {
                NameFeatures.View view = features.view(sentence);
                float[][] scores = taught.scores(sentence);
                for (int word = 0; word < sentence.size(); word++) {
                    view.of(word, found);
                    float[] plain = new float[Labels.COUNT];
                    model.members().score(found, plain);
                    assertThat(scores[word]).isEqualTo(plain);
                }
            }
        }
    }

    @Test
    void doubtsWhatItWasNotTaught() {
        double known = recogniser.doubt(
                recogniser.scores(Sentence.of(List.of("Bo", "Lund", "left", "Acme", "in", "Oslo", "."))));
        double unknown = recogniser.doubt(recogniser.scores(Sentence.of(List.of("Lund", "Oslo", "hired", "Brandt"))));
        assertThat(known).isBetween(0.0, 0.5);
        assertThat(unknown).isBetween(known, 1.0).isGreaterThan(known);
    }

    @Test
    void aModelOfAnotherFormatIsRefused() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(written)) {
            out.write(new byte[] {0, 0, 0, 99});
        }
        assertThatThrownBy(() -> FastRecogniser.read(new ByteArrayInputStream(written.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 99");
    }

    private static List<List<Name>> names(Recogniser recogniser, String text) {
        return recogniser.recognise(text).stream().map(NamedSentence::names).toList();
    }

    private static FastRecogniser trained() {
        NameFeatures features = new NameFeatures(CLASSES, NameList.none());
        return new FastRecogniser("2026-11-29", CLASSES, NameList.none(), model(features));
    }

    private static SequenceModel model(NameFeatures features) {
        List<NamedSentence> taught = List.of(
                sentence("Bo Lund left Acme in Oslo .", "PERSON", 2, "", 1, "ORGANISATION", 1, "", 1, "PLACE", 1),
                sentence("Ada Brandt joined Acme .", "PERSON", 2, "", 1, "ORGANISATION", 1),
                sentence("The harbour in Oslo was closed .", "", 3, "PLACE", 1),
                sentence("Acme hired Bo Lund .", "ORGANISATION", 1, "", 1, "PERSON", 2));
        return new NameTrainer(features, 10, _ -> {}).train(taught);
    }

    /// @param parts type and number of words in turn, an empty type outside of names; the rest is outside
    private static NamedSentence sentence(String words, Object... parts) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        for (int part = 0; part < parts.length; part += 2) {
            int end = at + (Integer) parts[part + 1];
            if (!parts[part].equals("")) {
                names.add(new Name(at, end, EntityType.valueOf((String) parts[part])));
            }
            at = end;
        }
        return new NamedSentence(Sentence.of(List.of(words.split(" "))), names);
    }
}
