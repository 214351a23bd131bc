package newshound.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import newshound.schema.Field;

/// Writes what is asked of a move as text that parses to the same.
final class MoveReading {
    private MoveReading() {}

    static String of(MoveTest test) {
        return switch (test) {
            case MoveTest.Slot(Field field, String text, boolean prefix) ->
                Reading.value(new QueryNode.Value(field, text, prefix));
            case MoveTest.Dated(LocalDate first, LocalDate last) -> Reading.days(Field.MOVED, first, last);
            case MoveTest.Said(Field field) -> field.fieldName() + ":*";
            case MoveTest.All(List<MoveTest> tests) -> joined(tests, " AND ");
            case MoveTest.Any(List<MoveTest> tests) -> joined(tests, " OR ");
            case MoveTest.Not(MoveTest inner) -> "NOT " + grouped(inner);
        };
    }

    private static String joined(List<MoveTest> tests, String operator) {
        return tests.stream().map(MoveReading::grouped).collect(Collectors.joining(operator));
    }

    private static String grouped(MoveTest test) {
        return Shape.isJoined(test) ? "(" + of(test) + ")" : of(test);
    }

    /// Whether clauses side by side would be read as parts of one move, which they are not.
    static boolean needsGroups(List<QueryNode> clauses) {
        List<QueryNode> drawnIn =
                clauses.stream().filter(MoveBinding::isDrawnIn).toList();
        return drawnIn.size() > 1 && drawnIn.stream().anyMatch(QueryNode.Move.class::isInstance);
    }
}
