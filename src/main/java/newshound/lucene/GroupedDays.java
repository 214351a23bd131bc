package newshound.lucene;

/// The days on which the hits of folded groups were published, one group after the other.
///
/// @param groups of each hit
/// @param numbers of its day in the column, or [#UNKNOWN]
record GroupedDays(int[] groups, int[] numbers) {
    static final int UNKNOWN = -1;

    int size() {
        return groups.length;
    }

    /// How many groups have a hit of unknown date.
    int undated() {
        int undated = 0;
        int last = ArticleGroups.ALONE;
        for (int at = 0; at < groups.length; at++) {
            if (numbers[at] == UNKNOWN && groups[at] != last) {
                undated++;
                last = groups[at];
            }
        }
        return undated;
    }
}
