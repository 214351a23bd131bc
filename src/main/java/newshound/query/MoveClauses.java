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
    private final DateClauses dates;

    MoveClauses(Warnings warnings, DateClauses dates) {
        this.warnings = warnings;
        this.dates = dates;
    }

    Optional<QueryNode> read(Field field, Clause clause) {
        return field == Field.MOVED
                ? dates.read(field, clause).map(MoveClauses::dated)
                : test(field, clause).map(QueryNode.Move::new);
    }

    private Optional<MoveTest> test(Field field, Clause clause) {
        return switch (clause.form()) {
            case Clause.Plain(Term term) -> plain(field, term, clause.typed());
            case Clause.Quoted(String text, int _) -> slot(field, text, false, clause.typed());
            case Clause.Fuzzy(Term term, int _) -> {
                warnings.add(clause.typed(), "`~` has no meaning for " + field.fieldName() + ": left out");
                yield plain(field, term, clause.typed());
            }
            case Clause.Range _ -> {
                warnings.add(clause.typed(), "Ranges are for dates and numbers: left out");
                yield Optional.empty();
            }
        };
    }

    private static QueryNode dated(QueryNode read) {
        if (read instanceof QueryNode.Days(Field _, LocalDate first, LocalDate last)) {
            return new QueryNode.Move(new MoveTest.Dated(first, last));
        }
        return read instanceof QueryNode.Present(Field field) ? new QueryNode.Move(new MoveTest.Said(field)) : read;
    }

    private Optional<MoveTest> plain(Field field, Term term, Span typed) {
        if (term.isStar()) {
            return Optional.of(new MoveTest.Said(field));
        }
        boolean prefix = term.endsInStar();
        String text = prefix ? term.text().substring(0, term.text().length() - 1) : term.text();
        return slot(field, text.replaceAll("[,;]+$", ""), prefix, typed);
    }

    private Optional<MoveTest> slot(Field field, String text, boolean prefix, Span typed) {
        if (!Term.isFindable(text)) {
            warnings.add(typed, "There is no value in this: left out");
            return Optional.empty();
        }
        return switch (field) {
            case MOVE -> chosen(field, text, KINDS, typed);
            case STATUS -> chosen(field, text, STATUSES, typed);
            default -> Optional.of(new MoveTest.Slot(field, text.strip(), prefix));
        };
    }

    private Optional<MoveTest> chosen(Field field, String text, Map<String, String> meant, Span typed) {
        List<String> values = MoveTest.values(field);
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String value = meant.getOrDefault(lower, lower);
        if (values.contains(value)) {
            return Optional.of(new MoveTest.Slot(field, value, false));
        }
        String known = values.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        warnings.add(typed, "`" + text + "` is no value of " + field.fieldName() + ": left out. It is one of " + known);
        return Optional.empty();
    }
}
