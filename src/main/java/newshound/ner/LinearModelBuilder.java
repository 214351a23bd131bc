package newshound.ner;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Weights under training, and their average over all examples, which generalises better than the last ones.
/// Features are given by their numbers in a dictionary.
public final class LinearModelBuilder {
    /// Nearly all weights are smaller than this many steps of the scale; a few are far larger.
    private static final int USUAL = 127;
    /// A weight that rounds to nothing is dropped.
    private static final float LEAST = 0.6f;
    private static final double NEARLY_ALL = 0.9995;

    private final int labels;
    private final FeatureDictionary dictionary;
    private final float[] weights;
    private final float[] sums;
    private final float[] steps;
    private final float[] stepSums;
    private int example;

    public LinearModelBuilder(int labels, FeatureDictionary dictionary) {
        this.labels = labels;
        this.dictionary = dictionary;
        this.weights = new float[dictionary.size() * labels];
        this.sums = new float[dictionary.size() * labels];
        this.steps = new float[labels * labels];
        this.stepSums = new float[labels * labels];
    }

    public void nextExample() {
        example++;
    }

    /// Scores by member and label.
    public float[][] score(int[][] rows) {
        float[][] scores = new float[rows.length][labels];
        for (int member = 0; member < rows.length; member++) {
            for (int row : rows[member]) {
                for (int label = 0; label < labels; label++) {
                    scores[member][label] += weights[row * labels + label];
                }
            }
        }
        return scores;
    }

    public float[] steps() {
        return steps;
    }

    /// The average is kept as the last weights less what came in late: each change counts from its example on.
    public void add(int[] rows, int label, float change) {
        for (int row : rows) {
            int index = row * labels + label;
            weights[index] += change;
            sums[index] += change * (example - 1);
        }
    }

    public void addStep(int label, int next, float change) {
        int index = label * labels + next;
        steps[index] += change;
        stepSums[index] += change * (example - 1);
    }

    /// @param most how many features at most: those of the largest weights
    public SequenceModel build(int most) {
        float[] averages = averages(weights, sums);
        float scale = usual(averages) / USUAL;
        int[] kept = kept(averages, scale, most);
        int[] features = dictionary.features();
        int[] hashes = new int[kept.length];
        short[] numbers = new short[kept.length * labels];
        for (int row = 0; row < kept.length; row++) {
            hashes[row] = features[kept[row]];
            for (int label = 0; label < labels; label++) {
                int weight = Math.round(averages[kept[row] * labels + label] / scale);
                numbers[row * labels + label] = (short) Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
        return new SequenceModel(new LinearModel(labels, scale, hashes, numbers), averages(steps, stepSums));
    }

    private float[] averages(float[] last, float[] late) {
        float[] averages = Arrays.copyOf(last, last.length);
        for (int i = 0; i < averages.length; i++) {
            averages[i] -= late[i] / Math.max(example, 1);
        }
        return averages;
    }

    private static float usual(float[] averages) {
        float[] sizes = new float[averages.length];
        int count = 0;
        for (float average : averages) {
            if (average != 0) {
                sizes[count++] = Math.abs(average);
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : sizes[Math.max(0, (int) (count * NEARLY_ALL) - 1)];
    }

    private int[] kept(float[] averages, float scale, int most) {
        return IntStream.range(0, dictionary.size())
                .boxed()
                .filter(row -> size(averages, row) > LEAST * scale)
                .sorted((a, b) -> Float.compare(size(averages, b), size(averages, a)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private float size(float[] averages, int row) {
        float size = 0;
        for (int label = 0; label < labels; label++) {
            size = Math.max(size, Math.abs(averages[row * labels + label]));
        }
        return size;
    }
}
