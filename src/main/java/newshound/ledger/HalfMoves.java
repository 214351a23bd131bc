package newshound.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newshound.article.DaySpan;
import newshound.article.Entity;
import newshound.article.TalentMove;

/// A departure of which nobody says where it led, and an arrival of which nobody says from where: one move, where the
/// arrival follows the departure within half a year and neither could belong to another.
final class HalfMoves {
    private static final long DAYS_BEFORE = 30;
    private static final long DAYS_AFTER = 183;

    private HalfMoves() {}

    static boolean isDeparture(Statement statement) {
        return statement.move().kind() == TalentMove.Kind.DEPARTED && Side.TO.of(statement) == null;
    }

    static boolean isArrival(Statement statement) {
        TalentMove.Kind kind = statement.move().kind();
        boolean arrives = kind == TalentMove.Kind.JOINED || kind == TalentMove.Kind.FOUNDED;
        return arrives && Side.FROM.of(statement) == null;
    }

    static List<List<Statement>> joined(List<List<Statement>> moves) {
        List<List<Statement>> departures = confirmed(moves, HalfMoves::isDeparture);
        List<List<Statement>> arrivals = confirmed(moves, HalfMoves::isArrival);
        Map<Statement, List<Statement>> arrivalByDeparture = new HashMap<>();
        Set<Statement> taken = new HashSet<>();
        for (List<Statement> departure : departures) {
            List<List<Statement>> after = arrivals.stream()
                    .filter(arrival -> follows(departure, arrival))
                    .toList();
            if (after.size() == 1 && onlyOne(departures, after.getFirst())) {
                arrivalByDeparture.put(departure.getFirst(), after.getFirst());
                taken.add(after.getFirst().getFirst());
            }
        }
        return moves.stream()
                .filter(move -> !taken.contains(move.getFirst()))
                .map(move -> whole(move, arrivalByDeparture.getOrDefault(move.getFirst(), List.of())))
                .toList();
    }

    private static List<Statement> whole(List<Statement> departure, List<Statement> arrival) {
        List<Statement> whole = new ArrayList<>(departure);
        whole.addAll(arrival);
        return whole;
    }

    private interface Half {
        boolean fits(Statement statement);
    }

    private static List<List<Statement>> confirmed(List<List<Statement>> moves, Half half) {
        return moves.stream()
                .filter(move -> move.stream().allMatch(half::fits))
                .filter(move -> move.getFirst().move().person() != null)
                .filter(move ->
                        move.stream().anyMatch(statement -> statement.move().status() == TalentMove.Status.CONFIRMED))
                .toList();
    }

    private static boolean onlyOne(List<List<Statement>> departures, List<Statement> arrival) {
        return departures.stream()
                        .filter(departure -> follows(departure, arrival))
                        .count()
                == 1;
    }

    private static boolean follows(List<Statement> departure, List<Statement> arrival) {
        Entity left = Side.FROM.of(departure.getFirst());
        Entity joined = Side.TO.of(arrival.getFirst());
        return Side.likeness(left, joined) == Side.Likeness.DIFFERENT
                && departure.stream()
                        .anyMatch(leaves -> arrival.stream().anyMatch(arrives -> follows(leaves, arrives)));
    }

    private static boolean follows(Statement leaves, Statement arrives) {
        DaySpan left = leaves.time();
        DaySpan arrived = arrives.time();
        return left != null && arrived != null && follows(left, arrived);
    }

    private static boolean follows(DaySpan left, DaySpan arrived) {
        long days = ChronoUnit.DAYS.between(left.first(), arrived.first());
        return days >= -DAYS_BEFORE && days <= DAYS_AFTER;
    }
}
