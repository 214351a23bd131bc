package newshound.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of one record as they were written, by what they stand for.
final class RawFields {
    /// @param list written as a list, even of one
    record Value(ArticleField.Name name, boolean list, List<String> texts) {}

    private final Map<ArticleField, List<Value>> values = new EnumMap<>(ArticleField.class);

    /// Empty texts count as absent.
    void add(ArticleField.Name name, boolean list, List<String> texts) {
        List<String> present = texts.stream().filter(text -> !text.isBlank()).toList();
        if (!present.isEmpty()) {
            values.computeIfAbsent(name.field(), _ -> new ArrayList<>()).add(new Value(name, list, present));
        }
    }

    /// The value under the best name.
    @Nullable
    String first(ArticleField field) {
        return byRank(field).map(value -> value.texts().getFirst()).findFirst().orElse(null);
    }

    /// The longest value; a list is a list of paragraphs.
    Optional<String> longest(ArticleField field) {
        return byRank(field)
                .map(value -> String.join("\n\n", value.texts()))
                .reduce((best, next) -> next.length() > best.length() ? next : best);
    }

    List<String> authors() {
        return byRank(ArticleField.AUTHORS)
                .findFirst()
                .map(value -> value.texts().stream().flatMap(text -> Byline.names(text).stream()))
                .orElse(Stream.empty())
                .distinct()
                .toList();
    }

    List<String> tags() {
        return Stream.concat(
                        byRank(ArticleField.TAGS).flatMap(RawFields::many),
                        byRank(ArticleField.SECTION).flatMap(RawFields::oneOrMany))
                .toList();
    }

    private static Stream<String> many(Value value) {
        return value.list() ? value.texts().stream() : TextList.of(value.texts().getFirst()).stream();
    }

    /// The name of a section may itself be an enumeration: `Programming, Design & Data`.
    private static Stream<String> oneOrMany(Value value) {
        String text = value.texts().getFirst();
        return text.contains(" & ") || text.contains(" and ") ? value.texts().stream() : many(value);
    }

    private Stream<Value> byRank(ArticleField field) {
        return values.getOrDefault(field, List.of()).stream()
                .sorted(Comparator.comparingInt(value -> value.name().rank()));
    }
}
