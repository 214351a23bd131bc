package newshound.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newshound.moves.PartFeatures;
import newshound.moves.PartSentence;
import newshound.ner.Features;
import newshound.ner.Marginals;
import newshound.ner.SequenceModel;

/// What a model's scores must be divided by so that its probabilities come true: a model is surer of the sentences
/// that it learnt from than it may be of others.
final class Temperature {
    private static final int FOLDS = 5;
    private static final int COLDEST = 50;
    private static final int HOTTEST = 300;
    private static final int STEP = 5;
    private static final double PERCENT = 100;

    private Temperature() {}

    /// Trains on four sentences of five, and finds what fits the fifth best.
    static double of(List<LabelledParts> sentences, Function<List<LabelledParts>, SequenceModel> training) {
        List<LabelledParts> learnt = new ArrayList<>();
        List<LabelledParts> held = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            (index % FOLDS == 0 ? held : learnt).add(sentences.get(index));
        }
        SequenceModel model = training.apply(learnt);
        List<float[][]> scores = held.stream()
                .map(labelled -> scores(model, labelled.sentence()))
                .toList();
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int percent = COLDEST; percent <= HOTTEST; percent += STEP) {
            double surprise = 0;
            for (int index = 0; index < held.size(); index++) {
                Marginals marginals = Marginals.of(scores.get(index), model.steps(), percent / PERCENT);
                surprise += surprise(marginals, held.get(index).parts());
            }
            if (surprise < least) {
                least = surprise;
                best = percent / PERCENT;
            }
        }
        return best;
    }

    private static float[][] scores(SequenceModel model, PartSentence sentence) {
        PartFeatures speaking = sentence.features();
        Features features = new Features();
        float[][] scores = new float[sentence.size()][model.members().labels()];
        for (int candidate = 0; candidate < scores.length; candidate++) {
            speaking.of(candidate, features);
            model.members().score(features, scores[candidate]);
        }
        return scores;
    }

    private static double surprise(Marginals marginals, int[] right) {
        double surprise = 0;
        for (int candidate = 0; candidate < right.length; candidate++) {
            surprise -= StrictMath.log(Math.max(Double.MIN_NORMAL, marginals.members()[candidate][right[candidate]]));
        }
        return surprise;
    }
}
