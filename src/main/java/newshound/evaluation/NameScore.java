package newshound.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newshound.article.EntityType;
import newshound.ner.Name;

/// Compares names that were found with those that are there: a name counts as found where its first word, its
/// last and its type are right, as in CoNLL's measure.
public final class NameScore {
    private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

    /// @param right how many were found rightly
    /// @param found how many were found
    /// @param there how many there are
    public record Counts(int right, int found, int there) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, there + other.there);
        }

        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return there == 0 ? 0 : (double) right / there;
        }

        public double f1() {
            return found + there == 0 ? 0 : 2.0 * right / (found + there);
        }
    }

    /// Adds one sentence.
    void add(List<Name> there, List<Name> found) {
        Set<Name> right = new HashSet<>(there);
        found.forEach(name -> count(name.type(), new Counts(right.contains(name) ? 1 : 0, 1, 0)));
        there.forEach(name -> count(name.type(), new Counts(0, 0, 1)));
    }

    private void count(EntityType type, Counts counts) {
        byType.merge(type, counts, Counts::plus);
    }

    public Counts of(EntityType type) {
        return byType.getOrDefault(type, Counts.NONE);
    }

    /// Of these types together.
    public Counts of(Set<EntityType> types) {
        return types.stream().map(this::of).reduce(Counts.NONE, Counts::plus);
    }
}
