package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class ViterbiTest {
    private static final float[] NO_STEPS = new float[Labels.COUNT * Labels.COUNT];

    @Test
    void findsTheBestOfAllPossibleSequences() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            float[][] scores = scores(random, random.nextInt(4), 4);
            float[] steps = random(random, NO_STEPS.length, round % 2 == 0 ? 0 : 3);
            int[] best = Viterbi.best(scores, steps);
            assertThat(total(best, scores, steps))
                    .isCloseTo(most(scores, steps, new int[scores.length], 0), within(1e-3));
        }
    }

    @Test
    void neverGivesAnImpossibleSequence() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            float[][] scores = scores(random, random.nextInt(250), 1 + round * round);
            assertPossible(Viterbi.best(scores, random(random, NO_STEPS.length, round)));
        }
    }

    @Test
    void anInsideThatScoresBestNeedsItsBeginning() {
        float[][] scores = new float[200][Labels.COUNT];
        for (float[] word : scores) {
            word[Labels.inside(EntityType.PERSON)] = 1000;
            word[Labels.inside(EntityType.PLACE)] = 999;
        }
        int[] best = Viterbi.best(scores, NO_STEPS);
        assertPossible(best);
        assertThat(Labels.names(best)).containsExactly(new Name(0, 200, EntityType.PERSON));
    }

    @Test
    void aSentenceWithoutWordsHasNoLabels() {
        assertThat(Viterbi.best(new float[0][], NO_STEPS)).isEmpty();
    }

    private static void assertPossible(int[] labels) {
        int before = Labels.OUTSIDE;
        for (int label : labels) {
            assertThat(Labels.mayFollow(before, label)).isTrue();
            before = label;
        }
    }

    /// By trying them all.
    private static double most(float[][] scores, float[] steps, int[] labels, int word) {
        if (word == labels.length) {
            return total(labels, scores, steps);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.mayFollow(word == 0 ? Labels.OUTSIDE : labels[word - 1], label)) {
                labels[word] = label;
                most = Math.max(most, most(scores, steps, labels, word + 1));
            }
        }
        return most;
    }

    private static double total(int[] labels, float[][] scores, float[] steps) {
        double total = 0;
        int before = Labels.OUTSIDE;
        for (int word = 0; word < labels.length; word++) {
            total += scores[word][labels[word]] + steps[before * Labels.COUNT + labels[word]];
            before = labels[word];
        }
        return total;
    }

    private static float[][] scores(Random random, int size, float spread) {
        float[][] scores = new float[size][];
        for (int word = 0; word < size; word++) {
            scores[word] = random(random, Labels.COUNT, spread);
        }
        return scores;
    }

    private static float[] random(Random random, int size, float spread) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (random.nextFloat() - 0.5f) * 2 * spread;
        }
        return values;
    }
}
