package newshound.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small articles and what finds them: the meaning of a tree of words and days, without an engine.
final class Articles {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));

    private Articles() {}

    record Small(Set<String> words, LocalDate day) {
        boolean isFoundBy(QueryNode node) {
            return switch (node) {
                case QueryNode.Everything _ -> true;
                case QueryNode.Nothing _ -> false;
                case QueryNode.Word word -> words.contains(word.text());
                case QueryNode.Days range ->
                    (range.first() == null || !day.isBefore(range.first()))
                            && (range.last() == null || !day.isAfter(range.last()));
                case QueryNode.And and -> and.clauses().stream().allMatch(this::isFoundBy);
                case QueryNode.Or or -> or.clauses().stream().anyMatch(this::isFoundBy);
                case QueryNode.Not not -> !isFoundBy(not.clause());
                case QueryNode.Boost boost -> isFoundBy(boost.clause());
                case QueryNode.Phrase _, QueryNode.Wildcard _, QueryNode.Fuzzy _, QueryNode.Value _ ->
                    throw new IllegalArgumentException("only words and days: " + node);
                case QueryNode.Near _, QueryNode.AtLeast _, QueryNode.Move _ ->
                    throw new IllegalArgumentException("only words and days: " + node);
                case QueryNode.Numbers _, QueryNode.Present _ ->
                    throw new IllegalArgumentException("only words and days: " + node);
            };
        }
    }

    /// One for each set of the words on each of four days, at the ends of the first half of 2025 and beside them.
    static Stream<Small> everyOne(List<String> words) {
        return IntStream.range(0, 1 << words.size()).boxed().flatMap(set -> {
            Set<String> chosen = IntStream.range(0, words.size())
                    .filter(i -> (set & (1 << i)) != 0)
                    .mapToObj(words::get)
                    .collect(Collectors.toSet());
            return DAYS.stream().map(day -> new Small(chosen, day));
        });
    }
}
