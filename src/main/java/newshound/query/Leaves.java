package newshound.query;

import java.util.List;
import java.util.function.UnaryOperator;

/// The nodes of a tree that hold no other, each changed in its place.
public final class Leaves {
    private Leaves() {}

    /// The tree with every leaf changed, but those in a `Not`: what a query excludes it does not ask for.
    public static QueryNode changed(QueryNode node, UnaryOperator<QueryNode> change) {
        return switch (node) {
            case QueryNode.And(List<QueryNode> clauses) -> new QueryNode.And(all(clauses, change));
            case QueryNode.Or(List<QueryNode> clauses) -> new QueryNode.Or(all(clauses, change));
            case QueryNode.Boost(QueryNode clause, float factor) ->
                new QueryNode.Boost(changed(clause, change), factor);
            case QueryNode.Not _ -> node;
            case QueryNode.Near _, QueryNode.AtLeast _, QueryNode.Move _ -> node; // exact on purpose
            case QueryNode.Everything _,
                    QueryNode.Nothing _,
                    QueryNode.Word _,
                    QueryNode.Phrase _,
                    QueryNode.Wildcard _,
                    QueryNode.Fuzzy _,
                    QueryNode.Value _,
                    QueryNode.Days _,
                    QueryNode.Numbers _,
                    QueryNode.Present _ -> change.apply(node);
        };
    }

    private static List<QueryNode> all(List<QueryNode> clauses, UnaryOperator<QueryNode> change) {
        return clauses.stream().map(clause -> changed(clause, change)).toList();
    }
}
