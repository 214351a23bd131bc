package newshound.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newshound.feed.FeedEntry;

/// The entries of a feed seen so far, to tell which of a new copy of it are news.
final class SeenEntries {
    /// Entries that left the feed: some come back when a later one is withdrawn.
    private static final int MAX_KEPT = 500;

    private final List<SeenEntry> seen;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, SeenEntry> byDigest = new HashMap<>();

    SeenEntries(List<SeenEntry> seen) {
        this.seen = seen;
        for (SeenEntry entry : seen) {
            keys.add(entry.key());
            byDigest.put(entry.digest(), entry);
        }
    }

    /// Whether nothing is left to do for an entry: it says what it said, and its page is not still wanted.
    boolean isSettled(FeedEntry entry) {
        SeenEntry known = byDigest.get(Digests.content(entry));
        return known != null && !known.wantsPage();
    }

    /// Whether another version of it was seen.
    boolean knows(FeedEntry entry) {
        return keys.contains(Digests.key(entry));
    }

    /// How often its page could not be had as it is now.
    int pageFailures(FeedEntry entry) {
        SeenEntry known = byDigest.get(Digests.content(entry));
        return known == null ? 0 : known.pageFailures();
    }

    /// What was seen, now that the feed holds these.
    ///
    /// @param current in the order of the feed
    List<SeenEntry> with(List<SeenEntry> current) {
        Set<String> held = new HashSet<>();
        current.forEach(entry -> held.add(entry.key()));
        List<SeenEntry> all = new ArrayList<>(current);
        seen.stream()
                .filter(entry -> !held.contains(entry.key()))
                .limit(MAX_KEPT)
                .forEach(all::add);
        return all;
    }
}
