package newshound.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Writes a tree as text that parses to the same tree, with every operator and every group in sight.
final class Reading {
    private Reading() {}

    static String of(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> "*";
            case QueryNode.Nothing _ -> "NOT *";
            case QueryNode.Word(Field field, String text) -> prefix(field) + Escaping.word(text);
            case QueryNode.Phrase(Field field, String text, int slop) ->
                prefix(field) + Escaping.quoted(text) + (slop > 0 ? "~" + slop : "");
            case QueryNode.Wildcard(Field field, String pattern) -> prefix(field) + Escaping.pattern(pattern);
            case QueryNode.Fuzzy(Field field, String text, int edits) ->
                prefix(field) + Escaping.word(text) + "~" + edits;
            case QueryNode.Value value -> value(value);
            case QueryNode.Days days -> days(days);
            case QueryNode.Numbers numbers -> numbers(numbers);
            case QueryNode.Present(Field field) -> prefix(field) + "*";
            case QueryNode.Move(MoveTest test) -> MoveReading.of(test);
            case QueryNode.And(List<QueryNode> clauses) ->
                MoveReading.needsGroups(clauses) ? joinedWithGroups(clauses) : joined(clauses, " AND ");
            case QueryNode.Near near -> near(near);
            case QueryNode.AtLeast(int times, QueryNode clause) -> "atleast" + times + "(" + of(clause) + ")";
            case QueryNode.Or(List<QueryNode> clauses) -> joined(clauses, " OR ");
            case QueryNode.Not(QueryNode clause) -> "NOT " + grouped(clause);
            case QueryNode.Boost(QueryNode clause, float factor) ->
                (Shape.isPrefixed(clause) ? "(" + of(clause) + ")" : grouped(clause)) + "^" + Escaping.decimal(factor);
        };
    }

    private static String joined(List<QueryNode> clauses, String operator) {
        return clauses.stream().map(Reading::grouped).collect(Collectors.joining(operator));
    }

    /// Each move in parentheses of its own, so that none of them is read as part of another.
    private static String joinedWithGroups(List<QueryNode> clauses) {
        return clauses.stream()
                .map(clause -> clause instanceof QueryNode.Not(QueryNode inner)
                        ? "NOT " + groupedPart(inner)
                        : groupedPart(clause))
                .collect(Collectors.joining(" AND "));
    }

    private static String groupedPart(QueryNode clause) {
        return MoveBinding.isDrawnIn(clause) ? "(" + of(clause) + ")" : grouped(clause);
    }

    private static String grouped(QueryNode clause) {
        return Shape.isJoined(clause) ? "(" + of(clause) + ")" : of(clause);
    }

    private static String near(QueryNode.Near near) {
        String left = Shape.continues(near) ? of(near.left()) : operand(near.left());
        return left + " " + near.closeness().written() + " " + operand(near.right());
    }

    private static String operand(QueryNode node) {
        return node instanceof QueryNode.Near ? "(" + of(node) + ")" : grouped(node);
    }

    private static String prefix(@Nullable Field field) {
        return field == null ? "" : field.fieldName() + ":";
    }

    static String value(QueryNode.Value value) {
        String text = value.text();
        String word = Escaping.word(text);
        if (value.prefix()) {
            return prefix(value.field()) + word + "*";
        }
        boolean bare = word.equals(text) && ",;*".indexOf(text.charAt(text.length() - 1)) < 0;
        return prefix(value.field()) + (bare ? text : Escaping.quoted(text));
    }

    private static String days(QueryNode.Days days) {
        return days(days.field(), days.first(), days.last());
    }

    static String days(Field of, @Nullable LocalDate first, @Nullable LocalDate last) {
        String field = prefix(of);
        if (first != null && last != null) {
            return field + CalendarDate.written(first, last).orElseGet(() -> "[" + first + " TO " + last + "]");
        }
        return first != null ? field + ">=" + first : field + "<=" + last;
    }

    private static String numbers(QueryNode.Numbers numbers) {
        String field = prefix(numbers.field());
        if (numbers.lowest() == numbers.highest()) {
            return field + numbers.lowest();
        }
        if (numbers.highest() == Long.MAX_VALUE) {
            return field + ">=" + numbers.lowest();
        }
        return numbers.lowest() == Long.MIN_VALUE
                ? field + "<=" + numbers.highest()
                : field + "[" + numbers.lowest() + " TO " + numbers.highest() + "]";
    }
}
