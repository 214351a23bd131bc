package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinearModelTest {
    private static final int LABELS = 5;
    private static final int SIZE = 3000;

    private final Random random = new Random(2);
    private final int[] hashes =
            random.ints().filter(hash -> hash != 0).distinct().limit(SIZE).toArray();
    private final short[] weights = weights();
    private final LinearModel model = new LinearModel(LABELS, 0.25f, hashes, weights);

    @Test
    void aScoreIsTheScaledSumOfTheWeights() {
        Features features = new Features();
        features.add(hashes[10]);
        features.add(hashes[20]);
        features.add(hashes[20]);
        float[] scores = new float[LABELS];
        model.score(features, scores);
        for (int label = 0; label < LABELS; label++) {
            assertThat(scores[label])
                    .isEqualTo(0.25f * (weights[10 * LABELS + label] + 2 * weights[20 * LABELS + label]));
        }
    }

    @Test
    void featuresNeverSeenWeighNothing() {
        LinearModel small = new LinearModel(LABELS, 1, new int[] {1, 2}, weights());
        Features features = new Features();
        for (int hash = -1000; hash < 1000; hash++) {
            if (hash != 1 && hash != 2) {
                features.add(hash);
            }
        }
        float[] scores = {1, 1, 1, 1, 1};
        small.score(features, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void zeroIsAHashLikeOthers() {
        LinearModel small = new LinearModel(2, 1, new int[] {64, 0, 128}, new short[] {1, 2, 3, 4, 5, 6});
        Features features = new Features();
        features.add(0);
        float[] scores = new float[2];
        small.score(features, scores);
        assertThat(scores).containsExactly(3, 4);
    }

    @Test
    void scoresAreTheSameAfterWritingAndReading() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(written)) {
            model.write(out);
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
        LinearModel read = LinearModel.read(in);
        assertThat(in.available()).isZero();
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(read.size()).isEqualTo(SIZE);
        for (int round = 0; round < 500; round++) {
            Features features = new Features();
            for (int i = random.nextInt(100); i > 0; i--) {
                features.add(random.nextBoolean() ? hashes[random.nextInt(SIZE)] : random.nextInt());
            }
            float[] before = new float[LABELS];
            float[] after = new float[LABELS];
            model.score(features, before);
            read.score(features, after);
            assertThat(after).isEqualTo(before);
        }
    }

    private short[] weights() {
        short[] weights = new short[SIZE * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) random.nextInt();
        }
        return weights;
    }
}
