package newshound.query;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a query asks for in the end, each changed in its place. What it excludes it does not ask for.
public final class Leaves {
    private Leaves() {}

    /// The tree with every leaf changed, but those in a `Not`.
    ///
    /// @param change gives a leaf that may stand in the place of the other: a word for a word
    public static QueryNode changed(QueryNode node, UnaryOperator<QueryNode.Leaf> change) {
        return switch (node) {
            case QueryNode.Leaf leaf -> change.apply(leaf);
            case QueryNode.And(List<QueryNode> clauses) -> new QueryNode.And(all(clauses, change));
            case QueryNode.Or(List<QueryNode> clauses) -> new QueryNode.Or(all(clauses, change));
            case QueryNode.Not _ -> node;
            case QueryNode.Boost(QueryNode clause, float factor) ->
                new QueryNode.Boost(changed(clause, change), factor);
            case QueryNode.Near(QueryNode left, QueryNode right, Closeness closeness) ->
                new QueryNode.Near(changed(left, change), changed(right, change), closeness);
            case QueryNode.AtLeast(int times, QueryNode clause) ->
                new QueryNode.AtLeast(times, changed(clause, change));
        };
    }

    private static List<QueryNode> all(List<QueryNode> clauses, UnaryOperator<QueryNode.Leaf> change) {
        return clauses.stream().map(clause -> changed(clause, change)).toList();
    }

    /// The test with every slot changed, but those in a `Not`.
    public static MoveTest changed(MoveTest test, UnaryOperator<MoveTest.Slot> change) {
        return switch (test) {
            case MoveTest.Slot slot -> change.apply(slot);
            case MoveTest.Dated _, MoveTest.Said _, MoveTest.Not _ -> test;
            case MoveTest.All(List<MoveTest> tests) -> new MoveTest.All(allTests(tests, change));
            case MoveTest.Any(List<MoveTest> tests) -> new MoveTest.Any(allTests(tests, change));
        };
    }

    private static List<MoveTest> allTests(List<MoveTest> tests, UnaryOperator<MoveTest.Slot> change) {
        return tests.stream().map(test -> changed(test, change)).toList();
    }
}
