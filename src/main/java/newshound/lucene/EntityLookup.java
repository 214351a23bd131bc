package newshound.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newshound.schema.Dimension;
import newshound.search.EntityMatch;

/// Finds entities by what they are called: nothing misspelled, and no later words of a name, as in [EntityNames].
final class EntityLookup {
    private static final Comparator<EntityMatch> BEST_FIRST = Comparator.comparing(EntityMatch::exact)
            .reversed()
            .thenComparing(Comparator.comparingLong(EntityMatch::articles).reversed())
            .thenComparing(EntityMatch::id);

    private final EntityColumns entities;

    EntityLookup(EntityColumns entities) {
        this.entities = entities;
    }

    List<EntityMatch> of(String name, int size) {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<EntityMatch> found = new ArrayList<>();
        for (Dimension dimension : EntityNames.DIMENSIONS) {
            FacetColumn column = entities.column(dimension);
            matched(column, folded)
                    .forEach((number, called) -> found.add(match(dimension, column, number, called, folded)));
        }
        return found.stream().sorted(BEST_FIRST).limit(size).toList();
    }

    /// By the entity's number, the folded name or the id that begins as asked for.
    private static Map<Integer, String> matched(FacetColumn column, String folded) {
        Map<Integer, String> matched = new HashMap<>();
        for (NameRun run : column.names()) {
            int end = run.firstFrom(folded + Character.MAX_VALUE);
            for (int start = run.firstFrom(folded); start < end; start++) {
                if (run.isWholeName(start) && column.articles(run.value(start)) > 0) {
                    matched.merge(run.value(start), run.name(start), EntityLookup::nearer);
                }
            }
        }
        Integer identified = column.numbered(folded);
        if (identified != null) {
            matched.put(identified, folded);
        }
        return matched;
    }

    /// Of two names that begin alike the shorter: the one nearer to what was asked for.
    private static String nearer(String one, String other) {
        return other.length() < one.length() ? other : one;
    }

    private static EntityMatch match(
            Dimension dimension, FacetColumn column, int number, String called, String folded) {
        FacetTerm term = column.value(number);
        boolean usual = Folding.fold(term.label()).startsWith(folded) || called.equals(term.key());
        return new EntityMatch(
                term.key(),
                term.label(),
                dimension.key(),
                usual ? null : spelled(term, called),
                called.equals(folded),
                column.articles(number));
    }

    /// The name as the entity spells it.
    private static String spelled(FacetTerm term, String called) {
        return term.names().stream()
                .filter(name -> Folding.fold(name).equals(called))
                .findFirst()
                .orElse(called);
    }
}
