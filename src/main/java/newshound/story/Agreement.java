package newshound.story;

/// How far the words of two texts agree, by samples of them.
///
/// Where one text was made from the other, what both have stands in the same order. Reports on one event have the
/// same names in another order, or a piece of background in one place; forms filled in again have other facts.
///
/// @param facts the share of the facts of the one that has fewer that the other has, too
/// @param form the same share of the other words
/// @param inOrder the share of the words of the shorter sample that stand in the same order in both
/// @param scatter how often words that are in order take turns with others, compared to chance: 1 where they stand
///     among each other as if drawn, near 0 where each kind stands together
/// @param lumps how unevenly those in order are spread over a text: the largest difference between the share of them
///     and the share of all words that come before any place (the distance of Kolmogorov and Smirnov)
record Agreement(double facts, double form, double inOrder, double scatter, double lumps) {
    /// Of a text of which half of the words were replaced, so many are in order, and so many facts are left.
    private static final double REWRITTEN_IN_ORDER = 0.34;

    private static final double REWRITTEN_FACTS = 0.3;

    /// So much more is never left of the form than of the facts where chance chose the words.
    private static final double FORM_ALONE = 0.3;

    private static final double EVIDENCE = 0.8;

    private static final Agreement NONE = new Agreement(0, 0, 0, 0, 1);

    /// Whether one text was made from the other by replacing words all over it.
    boolean isOfRewriting() {
        return inOrder >= REWRITTEN_IN_ORDER
                && facts >= REWRITTEN_FACTS
                && form - facts <= FORM_ALONE
                && evidence() >= EVIDENCE;
    }

    /// The weights are those of a logistic regression, rounded: on rewritten copies of news, and on pairs of other
    /// reports that share words.
    private double evidence() {
        return 0.75 * inOrder + scatter - lumps - 0.6 * Math.max(0, form - facts);
    }

    /// @param first words of a text, each once, in its order
    /// @param second those of the other
    static Agreement of(char[] first, char[] second) {
        int[] places = places(first, second);
        boolean[] inFirst = rising(places);
        boolean[] inSecond = new boolean[second.length];
        int ordered = 0;
        for (int i = 0; i < first.length; i++) {
            if (inFirst[i]) {
                inSecond[places[i]] = true;
                ordered++;
            }
        }
        return ordered == 0
                ? NONE
                : new Agreement(
                        shared(first, second, places, true),
                        shared(first, second, places, false),
                        (double) ordered / Math.min(first.length, second.length),
                        Math.min(scatter(inFirst, ordered), scatter(inSecond, ordered)),
                        Math.max(lumps(inFirst, ordered), lumps(inSecond, ordered)));
    }

    /// Where each word of the first stands in the second, -1 where it does not.
    private static int[] places(char[] first, char[] second) {
        int[] places = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            places[i] = second.length - 1;
            while (places[i] >= 0 && second[places[i]] != first[i]) {
                places[i]--;
            }
        }
        return places;
    }

    private static double shared(char[] first, char[] second, int[] places, boolean facts) {
        int shared = 0;
        for (int i = 0; i < first.length; i++) {
            shared += places[i] >= 0 && WordOrder.isFact(first[i]) == facts ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / Math.min(count(first, facts), count(second, facts));
    }

    private static int count(char[] words, boolean facts) {
        int count = 0;
        for (char word : words) {
            count += WordOrder.isFact(word) == facts ? 1 : 0;
        }
        return count;
    }

    /// Which make up a longest rising sequence of those that are not negative.
    private static boolean[] rising(int[] places) {
        int[] ends = new int[places.length]; // of the best sequence of each length, the index of its end
        int[] before = new int[places.length];
        int longest = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int length = longest;
                while (length > 0 && places[ends[length - 1]] > places[i]) {
                    length--;
                }
                before[i] = length == 0 ? -1 : ends[length - 1];
                ends[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        boolean[] rising = new boolean[places.length];
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            rising[i] = true;
        }
        return rising;
    }

    /// The runs that there are, of those that chance would make (Wald and Wolfowitz 1940).
    private static double scatter(boolean[] chosen, int size) {
        int runs = 1;
        for (int i = 1; i < chosen.length; i++) {
            runs += chosen[i] == chosen[i - 1] ? 0 : 1;
        }
        return runs / (1 + 2.0 * size * (chosen.length - size) / chosen.length);
    }

    private static double lumps(boolean[] chosen, int size) {
        double most = 0;
        int seen = 0;
        for (int i = 0; i < chosen.length; i++) {
            seen += chosen[i] ? 1 : 0;
            most = Math.max(most, Math.abs((double) seen / size - (i + 1.0) / chosen.length));
        }
        return most;
    }
}
