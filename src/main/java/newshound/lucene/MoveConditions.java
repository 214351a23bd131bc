package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import newshound.ledger.DistinctMove;
import newshound.ledger.FactTest;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import org.apache.lucene.util.BitSet;

/// What a query asks of a move: that it passes the query's own tests of moves, and that some article tells it which
/// has the words, names and dates of the rest.
final class MoveConditions {
    /// Which articles match a part of the query that asks nothing of moves.
    interface Articles {
        BitSet matching(QueryNode node) throws IOException;
    }

    private final Articles articles;
    private final FactTest.Names names;

    MoveConditions(Articles articles, FactTest.Names names) {
        this.articles = articles;
        this.names = names;
    }

    Predicate<DistinctMove> of(QueryNode root) {
        return toldBy(new QueryNode.Everything()).and(condition(root));
    }

    private Predicate<DistinctMove> condition(QueryNode node) {
        return switch (node) {
            case QueryNode.Move(MoveTest test) -> {
                FactTest facts = FactTest.of(test, names);
                yield move -> facts.passes(move.facts());
            }
            case QueryNode.And(List<QueryNode> clauses)
            when asksForMoves(node) -> parts(clauses, true).stream().reduce(_ -> true, Predicate::and);
            case QueryNode.Or(List<QueryNode> clauses)
            when asksForMoves(node) -> parts(clauses, false).stream().reduce(_ -> false, Predicate::or);
            case QueryNode.Not(QueryNode inner)
            when asksForMoves(node) -> condition(inner).negate();
            case QueryNode.Boost(QueryNode inner, float _) -> condition(inner);
            default -> toldBy(node);
        };
    }

    /// Those that ask nothing of moves are asked of one article together.
    private List<Predicate<DistinctMove>> parts(List<QueryNode> clauses, boolean all) {
        List<Predicate<DistinctMove>> parts = new ArrayList<>();
        List<QueryNode> others = new ArrayList<>();
        for (QueryNode clause : clauses) {
            if (asksForMoves(clause)) {
                parts.add(condition(clause));
            } else {
                others.add(clause);
            }
        }
        if (!others.isEmpty()) {
            parts.add(toldBy(all ? new QueryNode.And(others) : new QueryNode.Or(others)));
        }
        return parts;
    }

    private Predicate<DistinctMove> toldBy(QueryNode node) {
        try {
            BitSet matching = articles.matching(node);
            return move -> move.statements().stream().anyMatch(statement -> matching.get(statement.document()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the query asks for moves that are told as history.
    static boolean askForBackground(QueryNode node) {
        return switch (node) {
            case QueryNode.Move(MoveTest test) -> MoveTest.asksForBackground(test);
            case QueryNode.And(List<QueryNode> clauses) -> clauses.stream().anyMatch(MoveConditions::askForBackground);
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.stream().anyMatch(MoveConditions::askForBackground);
            case QueryNode.Boost(QueryNode inner, float _) -> askForBackground(inner);
            default -> false;
        };
    }

    private static boolean asksForMoves(QueryNode node) {
        return switch (node) {
            case QueryNode.Move _ -> true;
            case QueryNode.And(List<QueryNode> clauses) -> clauses.stream().anyMatch(MoveConditions::asksForMoves);
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.stream().anyMatch(MoveConditions::asksForMoves);
            case QueryNode.Not(QueryNode inner) -> asksForMoves(inner);
            case QueryNode.Boost(QueryNode inner, float _) -> asksForMoves(inner);
            default -> false;
        };
    }
}
