package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

/// What becomes of the linear model's opinion beside one that we make up for the transformer.
final class OpinionPoolTest {
    private static final FastRecogniser LINEAR = FastRecogniser.builtIn();
    private static final OpinionPool POOL = new OpinionPool(LINEAR);
    private static final Sentence SENTENCE =
            Sentence.of(List.of("Maren", "Oduya", "left", "Microsoft", "for", "Siemens", "in", "Munich", "."));

    @Test
    void whereTheTransformerKnowsNothingTheLinearModelDecides() {
        float[][] undecided = new float[SENTENCE.size()][Labels.COUNT];
        for (float[] word : undecided) {
            Arrays.fill(word, (float) Math.log(1.0 / Labels.COUNT));
        }
        assertThat(POOL.names(SENTENCE, undecided))
                .isEqualTo(LINEAR.names(SENTENCE))
                .contains(new Name(3, 4, EntityType.ORGANISATION), new Name(7, 8, EntityType.PLACE));
    }

    @Test
    void whereTheTransformerIsSureItDecides() {
        List<Name> strange = List.of(new Name(2, 5, EntityType.PRODUCT), new Name(6, 7, EntityType.PERSON));
        assertThat(POOL.names(SENTENCE, sure(strange, 1e-30))).isEqualTo(strange);
    }

    @Test
    void whereTheTransformerHasADoubtTheLinearModelTipsTheScales() {
        List<Name> doubted = List.of(
                new Name(0, 2, EntityType.PERSON),
                new Name(3, 4, EntityType.ORGANISATION),
                new Name(5, 6, EntityType.ORGANISATION),
                new Name(7, 8, EntityType.ORGANISATION));
        float[][] opinion = sure(doubted, 1e-6);
        opinion[7][Labels.beginning(EntityType.ORGANISATION)] = (float) Math.log(0.55);
        opinion[7][Labels.beginning(EntityType.PLACE)] = (float) Math.log(0.45);
        assertThat(POOL.names(SENTENCE, opinion))
                .hasSize(4)
                .startsWith(new Name(0, 2, EntityType.PERSON))
                .endsWith(new Name(7, 8, EntityType.PLACE));
    }

    @Test
    void aSentenceWithoutWordsHasNoNames() {
        assertThat(POOL.names(Sentence.of(List.of()), new float[0][])).isEmpty();
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
