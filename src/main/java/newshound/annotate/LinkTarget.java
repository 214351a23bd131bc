package newshound.annotate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newshound.article.Entity;
import newshound.article.EntityType;

/// An entity as the linker counts it.
///
/// @param history what it was part of, and when; families are those of today
/// @param index its number among all
/// @param family the number shared by all that is part of the same whole
/// @param related the families whose mention speaks for this entity, its own first
record LinkTarget(EntityHistory history, EntityType type, int index, int family, List<Integer> related) {

    /// One for each entity of a gazetteer, by id.
    static Map<String, LinkTarget> all(Gazetteer gazetteer) {
        Map<String, Integer> families = new HashMap<>();
        for (Entity entity : gazetteer.entities()) {
            families.putIfAbsent(wholeOf(entity), families.size());
        }
        Map<String, LinkTarget> targets = new LinkedHashMap<>();
        for (GazetteerEntry entry : gazetteer.entries()) {
            gazetteer.history(entry.id()).ifPresent(history -> {
                int family = familyOf(history.latest(), families);
                List<Integer> related = entry.related().stream()
                        .flatMap(id -> gazetteer.entity(id).stream())
                        .map(other -> familyOf(other, families))
                        .toList();
                targets.put(
                        entry.id(),
                        new LinkTarget(history, entry.type(), targets.size(), family, ownFirst(family, related)));
            });
        }
        return targets;
    }

    /// The families that a mention of this entity speaks for: a person speaks for the employers.
    List<Integer> speaksFor() {
        return type == EntityType.PERSON ? related : related.subList(0, 1);
    }

    private static List<Integer> ownFirst(int family, List<Integer> related) {
        return IntStream.concat(IntStream.of(family), related.stream().mapToInt(Integer::intValue))
                .distinct()
                .boxed()
                .toList();
    }

    private static String wholeOf(Entity entity) {
        List<Entity> ancestors = entity.ancestors();
        return ancestors.isEmpty() ? entity.id() : ancestors.getLast().id();
    }

    private static int familyOf(Entity entity, Map<String, Integer> families) {
        return families.getOrDefault(wholeOf(entity), -1);
    }
}
