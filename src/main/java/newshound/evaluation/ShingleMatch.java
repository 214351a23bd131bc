package newshound.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How far an extracted text agrees with the true one: shingles of four tokens that both have, that only
/// the extracted text has, and that only the true one has. The three are divided by their sum, so that a
/// long article weighs no more than a short one.
///
/// The measure is that of <https://github.com/scrapinghub/article-extraction-benchmark>
/// (`string_shingle_matching` in its `evaluate.py`): tokens are runs of letters, digits and `_` as written,
/// shingles are counted as often as they occur, and a text of fewer than four tokens is one shingle.
///
/// @param common true positives
/// @param surplus false positives
/// @param missing false negatives
public record ShingleMatch(double common, double surplus, double missing) {
    private static final int TOKENS = 4;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

    public static ShingleMatch of(String truth, String extracted) {
        Map<List<String>, Integer> open = shingles(truth);
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        int common = 0;
        int surplus = 0;
        for (Map.Entry<List<String>, Integer> shingle : shingles(extracted).entrySet()) {
            int shared = Math.min(shingle.getValue(), open.getOrDefault(shingle.getKey(), 0));
            common += shared;
            surplus += shingle.getValue() - shared;
        }
        double sum = Math.max(1, all + surplus);
        return new ShingleMatch(common / sum, surplus / sum, (all - common) / sum);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = Math.max(0, tokens.size() - TOKENS);
        for (int i = 0; i <= last && !tokens.isEmpty(); i++) {
            List<String> shingle = new ArrayList<>(tokens.subList(i, Math.min(i + TOKENS, tokens.size())));
            counts.merge(shingle, 1, Integer::sum);
        }
        return counts;
    }

    public boolean isExact() {
        return surplus == 0 && missing == 0;
    }

    boolean hasExtracted() {
        return common + surplus > 0;
    }

    boolean hasTruth() {
        return common + missing > 0;
    }

    public double precision() {
        if (isExact()) {
            return 1;
        }
        return common == 0 ? 0 : common / (common + surplus);
    }

    public double recall() {
        if (isExact()) {
            return 1;
        }
        return common == 0 ? 0 : common / (common + missing);
    }
}
