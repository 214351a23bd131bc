package newshound.query;

import java.util.ArrayList;
import java.util.List;

/// The one shape in which a tree is written: no AND within an AND, no group of one, no double NOT.
final class Shape {
    private Shape() {}

    static QueryNode all(List<QueryNode> clauses) {
        List<QueryNode> flat = new ArrayList<>();
        for (QueryNode clause : clauses) {
            boolean dissolves = clause instanceof QueryNode.And(List<QueryNode> inner) && !asksForMoves(inner);
            flat.addAll(dissolves ? ((QueryNode.And) clause).clauses() : List.of(clause));
        }
        return flat.size() == 1 ? flat.getFirst() : new QueryNode.And(flat);
    }

    /// Such a group stays: beside others its moves could be read as parts of theirs.
    private static boolean asksForMoves(List<QueryNode> clauses) {
        return clauses.stream()
                .anyMatch(clause -> clause instanceof QueryNode.Move
                        || (clause instanceof QueryNode.Not(QueryNode inner) && inner instanceof QueryNode.Move));
    }

    static QueryNode any(List<QueryNode> clauses) {
        List<QueryNode> flat = new ArrayList<>();
        for (QueryNode clause : clauses) {
            flat.addAll(clause instanceof QueryNode.Or(List<QueryNode> inner) ? inner : List.of(clause));
        }
        if (flat.size() == 1) {
            return flat.getFirst();
        }
        boolean ofMoves = flat.stream().allMatch(QueryNode.Move.class::isInstance);
        return ofMoves ? new QueryNode.Move(anyMove(flat)) : new QueryNode.Or(flat);
    }

    /// An article that states this move or that one states one that is this or that.
    private static MoveTest anyMove(List<QueryNode> moves) {
        List<MoveTest> flat = new ArrayList<>();
        for (QueryNode move : moves) {
            MoveTest test = ((QueryNode.Move) move).test();
            flat.addAll(test instanceof MoveTest.Any(List<MoveTest> inner) ? inner : List.of(test));
        }
        return new MoveTest.Any(flat);
    }

    static QueryNode not(QueryNode clause) {
        if (clause instanceof QueryNode.Not(QueryNode inner)) {
            return inner;
        }
        if (clause instanceof QueryNode.Everything) {
            return new QueryNode.Nothing();
        }
        return clause instanceof QueryNode.Nothing ? new QueryNode.Everything() : new QueryNode.Not(clause);
    }

    static QueryNode boosted(QueryNode clause, float factor) {
        return factor == 1 || clause instanceof QueryNode.Nothing ? clause : new QueryNode.Boost(clause, factor);
    }

    /// How deep the parentheses go when the tree is written down.
    static int depth(QueryNode node) {
        return Math.max(0, levels(node) - (isJoined(node) ? 1 : 0));
    }

    private static int levels(QueryNode node) {
        return switch (node) {
            case QueryNode.And(List<QueryNode> clauses) -> 1 + deepest(clauses);
            case QueryNode.Or(List<QueryNode> clauses) -> 1 + deepest(clauses);
            case QueryNode.Not(QueryNode clause) -> levels(clause);
            case QueryNode.Boost boost -> (isPrefixed(boost.clause()) ? 1 : 0) + levels(boost.clause());
            case QueryNode.Near near ->
                Math.max(
                        levels(near.left()) + (continues(near) ? 0 : isNear(near.left())),
                        levels(near.right()) + isNear(near.right()));
            case QueryNode.AtLeast(int _, QueryNode clause) -> 1 + depth(clause);
            case QueryNode.Everything _, QueryNode.Nothing _, QueryNode.Present _ -> 0;
            case QueryNode.Word _, QueryNode.Phrase _, QueryNode.Wildcard _, QueryNode.Fuzzy _ -> 0;
            case QueryNode.Value _, QueryNode.Days _, QueryNode.Numbers _ -> 0;
            case QueryNode.Move(MoveTest test) -> levels(test);
        };
    }

    private static int levels(MoveTest test) {
        return switch (test) {
            case MoveTest.Slot _, MoveTest.Dated _, MoveTest.Said _ -> 0;
            case MoveTest.Not(MoveTest inner) -> levels(inner);
            case MoveTest.All(List<MoveTest> tests) -> 1 + deepestTest(tests);
            case MoveTest.Any(List<MoveTest> tests) -> 1 + deepestTest(tests);
        };
    }

    private static int deepestTest(List<MoveTest> tests) {
        return tests.stream().mapToInt(Shape::levels).max().orElse(0);
    }

    /// A boost of these needs parentheses: `(NOT a)^2`.
    static boolean isPrefixed(QueryNode node) {
        return node instanceof QueryNode.Not || node instanceof QueryNode.Boost || node instanceof QueryNode.Near;
    }

    private static int isNear(QueryNode node) {
        return node instanceof QueryNode.Near ? 1 : 0;
    }

    /// Whether it is written on from the pair on its left, as in `a w/5 b w/5 c`.
    static boolean continues(QueryNode.Near near) {
        return near.left() instanceof QueryNode.Near left
                && left.closeness().looseness() == near.closeness().looseness();
    }

    private static int deepest(List<QueryNode> clauses) {
        return clauses.stream().mapToInt(Shape::levels).max().orElse(0);
    }

    static boolean isJoined(QueryNode node) {
        return node instanceof QueryNode.And
                || node instanceof QueryNode.Or
                || (node instanceof QueryNode.Move(MoveTest test) && isJoined(test));
    }

    static boolean isJoined(MoveTest test) {
        return test instanceof MoveTest.All || test instanceof MoveTest.Any;
    }
}
