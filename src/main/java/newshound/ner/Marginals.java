package newshound.ner;

import java.util.Arrays;

/// How probable each label of each member of a sequence is, by the forward-backward algorithm.
///
/// @param members by member and label, 0 to 1
/// @param steps expected number of times that `next` comes after `label`, at `label * labels + next`
@SuppressWarnings("ArrayRecordComponent") // tables of numbers, which nobody compares
public record Marginals(double[][] members, double[] steps) {

    /// @param scores by member and label, at least one member
    /// @param steps weight of `next` after `label`, at `label * labels + next`; a sequence begins after label 0
    /// @param temperature what scores are divided by: more than 1 makes them less sure
    public static Marginals of(float[][] scores, float[] steps, double temperature) {
        int size = scores.length;
        int labels = scores[0].length;
        double[][] local = exponentials(scores, temperature);
        double[] step = new double[steps.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = StrictMath.exp(steps[i] / temperature);
        }
        double[][] forward = forward(local, step);
        double[][] marginals = new double[size][];
        double[] expected = new double[step.length];
        double[] after = new double[labels];
        Arrays.fill(after, 1);
        for (int member = size - 1; member >= 0; member--) {
            marginals[member] = normalised(product(forward[member], after));
            double[] before = member == 0 ? beginning(labels) : forward[member - 1];
            after = back(before, step, product(local[member], after), expected);
        }
        return new Marginals(marginals, expected);
    }

    /// Goes one member back and adds how often each label came after each.
    ///
    /// @param before how probable each label of the member before is, from the left
    /// @param here how probable each label of the member is, from the right
    private static double[] back(double[] before, double[] step, double[] here, double[] expected) {
        int labels = before.length;
        double[] back = new double[labels];
        double[] ways = new double[step.length];
        for (int label = 0; label < labels; label++) {
            for (int next = 0; next < labels; next++) {
                double way = step[label * labels + next] * here[next];
                back[label] += way;
                ways[label * labels + next] = before[label] * way;
            }
        }
        normalised(ways);
        for (int way = 0; way < ways.length; way++) {
            expected[way] += ways[way];
        }
        return normalised(back);
    }

    private static double[][] forward(double[][] local, double[] step) {
        double[][] forward = new double[local.length][];
        double[] before = beginning(local[0].length);
        for (int member = 0; member < local.length; member++) {
            double[] now = new double[before.length];
            for (int label = 0; label < now.length; label++) {
                for (int next = 0; next < now.length; next++) {
                    now[next] += before[label] * step[label * now.length + next] * local[member][next];
                }
            }
            forward[member] = normalised(now);
            before = forward[member];
        }
        return forward;
    }

    private static double[] beginning(int labels) {
        double[] beginning = new double[labels];
        beginning[0] = 1;
        return beginning;
    }

    /// Less the largest score of each member, so that none grows too large.
    private static double[][] exponentials(float[][] scores, double temperature) {
        double[][] exponentials = new double[scores.length][scores[0].length];
        for (int member = 0; member < scores.length; member++) {
            float most = Float.NEGATIVE_INFINITY;
            for (float score : scores[member]) {
                most = Math.max(most, score);
            }
            for (int label = 0; label < scores[member].length; label++) {
                exponentials[member][label] = StrictMath.exp((scores[member][label] - most) / temperature);
            }
        }
        return exponentials;
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }

    private static double[] normalised(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return values;
    }
}
