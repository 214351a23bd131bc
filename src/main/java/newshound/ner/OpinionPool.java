package newshound.ner;

import java.util.List;

/// Decides on the names of a sentence by what two models think of its words: a transformer's log-probabilities and a
/// linear model's scores, added with a weight (a logarithmic opinion pool).
///
/// The two were trained on much the same text but see other things in it: the one the whole sentence, the other the
/// names it was told of and how words are spelled. So they err in different places, and where one is unsure the
/// other mostly is not. `docs/MODELS.md` has what they find alone and together.
final class OpinionPool {
    /// What a point of the linear model's score is worth beside a log-probability. Chosen on sentences of
    /// permissively licensed collections that neither model had seen; from 0.03 to 0.06 names are found
    /// equally well. To be looked at again where the linear model is trained by more rounds: its scores grow.
    private static final float WEIGHT = 0.05f;

    private final FastRecogniser linear;
    private final float[] steps;

    OpinionPool(FastRecogniser linear) {
        this.linear = linear;
        this.steps = linear.steps().clone();
        for (int step = 0; step < steps.length; step++) {
            steps[step] *= WEIGHT;
        }
    }

    /// @param logProbabilities the transformer's, by word and label, numbered as in [Labels]
    List<Name> names(Sentence sentence, float[][] logProbabilities) {
        float[][] scores = linear.scores(sentence);
        for (int word = 0; word < scores.length; word++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[word][label] = logProbabilities[word][label] + WEIGHT * scores[word][label];
            }
        }
        return Labels.names(Viterbi.best(scores, steps));
    }
}
