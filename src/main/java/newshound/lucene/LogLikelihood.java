package newshound.lucene;

/// How surely two things are found together more often than by chance: Dunning's log-likelihood ratio, which unlike
/// mutual information does not prefer the rarest of them (Accurate Methods for the Statistics of Surprise and
/// Coincidence, 1993).
final class LogLikelihood {
    private LogLikelihood() {}

    /// G², which is χ²-distributed with one degree of freedom; 0 where both are together as often as chance has it,
    /// or less.
    ///
    /// @param both cases that have both
    /// @param one cases that have the one
    /// @param other cases that have the other
    /// @param all cases there are
    static double ratio(long both, long one, long other, long all) {
        if ((double) both * all <= (double) one * other) {
            return 0;
        }
        long neither = all - one - other + both;
        double sum = term(both, one, other, all)
                + term(one - both, one, all - other, all)
                + term(other - both, all - one, other, all)
                + term(neither, all - one, all - other, all);
        return 2 * sum;
    }

    /// Observed against expected: the product of the sums of its row and column over the number of all.
    private static double term(long observed, long row, long column, long all) {
        return observed == 0 ? 0 : observed * Math.log((double) observed * all / ((double) row * column));
    }
}
