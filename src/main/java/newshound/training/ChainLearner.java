package newshound.training;

import newshound.ner.LinearModelBuilder;
import newshound.ner.Marginals;

/// Learns a linear chain of labels, sequence by sequence, as a conditional random field: how probable each label of
/// each member is so far, by the forward-backward algorithm, is compared with the right one, and the weights are moved
/// towards it by what they lack.
final class ChainLearner {
    /// A smaller change is none.
    private static final double LEAST = 1e-3;

    private final LinearModelBuilder weights;
    private final float rate;

    /// @param rate how far one sequence moves the weights
    ChainLearner(LinearModelBuilder weights, float rate) {
        this.weights = weights;
        this.rate = rate;
    }

    /// Learns from one sequence and says how surprising it was, in nats.
    ///
    /// @param features of each member, as the dictionary numbers them
    /// @param right label of each member; the sequence begins after label 0
    double learn(int[][] features, int[] right) {
        weights.nextExample();
        if (right.length == 0) {
            return 0;
        }
        Marginals marginals = Marginals.of(weights.score(features), weights.steps(), 1);
        double[] steps = marginals.steps();
        double surprise = 0;
        int before = 0;
        for (int member = 0; member < right.length; member++) {
            double[] probable = marginals.members()[member];
            surprise -= StrictMath.log(Math.max(Double.MIN_NORMAL, probable[right[member]]));
            learn(features[member], probable, right[member]);
            steps[before * probable.length + right[member]] -= 1;
            before = right[member];
        }
        int labels = marginals.members()[0].length;
        for (int step = 0; step < steps.length; step++) {
            if (Math.abs(steps[step]) > LEAST) {
                weights.addStep(step / labels, step % labels, (float) (-rate * steps[step]));
            }
        }
        return surprise;
    }

    /// Learns from members whose labels say nothing of each other. All steps stay zero then.
    void learnApart(int[][] features, int[] right) {
        weights.nextExample();
        float[][] scores = weights.score(features);
        for (int member = 0; member < right.length; member++) {
            Marginals marginals = Marginals.of(new float[][] {scores[member]}, weights.steps(), 1);
            learn(features[member], marginals.members()[0], right[member]);
        }
    }

    private void learn(int[] features, double[] probable, int right) {
        for (int label = 0; label < probable.length; label++) {
            double change = (label == right ? 1 : 0) - probable[label];
            if (Math.abs(change) > LEAST) {
                weights.add(features, label, (float) (rate * change));
            }
        }
    }
}
