package newshound.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The benchmark's figures for a set of pages. Precision is the mean over the pages for which a text was
/// extracted, recall the mean over those that have one; F1 is computed from these two means.
///
/// @param accuracy the share of pages whose text is exactly the true one, token for token
public record PageScore(int pages, double precision, double recall, double f1, double accuracy) {
    public static PageScore of(List<ShingleMatch> matches) {
        double precision =
                mean(matches.stream().filter(ShingleMatch::hasExtracted).toList(), ShingleMatch::precision);
        double recall = mean(matches.stream().filter(ShingleMatch::hasTruth).toList(), ShingleMatch::recall);
        double sum = precision + recall;
        return new PageScore(
                matches.size(),
                precision,
                recall,
                sum == 0 ? 0 : 2 * precision * recall / sum,
                mean(matches, match -> match.isExact() ? 1 : 0));
    }

    private static double mean(List<ShingleMatch> matches, ToDoubleFunction<ShingleMatch> figure) {
        return matches.stream().mapToDouble(figure).average().orElse(0);
    }
}
