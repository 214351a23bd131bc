package newshound.search;

import java.time.LocalDate;
import java.util.List;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Short ways to write a query tree.
public final class Nodes {
    private Nodes() {}

    public static QueryNode word(String text) {
        return new QueryNode.Word(null, text);
    }

    public static QueryNode word(Field field, String text) {
        return new QueryNode.Word(field, text);
    }

    public static QueryNode phrase(String text) {
        return new QueryNode.Phrase(null, text, 0);
    }

    public static QueryNode phrase(String text, int slop) {
        return new QueryNode.Phrase(null, text, slop);
    }

    public static QueryNode wildcard(String pattern) {
        return new QueryNode.Wildcard(null, pattern);
    }

    public static QueryNode fuzzy(String text, int edits) {
        return new QueryNode.Fuzzy(null, text, edits);
    }

    public static QueryNode value(Field field, String text) {
        return new QueryNode.Value(field, text, false);
    }

    public static QueryNode prefix(Field field, String text) {
        return new QueryNode.Value(field, text, true);
    }

    public static QueryNode days(@Nullable String first, @Nullable String last) {
        return new QueryNode.Days(Field.PUBLISHED, day(first), day(last));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    public static QueryNode all(QueryNode... clauses) {
        return new QueryNode.And(List.of(clauses));
    }

    public static QueryNode any(QueryNode... clauses) {
        return new QueryNode.Or(List.of(clauses));
    }

    public static QueryNode not(QueryNode clause) {
        return new QueryNode.Not(clause);
    }
}
