package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class EncoderOutputTest {

    @Test
    void probabilitiesOfAnAnswerAddUpToOne() {
        float[] values = {3, -1, 1000, 999, -1000};
        EncoderOutput.logSoftmax(values);
        double sum = 0;
        for (float value : values) {
            assertThat(value).isFinite().isLessThanOrEqualTo(0);
            sum += Math.exp(value);
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
        assertThat(values[2] - values[3]).isCloseTo(1f, within(1e-4f));
    }

    @Test
    void answersAreReadAtTheirPosition() {
        EncoderOutput output = new EncoderOutput(
                rising(3 * EncoderOutput.NAMES), rising(3 * EncoderOutput.ARGUMENTS), rising(3 * EncoderOutput.STATES));
        FloatBuffer peak = FloatBuffer.allocate(3 * EncoderOutput.STATES).put(2 * EncoderOutput.STATES + 1, 50);
        assertThat(output.names(2)).hasSize(9);
        assertThat(output.arguments(2)).hasSize(17);
        float[] states = new EncoderOutput(output.names(), output.arguments(), peak).states(2);
        assertThat(states).hasSize(4);
        assertThat(states[1]).isCloseTo(0, within(1e-6f));
    }

    @Test
    void labelsComeInTheOrderInWhichTheModelWasTrained() {
        assertThat(bestOf(0)).isEqualTo(Labels.OUTSIDE);
        assertThat(bestOf(1)).isEqualTo(Labels.beginning(EntityType.PERSON));
        assertThat(bestOf(2)).isEqualTo(Labels.inside(EntityType.PERSON));
        assertThat(bestOf(3)).isEqualTo(Labels.beginning(EntityType.ORGANISATION));
        assertThat(bestOf(4)).isEqualTo(Labels.inside(EntityType.ORGANISATION));
        assertThat(bestOf(5)).isEqualTo(Labels.beginning(EntityType.PRODUCT));
        assertThat(bestOf(6)).isEqualTo(Labels.inside(EntityType.PRODUCT));
        assertThat(bestOf(7)).isEqualTo(Labels.beginning(EntityType.PLACE));
        assertThat(bestOf(8)).isEqualTo(Labels.inside(EntityType.PLACE));
    }

    private static int bestOf(int answer) {
        float[] scores = new float[EncoderOutput.NAMES];
        scores[answer] = 1;
        float[] ordered = EncoderLabels.ordered(scores);
        int best = 0;
        for (int label = 1; label < ordered.length; label++) {
            best = ordered[label] > ordered[best] ? label : best;
        }
        return best;
    }

    private static FloatBuffer rising(int size) {
        FloatBuffer values = FloatBuffer.allocate(size);
        for (int i = 0; i < size; i++) {
            values.put(i, i);
        }
        return values;
    }
}
