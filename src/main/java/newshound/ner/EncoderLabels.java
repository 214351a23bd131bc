package newshound.ner;

import java.util.List;
import newshound.article.EntityType;

/// The labels of names in the order in which the model gives them.
final class EncoderLabels {
    /// As `NAME_TYPES` in `src/training/accurate/sentences.py`; [EntityType] has another order.
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PRODUCT, EntityType.PLACE);

    private EncoderLabels() {}

    /// Scores by [Labels], from scores in the model's order.
    static float[] ordered(float[] scores) {
        float[] ordered = new float[Labels.COUNT];
        ordered[Labels.OUTSIDE] = scores[0];
        for (int type = 0; type < TYPES.size(); type++) {
            ordered[Labels.beginning(TYPES.get(type))] = scores[1 + 2 * type];
            ordered[Labels.inside(TYPES.get(type))] = scores[2 + 2 * type];
        }
        return ordered;
    }
}
