package newshound.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newshound.article.DaySpan;
import newshound.article.Entity;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// Distinct moves → what a reply shows of them.
public final class Rows {
    private Rows() {}

    /// @param texts how many texts tell it, copies counted once
    /// @param sources the articles to list
    public static MoveRow of(DistinctMove move, int texts, List<MoveRow.Source> sources) {
        List<Statement> statements = move.statements();
        return new MoveRow(
                move.id(),
                link(move.person()),
                move.group(),
                link(move.from()),
                link(move.fromTeam()),
                link(move.to()),
                link(move.toTeam()),
                move.roleFrom(),
                move.roleTo(),
                MoveFacts.lower(move.kind()),
                MoveFacts.lower(move.status()),
                said(statements),
                move.date(),
                day(statements, true),
                day(statements, false),
                move.background(),
                move.confidence(),
                articles(statements),
                texts,
                sources);
    }

    private static @Nullable NameLink link(@Nullable Entity entity) {
        return entity == null ? null : new NameLink(entity.id(), entity.name());
    }

    private static List<MoveRow.Said> said(List<Statement> statements) {
        Map<String, List<Statement>> byStatus = new TreeMap<>();
        for (Statement statement : statements) {
            byStatus.computeIfAbsent(MoveFacts.lower(statement.move().status()), _ -> new ArrayList<>())
                    .add(statement);
        }
        return byStatus.entrySet().stream()
                .map(entry -> new MoveRow.Said(
                        entry.getKey(),
                        day(entry.getValue(), true),
                        day(entry.getValue(), false),
                        articles(entry.getValue())))
                .toList();
    }

    private static int articles(Collection<Statement> statements) {
        return (int)
                statements.stream().mapToLong(Statement::article).distinct().count();
    }

    private static @Nullable LocalDate day(List<Statement> statements, boolean first) {
        List<LocalDate> days = statements.stream()
                .flatMap(statement -> statement.publishedOn().stream())
                .map(DaySpan::first)
                .sorted()
                .toList();
        return days.isEmpty() ? null : first ? days.getFirst() : days.getLast();
    }
}
