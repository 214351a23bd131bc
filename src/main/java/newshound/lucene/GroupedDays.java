package newshound.lucene;

/// The days on which the hits of folded groups were published, one group after the other.
final class GroupedDays {
    static final int UNKNOWN = -1;

    private final int[] groups;
    private final int[] numbers;

    /// @param groups of each hit
    /// @param numbers of its day in the column, or [#UNKNOWN]
    GroupedDays(int[] groups, int[] numbers) {
        this.groups = groups;
        this.numbers = numbers;
    }

    int size() {
        return groups.length;
    }

    int group(int hit) {
        return groups[hit];
    }

    int number(int hit) {
        return numbers[hit];
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
