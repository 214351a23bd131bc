package newshound.annotate;

import java.util.EnumSet;
import java.util.Set;
import newshound.article.EntityType;

/// What all occurrences of an ambiguous name in an article say together.
final class NameEvidence {
    private static final int MANY = 5;

    private final Set<EntityType> cued = EnumSet.noneOf(EntityType.class);
    private int free;
    private int inLongerName;

    /// An occurrence whose capital is that of a name.
    void showName() {
        free++;
    }

    /// An occurrence with words beside it that speak for something of this type.
    void cue(EntityType type) {
        cued.add(type);
    }

    /// An occurrence inside a longer name that we do not know.
    void insideLongerName() {
        inLongerName++;
    }

    boolean isCued(EntityType type) {
        return cued.contains(type) && !isShort();
    }

    boolean showsName() {
        return free > 0 && !isShort();
    }

    /// After "Harrison Ford" a bare "Ford" is he; one longer name among many short ones means less.
    private boolean isShort() {
        return inLongerName * MANY >= Math.max(free, 1);
    }
}
