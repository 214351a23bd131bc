package newshound.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The groups of a set of articles held in memory: what an index must come to, too.
public final class StoryGroups {
    private StoryGroups() {}

    /// From each article's key to the key of the first of its group; an article that stands alone is its own.
    ///
    /// @param profiles no two with the same key
    public static Map<Long, Long> of(Collection<Profile> profiles, Relation relation) {
        Map<Long, List<Profile>> byTrace = new HashMap<>();
        for (Profile profile : profiles) {
            for (long trace : profile.traces()) {
                byTrace.computeIfAbsent(trace, _ -> new ArrayList<>()).add(profile);
            }
        }
        List<Profile> inOrder = new ArrayList<>(profiles);
        inOrder.sort((a, b) -> a.precedes(b) ? -1 : b.precedes(a) ? 1 : 0);
        Map<Long, Long> first = new HashMap<>();
        for (Profile profile : inOrder) {
            Profile before = before(profile, candidates(profile, byTrace), relation);
            first.put(profile.key(), first.getOrDefault(before.key(), before.key()));
        }
        return first;
    }

    private static Set<Profile> candidates(Profile profile, Map<Long, List<Profile>> byTrace) {
        Set<Profile> candidates = new LinkedHashSet<>();
        for (long lookup : profile.lookups()) {
            candidates.addAll(byTrace.getOrDefault(lookup, List.of()));
        }
        return candidates;
    }

    /// The earlier article that this one is most like, the first of several; itself where there is none.
    private static Profile before(Profile profile, Set<Profile> candidates, Relation relation) {
        Profile best = profile;
        double strongest = 0;
        for (Profile candidate : candidates) {
            double link = candidate.precedes(profile) ? profile.link(relation, candidate) : 0;
            if (link > strongest || (link > 0 && link == strongest && candidate.precedes(best))) {
                best = candidate;
                strongest = link;
            }
        }
        return best;
    }
}
