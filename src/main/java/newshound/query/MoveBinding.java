package newshound.query;

import java.util.ArrayList;
import java.util.List;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Makes the parts of a move that stand side by side ask for one move: `from:alibaba to:google -status:denied`.
///
/// A `person:` beside them is who moves. What stands in parentheses of its own asks for a move of its own, but for
/// alternatives: `from:alibaba (to:google OR to:meta)` is one move.
final class MoveBinding {
    private MoveBinding() {}

    /// A clause of an AND.
    ///
    /// @param grouped whether it stands in parentheses of its own
    record Part(QueryNode node, boolean grouped) {}

    static List<QueryNode> bind(List<Part> parts) {
        if (parts.stream().noneMatch(MoveBinding::leads)) {
            return parts.stream().map(Part::node).toList();
        }
        List<QueryNode> clauses = new ArrayList<>();
        List<MoveTest> bound = new ArrayList<>();
        int place = -1;
        for (Part part : parts) {
            MoveTest test = test(part);
            if (test == null) {
                clauses.add(part.node());
            } else {
                place = place < 0 ? clauses.size() : place;
                bound.add(test);
            }
        }
        clauses.add(place, new QueryNode.Move(bound.size() == 1 ? bound.getFirst() : new MoveTest.All(bound)));
        return clauses;
    }

    /// Whether a clause makes the others beside it ask for its move.
    private static boolean leads(Part part) {
        return part.node() instanceof QueryNode.Move(MoveTest test) && joins(part, test);
    }

    /// What a clause asks of the move that the clauses beside it ask for; null where it asks for something else.
    private static @Nullable MoveTest test(Part part) {
        if (part.node() instanceof QueryNode.Not(QueryNode inner)) {
            MoveTest excluded = test(new Part(inner, part.grouped()));
            return excluded == null ? null : new MoveTest.Not(excluded);
        }
        if (part.node() instanceof QueryNode.Move(MoveTest test)) {
            return joins(part, test) ? test : null;
        }
        return part.grouped() ? null : person(part.node());
    }

    private static boolean joins(Part part, MoveTest test) {
        return !(test instanceof MoveTest.All) && (!part.grouped() || test instanceof MoveTest.Any);
    }

    /// Whether this clause, standing alone beside a part of a move, would become part of it.
    static boolean isDrawnIn(QueryNode clause) {
        return test(new Part(clause, false)) != null;
    }

    private static @Nullable MoveTest person(QueryNode node) {
        return node instanceof QueryNode.Value(Field field, String text, boolean prefix) && field == Field.PERSON
                ? new MoveTest.Slot(field, text, prefix)
                : null;
    }
}
