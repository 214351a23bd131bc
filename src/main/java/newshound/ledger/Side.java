package newshound.ledger;

import java.util.List;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// One end of a move: whether two statements may mean the same place.
enum Side {
    FROM,
    TO;

    /// How the ends of two moves stand to each other.
    enum Likeness {
        /// One of them does not say.
        UNSAID,
        /// The same organisation, or one that is part of the other.
        SAME,
        DIFFERENT
    }

    @Nullable
    Entity of(Statement statement) {
        return switch (this) {
            case FROM ->
                statement.move().from() == null
                        ? statement.move().fromTeam()
                        : statement.move().from();
            case TO ->
                statement.move().to() == null
                        ? statement.move().toTeam()
                        : statement.move().to();
        };
    }

    Likeness likeness(Statement a, Statement b) {
        return likeness(of(a), of(b));
    }

    static Likeness likeness(@Nullable Entity a, @Nullable Entity b) {
        if (a == null || b == null) {
            return Likeness.UNSAID;
        }
        return a.id().equals(b.id()) || isPart(a, b) || isPart(b, a) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static boolean isPart(Entity part, Entity whole) {
        List<Entity> ancestors = part.ancestors();
        return ancestors.stream().anyMatch(ancestor -> ancestor.id().equals(whole.id()));
    }
}
