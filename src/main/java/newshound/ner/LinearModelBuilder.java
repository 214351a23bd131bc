package newshound.ner;

import java.util.Arrays;

/// Weights under training, and their average over all examples, which generalises better than the last ones.
///
/// Features share a table of fixed size by their hash; two that collide share their weights.
public final class LinearModelBuilder {
    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    private static final int LARGEST = 127;
    /// A weight below this part of the largest says nothing and is dropped.
    private static final float LEAST = 0.6f;

    private final int labels;
    private final float[] weights;
    private final float[] sums;
    private final int[] hashes = new int[1 << BITS];
    private final float[] steps;
    private final float[] stepSums;
    private int example;

    public LinearModelBuilder(int labels) {
        this.labels = labels;
        this.weights = new float[(1 << BITS) * labels];
        this.sums = new float[(1 << BITS) * labels];
        this.steps = new float[labels * labels];
        this.stepSums = new float[labels * labels];
    }

    public void nextExample() {
        example++;
    }

    /// Scores by member and label.
    public float[][] score(int[][] features) {
        float[][] scores = new float[features.length][labels];
        for (int member = 0; member < features.length; member++) {
            for (int feature : features[member]) {
                int from = (feature & MASK) * labels;
                for (int label = 0; label < labels; label++) {
                    scores[member][label] += weights[from + label];
                }
            }
        }
        return scores;
    }

    public float[] steps() {
        return steps;
    }

    /// The average is kept as the last weights less what came in late: each change counts from its example on.
    public void add(int[] features, int label, float change) {
        for (int feature : features) {
            int bucket = feature & MASK;
            hashes[bucket] = hashes[bucket] == 0 ? feature : hashes[bucket];
            int index = bucket * labels + label;
            weights[index] += change;
            sums[index] += change * (example - 1);
        }
    }

    public void addStep(int label, int next, float change) {
        int index = label * labels + next;
        steps[index] += change;
        stepSums[index] += change * (example - 1);
    }

    public SequenceModel build() {
        float[] averages = averages(weights, sums);
        float largest = largest(averages);
        float scale = largest / LARGEST;
        int rows = 0;
        int[] kept = new int[hashes.length];
        for (int bucket = 0; bucket < hashes.length; bucket++) {
            if (hashes[bucket] != 0 && matters(averages, bucket, scale)) {
                kept[rows++] = bucket;
            }
        }
        int[] keptHashes = new int[rows];
        byte[] bytes = new byte[rows * labels];
        for (int row = 0; row < rows; row++) {
            keptHashes[row] = hashes[kept[row]];
            for (int label = 0; label < labels; label++) {
                bytes[row * labels + label] =
                        (byte) Math.clamp(Math.round(averages[kept[row] * labels + label] / scale), -LARGEST, LARGEST);
            }
        }
        return new SequenceModel(new LinearModel(labels, scale, keptHashes, bytes), averages(steps, stepSums));
    }

    private float[] averages(float[] last, float[] late) {
        float[] averages = Arrays.copyOf(last, last.length);
        for (int i = 0; i < averages.length; i++) {
            averages[i] -= late[i] / Math.max(example, 1);
        }
        return averages;
    }

    /// Few weights are very large; they are cut, so that the many small ones keep their differences.
    private static float largest(float[] averages) {
        float[] sizes = new float[averages.length];
        int count = 0;
        for (float average : averages) {
            if (average != 0) {
                sizes[count++] = Math.abs(average);
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : sizes[Math.max(0, (int) (count * 0.9995) - 1)];
    }

    private boolean matters(float[] averages, int bucket, float scale) {
        for (int label = 0; label < labels; label++) {
            if (Math.abs(averages[bucket * labels + label]) > LEAST * scale) {
                return true;
            }
        }
        return false;
    }
}
