package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

/// What becomes of the linear model's opinion beside one that we make up for the transformer.
final class OpinionPoolTest {
    private static final FastRecogniser LINEAR = FastRecogniser.builtIn();
    private static final OpinionPool POOL = new OpinionPool(LINEAR.steps());
    private static final Sentence SENTENCE =
            Sentence.of(List.of("Maren", "Oduya", "left", "Microsoft", "for", "Siemens", "in", "Munich", "."));

    @Test
    void whereTheTransformerKnowsNothingTheLinearModelDecides() {
        float[][] undecided = new float[SENTENCE.size()][Labels.COUNT];
        for (float[] word : undecided) {
            Arrays.fill(word, (float) Math.log(1.0 / Labels.COUNT));
        }
        assertThat(POOL.names(LINEAR.scores(SENTENCE), undecided))
                .isEqualTo(LINEAR.names(SENTENCE))
                .contains(new Name(3, 4, EntityType.ORGANISATION), new Name(7, 8, EntityType.PLACE));
    }

    @Test
    void whereTheTransformerIsSureItDecides() {
        List<Name> strange = List.of(new Name(2, 5, EntityType.PRODUCT), new Name(6, 7, EntityType.PERSON));
        assertThat(POOL.names(LINEAR.scores(SENTENCE), sure(strange, 1e-30))).isEqualTo(strange);
    }

    @Test
    void whereTheTransformerHasADoubtTheLinearModelTipsTheScales() {
        List<Name> doubted = List.of(
                new Name(0, 2, EntityType.PERSON),
                new Name(3, 4, EntityType.ORGANISATION),
                new Name(5, 6, EntityType.ORGANISATION),
                new Name(7, 8, EntityType.PLACE));
        float[][] opinion = sure(doubted, 1e-9);
        for (int word = 0; word < 2; word++) {
            opinion[word][labelOf(EntityType.PERSON, word)] = (float) Math.log(0.45);
            opinion[word][labelOf(EntityType.PRODUCT, word)] = (float) Math.log(0.55);
        }
        assertThat(POOL.names(LINEAR.scores(SENTENCE), opinion))
                .hasSize(4)
                .startsWith(new Name(0, 2, EntityType.PERSON))
                .endsWith(new Name(7, 8, EntityType.PLACE));
    }

    /// Of no word does the linear model know anything here: only what is given and taken beside decides.
    @Test
    void betweenAnOrganisationAndAPlaceAPlaceIsLikelier() {
        FastRecogniser unlearnt = new FastRecogniser(
                "none",
                WordClasses.none(),
                NameList.none(),
                new SequenceModel(
                        new LinearModel(Labels.COUNT, 1, new int[0], new short[0]),
                        new float[Labels.COUNT * Labels.COUNT]));
        float[][] opinion = sure(List.of(new Name(5, 6, EntityType.ORGANISATION)), 1e-9);
        opinion[5][Labels.beginning(EntityType.ORGANISATION)] = (float) Math.log(0.7);
        opinion[5][Labels.beginning(EntityType.PLACE)] = (float) Math.log(0.3);
        assertThat(new OpinionPool(unlearnt.steps()).names(unlearnt.scores(SENTENCE), opinion))
                .containsExactly(new Name(5, 6, EntityType.PLACE));
    }

    @Test
    void aSentenceWithoutWordsHasNoNames() {
        assertThat(POOL.names(new float[0][], new float[0][])).isEmpty();
    }

    private static int labelOf(EntityType type, int word) {
        return word == 0 ? Labels.beginning(type) : Labels.inside(type);
    }

    /// Log-probabilities of one that holds these for the names.
    private static float[][] sure(List<Name> names, double otherwise) {
        int[] labels = Labels.of(names, SENTENCE.size());
        float[][] opinion = new float[SENTENCE.size()][Labels.COUNT];
        for (int word = 0; word < labels.length; word++) {
            Arrays.fill(opinion[word], (float) Math.log(otherwise));
            opinion[word][labels[word]] = 0;
        }
        return opinion;
    }
}
