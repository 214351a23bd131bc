package newshound.ner;

import java.util.ArrayList;
import java.util.List;
import newshound.article.EntityType;

/// The labels of words: outside of all names, or the beginning or inside of a name of a type. By number: 0 is
/// outside, then a pair for each type.
@SuppressWarnings("EnumOrdinal") // models were trained with the types in this order
public final class Labels {
    public static final int OUTSIDE = 0;
    private static final EntityType[] TYPES = EntityType.values();
    public static final int COUNT = 1 + 2 * TYPES.length;

    private Labels() {}

    public static int beginning(EntityType type) {
        return 1 + 2 * type.ordinal();
    }

    public static int inside(EntityType type) {
        return 2 + 2 * type.ordinal();
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static EntityType type(int label) {
        return TYPES[(label - 1) / 2];
    }

    /// Whether `next` may follow; the first label of a sentence follows [#OUTSIDE].
    public static boolean mayFollow(int label, int next) {
        return !isInside(next) || (label != OUTSIDE && type(label) == type(next));
    }

    /// The names that the labels of a sentence say.
    public static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int start = -1;
        for (int word = 0; word <= labels.length; word++) {
            int label = word < labels.length ? labels[word] : OUTSIDE;
            if (start >= 0 && !isInside(label)) {
                names.add(new Name(start, word, type(labels[start])));
                start = -1;
            }
            start = label != OUTSIDE && !isInside(label) ? word : start;
        }
        return names;
    }

    /// The labels of a sentence of `size` words with these names.
    public static int[] of(List<Name> names, int size) {
        int[] labels = new int[size];
        for (Name name : names) {
            for (int word = name.first(); word < name.end(); word++) {
                labels[word] = word == name.first() ? beginning(name.type()) : inside(name.type());
            }
        }
        return labels;
    }
}
