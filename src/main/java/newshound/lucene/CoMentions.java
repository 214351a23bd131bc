package newshound.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.schema.Dimension;
import newshound.search.EntityLink;
import newshound.search.EntityProfile.CoMention;

/// The entities that are named in an entity's articles, by how much more often than chance has it: the most frequent
/// ones stand in all articles and tell nothing of this entity.
///
/// All counts are of texts: one release that forty sites print is one.
final class CoMentions {
    private static final int SHOWN = 20;

    /// Both are named in so many texts, unless there is only one on the entity at all.
    private static final int LEAST_TEXTS = 2;

    /// Beyond it chance alone gets in one case of a thousand (χ² with one degree of freedom).
    private static final double LEAST_SIGNIFICANCE = 10.83;

    /// From this share on, a whole is told by its part.
    private static final double SAME_TEXTS = 0.9;

    private final EntityColumns entities;
    private final HitCounts all;
    private final HitCounts own;
    private final String id;
    private final Set<String> wholes;

    /// @param all what all articles name
    /// @param own what the articles name that name this entity
    CoMentions(EntityColumns entities, HitCounts all, HitCounts own, String id) {
        this.entities = entities;
        this.all = all;
        this.own = own;
        this.id = id;
        this.wholes = entities.wholes(id).stream().map(EntityLink::id).collect(Collectors.toSet());
    }

    List<CoMention> strongest() {
        List<CoMention> found = new ArrayList<>();
        for (Dimension dimension : EntityNames.DIMENSIONS) {
            int[] counts = own.of(dimension);
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] >= Math.min(LEAST_TEXTS, own.total())) {
                    add(dimension, number, found);
                }
            }
        }
        Set<String> told = toldByParts(found);
        return found.stream()
                .filter(other -> !told.contains(other.id()))
                .sorted(Comparator.comparingDouble(CoMention::significance)
                        .reversed()
                        .thenComparing(CoMention::id))
                .filter(other -> !isRelative(other.id()))
                .limit(SHOWN)
                .toList();
    }

    /// The wholes that are named hardly more often than one of their parts: they would say the same again.
    private Set<String> toldByParts(List<CoMention> found) {
        Map<String, Long> texts = new HashMap<>();
        found.forEach(other -> texts.put(other.id(), other.texts()));
        Set<String> told = new HashSet<>();
        for (CoMention part : found) {
            for (EntityLink whole : entities.wholes(part.id())) {
                long ofWhole = texts.getOrDefault(whole.id(), 0L);
                if (part.texts() >= SAME_TEXTS * ofWhole) {
                    told.add(whole.id());
                }
            }
        }
        return told;
    }

    private void add(Dimension dimension, int number, List<CoMention> found) {
        long both = own.of(dimension)[number];
        long other = all.of(dimension)[number];
        double significance = LogLikelihood.ratio(both, own.total(), other, all.total());
        if (significance >= LEAST_SIGNIFICANCE) {
            FacetTerm term = entities.column(dimension).value(number);
            found.add(new CoMention(term.key(), term.label(), dimension.key(), both, significance));
        }
    }

    /// What an entity is part of, and what is part of it, is told beside these.
    private boolean isRelative(String other) {
        return other.equals(id)
                || wholes.contains(other)
                || entities.wholes(other).stream().anyMatch(whole -> whole.id().equals(id));
    }
}
