package newshound.moves;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands to the right of a verb: organisations by their relation to it, and the post.
final class Complements {
    /// How an organisation is bound to the verb.
    enum Relation {
        OBJECT,
        FROM,
        TO,
        AT,
        WITH,
        OF,
        FOR,
        BY,
        AS,
        LEAD
    }

    private final Map<Relation, List<Where>> found;
    private final @Nullable Role role;
    private final int last;

    Complements(Map<Relation, List<Where>> found, @Nullable Role role, int last) {
        this.found = new EnumMap<>(Relation.class);
        this.found.putAll(found);
        this.role = role;
        this.last = last;
    }

    /// The first organisation with one of these relations, in this order; null where there is none.
    @Nullable
    Where first(Relation... relations) {
        for (Relation relation : relations) {
            List<Where> all = found.get(relation);
            if (all != null) {
                return all.getFirst();
            }
        }
        return null;
    }

    /// All with this relation: `joins Acme and Bolt`.
    List<Where> all(Relation relation) {
        return found.getOrDefault(relation, List.of());
    }

    boolean isEmpty() {
        return role == null && found.isEmpty();
    }

    boolean hasPlaces() {
        return !found.isEmpty();
    }

    boolean has(Relation relation) {
        return found.containsKey(relation);
    }

    /// The post that follows; null where none does.
    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String roleText() {
        return role == null ? null : role.text();
    }

    @Nullable
    Where roleOwner() {
        return role == null ? null : role.owner();
    }

    /// Last unit that was read as a complement.
    int last() {
        return last;
    }
}
