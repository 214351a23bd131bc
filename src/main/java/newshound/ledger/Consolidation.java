package newshound.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newshound.article.Entity;
import newshound.article.TalentMove;

/// Statements → distinct moves.
///
/// Statements on one mover are taken in an order of their own: first those that say both ends, then by time. Each
/// joins the move that it fits best or begins another, so that "she left A" and "she joined B" meet in "she left A for
/// B". Last, a departure and an arrival that only fit each other become one move.
final class Consolidation {
    private static final Comparator<Statement> MOST_TELLING_FIRST = Comparator.<Statement>comparingInt(
                    statement -> -ends(statement))
            .thenComparing(statement -> statement.time() == null)
            .thenComparing(Statement.ORDER);

    private Consolidation() {}

    /// @return first told first
    static List<DistinctMove> of(List<Statement> statements) {
        Map<String, List<Statement>> byMover = new TreeMap<>();
        for (Statement statement : statements) {
            byMover.computeIfAbsent(mover(statement.move()), _ -> new ArrayList<>())
                    .add(statement);
        }
        return byMover.values().stream()
                .flatMap(told -> moves(told).stream())
                .map(DistinctMove::of)
                .sorted(Comparator.comparing(DistinctMove::first, Statement.ORDER))
                .toList();
    }

    private static int ends(Statement statement) {
        return (Side.FROM.of(statement) == null ? 0 : 1) + (Side.TO.of(statement) == null ? 0 : 1);
    }

    /// A person by name; people without a name by the place that they leave or join.
    private static String mover(TalentMove move) {
        Entity person = move.person();
        if (person != null) {
            return "person " + person.id();
        }
        Entity place = move.from() == null ? move.to() : move.from();
        return place == null ? "group " + move.group() : "group at " + place.id();
    }

    private static List<List<Statement>> moves(List<Statement> told) {
        List<List<Statement>> moves = new ArrayList<>();
        for (Statement statement : told.stream().sorted(MOST_TELLING_FIRST).toList()) {
            moves.stream()
                    .filter(move -> move.stream().allMatch(other -> fits(statement, other)))
                    .filter(move -> move.stream().anyMatch(other -> SameMove.isOne(statement, other)))
                    .min(Comparator.comparingLong(move -> daysApart(statement, move)))
                    .ifPresentOrElse(move -> move.add(statement), () -> moves.add(new ArrayList<>(List.of(statement))));
        }
        return HalfMoves.joined(moves);
    }

    /// Whether nothing speaks against the two being one: they may still say different ends of it.
    private static boolean fits(Statement statement, Statement other) {
        return SameMove.isOne(statement, other)
                || (HalfMoves.isDeparture(statement) && HalfMoves.isArrival(other))
                || (HalfMoves.isArrival(statement) && HalfMoves.isDeparture(other));
    }

    private static long daysApart(Statement statement, List<Statement> move) {
        return move.stream()
                .mapToLong(other -> SameMove.daysApart(statement, other))
                .min()
                .orElse(0);
    }
}
