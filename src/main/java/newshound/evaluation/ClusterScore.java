package newshound.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well groups agree with the true clusters.
///
/// @param bCubed every article has its own precision and recall, and the means are taken (Bagga and Baldwin 1998)
/// @param pairwise of the pairs of articles that are together
public record ClusterScore(Score bCubed, Score pairwise) {
    /// Both from 0 to 1.
    public record Score(double precision, double recall) {
        /// The harmonic mean.
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private record Cell(Object truth, Object group) {}

    /// @param truth of each article the cluster that it belongs to
    /// @param groups of each article, in the same order, the group that it was put in
    static ClusterScore of(List<?> truth, List<?> groups) {
        Map<Object, Integer> clusterSizes = new HashMap<>();
        Map<Object, Integer> groupSizes = new HashMap<>();
        Map<Cell, Integer> common = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            clusterSizes.merge(truth.get(i), 1, Integer::sum);
            groupSizes.merge(groups.get(i), 1, Integer::sum);
            common.merge(new Cell(truth.get(i), groups.get(i)), 1, Integer::sum);
        }
        return new ClusterScore(
                bCubed(common, clusterSizes, groupSizes, truth.size()),
                new Score(share(pairs(common), pairs(groupSizes)), share(pairs(common), pairs(clusterSizes))));
    }

    /// Of pairs that need not make clusters: of three, two may belong to the third and not to each other.
    ///
    /// @param truth by the articles' indexes
    static Score ofPairs(Set<SharedText.Pair> truth, List<?> groups) {
        Map<Object, Integer> groupSizes = new HashMap<>();
        groups.forEach(group -> groupSizes.merge(group, 1, Integer::sum));
        long common = truth.stream()
                .filter(pair -> groups.get(pair.first()).equals(groups.get(pair.second())))
                .count();
        return new Score(share(common, pairs(groupSizes)), share(common, truth.size()));
    }

    private static Score bCubed(
            Map<Cell, Integer> common,
            Map<Object, Integer> clusterSizes,
            Map<Object, Integer> groupSizes,
            int articles) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Cell, Integer> cell : common.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / groupSizes.getOrDefault(cell.getKey().group(), 1);
            recall += square / clusterSizes.getOrDefault(cell.getKey().truth(), 1);
        }
        return new Score(precision / Math.max(1, articles), recall / Math.max(1, articles));
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    }

    /// Of nothing, all is right.
    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
