package newshound.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One facet of a whole reader: its segments' columns and the list of values they share.
///
/// Values with one key are one value, also where their labels differ in case; the label that most
/// articles use is shown.
final class FacetColumn {
    private final List<SegmentColumn> segments;
    /// For each segment: its number of a term → the number of the value here.
    private final List<int[]> numbers;
    private final List<FacetTerm> values;
    private final long[] articles;
    private final Map<String, Integer> byKey;
    private final Map<String, Set<Integer>> byName = new HashMap<>();

    private FacetColumn(
            List<SegmentColumn> segments,
            List<int[]> numbers,
            List<FacetTerm> values,
            long[] articles,
            Map<String, Integer> byKey) {
        this.segments = segments;
        this.numbers = numbers;
        this.values = values;
        this.articles = articles;
        this.byKey = byKey;
        for (int number = 0; number < values.size(); number++) {
            FacetTerm value = values.get(number);
            name(value.label(), number);
            for (String name : value.names()) {
                name(name, number);
            }
        }
    }

    private void name(String name, int number) {
        byName.computeIfAbsent(Folding.fold(name), _ -> new LinkedHashSet<>(2)).add(number);
    }

    static FacetColumn of(List<SegmentColumn> segments) {
        Map<String, Integer> byKey = new HashMap<>();
        List<FacetTerm> values = new ArrayList<>();
        List<Long> articles = new ArrayList<>();
        Map<FacetTerm, Integer> spelled = new HashMap<>();
        List<int[]> numbers = new ArrayList<>();
        for (SegmentColumn segment : segments) {
            int[] used = uses(segment);
            int[] map = new int[segment.terms().length];
            for (int ord = 0; ord < map.length; ord++) {
                FacetTerm term = FacetTerm.decode(segment.terms()[ord]);
                int number = byKey.computeIfAbsent(term.key(), _ -> values.size());
                if (number == values.size()) {
                    values.add(term);
                    articles.add(0L);
                }
                int uses = spelled.merge(term, used[ord], Integer::sum);
                if (uses > spelled.getOrDefault(values.get(number), 0)) {
                    values.set(number, term);
                }
                articles.set(number, articles.get(number) + used[ord]);
                map[ord] = number;
            }
            numbers.add(map);
        }
        return new FacetColumn(
                segments,
                numbers,
                values,
                articles.stream().mapToLong(Long::longValue).toArray(),
                byKey);
    }

    private static int[] uses(SegmentColumn segment) {
        int[] uses = new int[segment.terms().length];
        for (int value : segment.values()) {
            uses[value]++;
        }
        return uses;
    }

    SegmentColumn segment(int leaf) {
        return segments.get(leaf);
    }

    /// The numbers of the values of a segment's terms.
    int[] numbers(int leaf) {
        return numbers.get(leaf);
    }

    int size() {
        return values.size();
    }

    FacetTerm value(int number) {
        return values.get(number);
    }

    /// How many articles of the index have the value, those deleted but not yet merged away included.
    long articles(int number) {
        return articles[number];
    }

    /// The number of the value with this key, or null.
    @Nullable
    Integer numbered(String key) {
        return byKey.get(key);
    }

    /// The values that someone who writes `text` means: the one with this key and all with this name.
    Set<Integer> meant(String text) {
        String folded = Folding.fold(text);
        Integer exact = byKey.get(text);
        if (exact == null) {
            exact = byKey.get(folded);
        }
        Set<Integer> named = byName.getOrDefault(folded, Set.of());
        if (exact == null) {
            return named;
        }
        Set<Integer> both = new LinkedHashSet<>();
        both.add(exact);
        both.addAll(named);
        return both;
    }

    /// The values that have a name which begins with `text`.
    Set<Integer> beginning(String text) {
        String start = Folding.fold(text);
        Set<Integer> values = new LinkedHashSet<>();
        byName.forEach((name, named) -> {
            if (name.startsWith(start)) {
                values.addAll(named);
            }
        });
        return values;
    }

    Map<String, Set<Integer>> names() {
        return byName;
    }
}
