package newshound.annotate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// What an article is known to name.
final class ArticleEvidence {
    private final Map<Integer, TreeSet<Integer>> placesByTarget = new HashMap<>();
    private final BitSet families = new BitSet();

    /// @param position in reading order
    /// @param inFull whether by a name that can be shortened later in the article
    void add(LinkTarget target, int position, boolean inFull) {
        if (inFull) {
            placesByTarget
                    .computeIfAbsent(target.index(), index -> new TreeSet<>())
                    .add(position);
        }
        target.speaksFor().forEach(families::set);
    }

    boolean names(LinkTarget target) {
        return placesByTarget.containsKey(target.index());
    }

    /// Whether something related to the target is named.
    boolean speaksFor(LinkTarget target) {
        return target.related().stream().anyMatch(families::get);
    }

    /// The last place before `position` that names the target, -1 where none does.
    int lastNamed(LinkTarget target, int position) {
        TreeSet<Integer> places = placesByTarget.get(target.index());
        Integer before = places == null ? null : places.lower(position);
        return before == null ? -1 : before;
    }
}
