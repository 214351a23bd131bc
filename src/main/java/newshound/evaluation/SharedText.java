package newshound.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which texts have most of their words in common, told by comparing each with all others, whole: nothing is sampled,
/// as it is where stories are linked.
///
/// The measure is the share of the shorter text's runs of four words that stand in the longer one too. Runs that very
/// many texts have are boilerplate, and left out of all. The same text twice is a pair in any case.
final class SharedText {
    private static final int RUN = 4;
    private static final int MOST_TEXTS = 100;

    private SharedText() {}

    /// @param first index of a text, less than `second`
    record Pair(int first, int second) {}

    /// @param texts words with single spaces between
    /// @param share of the runs, above 0 and at most 1
    static Set<Pair> pairs(List<String> texts, double share) {
        List<Set<String>> runs = texts.stream().map(SharedText::runs).toList();
        Map<String, List<Integer>> textsOf = new HashMap<>();
        for (int text = 0; text < runs.size(); text++) {
            for (String run : runs.get(text)) {
                textsOf.computeIfAbsent(run, _ -> new ArrayList<>()).add(text);
            }
        }
        textsOf.values().removeIf(with -> with.size() > MOST_TEXTS);
        runs.forEach(own -> own.retainAll(textsOf.keySet()));
        Map<Pair, Integer> common = new HashMap<>();
        textsOf.values().forEach(with -> count(with, common));
        Set<Pair> pairs = new HashSet<>(same(texts));
        common.forEach((pair, count) -> {
            int shorter = Math.min(
                    runs.get(pair.first()).size(), runs.get(pair.second()).size());
            if (count >= share * shorter) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private static Set<Pair> same(List<String> texts) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            byText.computeIfAbsent(texts.get(text), _ -> new ArrayList<>()).add(text);
        }
        Map<Pair, Integer> pairs = new HashMap<>();
        byText.values().forEach(with -> count(with, pairs));
        return pairs.keySet();
    }

    private static void count(List<Integer> texts, Map<Pair, Integer> common) {
        for (int first = 0; first < texts.size(); first++) {
            for (int second = first + 1; second < texts.size(); second++) {
                common.merge(new Pair(texts.get(first), texts.get(second)), 1, Integer::sum);
            }
        }
    }

    private static Set<String> runs(String text) {
        List<String> words = List.of(text.split(" ", -1));
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }
}
