package newshound.ner;

import java.util.List;
import java.util.Map;
import newshound.article.EntityType;

/// Decides on the names of a sentence by what two models think of its words: a transformer's log-probabilities and a
/// linear model's scores, added with a weight (a logarithmic opinion pool), and what types are given or taken beside.
///
/// The two were trained on much the same text but see other things in it: the one the whole sentence, the other the
/// names it was told of and how words are spelled. So they err in different places, and where one is unsure the
/// other mostly is not. `docs/MODELS.md` has what they find alone and together.
final class OpinionPool {
    /// To be raised where the same models come to find other names.
    static final int GENERATION = 4;

    /// What a point of the linear model's score is worth beside a log-probability. From 0.8 to 1.2 names are found
    /// equally well. To be looked at again where the linear model is trained otherwise: its scores may have another
    /// scale. Chosen, as what is added below, on the public sets that `docs/MODELS.md` names.
    private static final float WEIGHT = 1;

    /// What is added to the labels of a type. Both models learnt from text that is about companies more than most is,
    /// and take too much for an organisation elsewhere. Text about companies loses nothing by it.
    private static final Map<EntityType, Float> ADDED = Map.of(EntityType.ORGANISATION, -1f, EntityType.PLACE, 0.3f);

    private final float[] steps;
    private final float[] added = new float[Labels.COUNT];

    /// @param linear what speaks for a label after another in the linear model, as [Viterbi] takes it
    OpinionPool(float[] linear) {
        this.steps = linear.clone();
        for (int step = 0; step < steps.length; step++) {
            steps[step] *= WEIGHT;
        }
        ADDED.forEach((type, much) -> {
            added[Labels.beginning(type)] = much;
            added[Labels.inside(type)] = much;
        });
    }

    /// @param linear the linear model's scores by word and label, numbered as in [Labels]
    /// @param logProbabilities the transformer's likewise
    List<Name> names(float[][] linear, float[][] logProbabilities) {
        float[][] scores = new float[linear.length][Labels.COUNT];
        for (int word = 0; word < scores.length; word++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[word][label] = logProbabilities[word][label] + WEIGHT * linear[word][label] + added[label];
            }
        }
        return Labels.names(Viterbi.best(scores, steps));
    }
}
