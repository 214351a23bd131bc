package newshound.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newshound.article.Span;
import newshound.schema.Field;

/// Clauses on parts of a talent move.
final class MoveClauses {
    /// Words that people use for a kind.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("left", "departed"),
            Map.entry("leaves", "departed"),
            Map.entry("departure", "departed"),
            Map.entry("resigned", "departed"),
            Map.entry("hired", "joined"),
            Map.entry("joins", "joined"),
            Map.entry("hire", "joined"),
            Map.entry("appointed", "joined"),
            Map.entry("poached", "moved"),
            Map.entry("promotion", "promoted"),
            Map.entry("founder", "founded"),
            Map.entry("offer", "offered"),
            Map.entry("history", MoveTest.BACKGROUND));

    private static final Map<String, String> STATUSES =
            Map.of("rumored", "rumoured", "rumour", "rumoured", "rumor", "rumoured", "official", "confirmed");

    private final Warnings warnings;
    private final ValueClauses values;
    private final DateClauses dates;

    MoveClauses(Warnings warnings, ValueClauses values, DateClauses dates) {
        this.warnings = warnings;
        this.values = values;
        this.dates = dates;
    }

    Optional<QueryNode> read(Field field, Clause clause) {
        Optional<QueryNode> read = field == Field.MOVED ? dates.read(field, clause) : values.read(field, clause);
        return read.flatMap(node -> ofMove(node, clause.typed()));
    }

    private Optional<QueryNode> ofMove(QueryNode read, Span typed) {
        return switch (read) {
            case QueryNode.Value(Field field, String text, boolean prefix) ->
                slot(field, text, prefix, typed).map(QueryNode.Move::new);
            case QueryNode.Days(Field _, LocalDate first, LocalDate last) ->
                Optional.of(new QueryNode.Move(new MoveTest.Dated(first, last)));
            case QueryNode.Present(Field field) -> Optional.of(new QueryNode.Move(new MoveTest.Said(field)));
            default -> Optional.of(read); // no day is in the range
        };
    }

    private Optional<MoveTest> slot(Field field, String text, boolean prefix, Span typed) {
        if (!Term.isFindable(text)) {
            warnings.add(typed, "There is no value in this: left out");
            return Optional.empty();
        }
        return switch (field) {
            case MOVE -> chosen(field, text, KINDS, typed);
            case STATUS -> chosen(field, text, STATUSES, typed);
            default -> Optional.of(new MoveTest.Slot(field, text, prefix));
        };
    }

    private Optional<MoveTest> chosen(Field field, String text, Map<String, String> meant, Span typed) {
        List<String> values = MoveTest.values(field);
        String lower = text.toLowerCase(Locale.ROOT);
        String value = meant.getOrDefault(lower, lower);
        if (values.contains(value)) {
            return Optional.of(new MoveTest.Slot(field, value, false));
        }
        String known = values.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        warnings.add(typed, "`" + text + "` is no value of " + field.fieldName() + ": left out. It is one of " + known);
        return Optional.empty();
    }
}
