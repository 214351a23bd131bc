package newshound.query;

import java.time.LocalDate;
import java.util.List;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Short ways to write a tree.
final class Trees {
    private Trees() {}

    static QueryNode word(String text) {
        return new QueryNode.Word(null, text);
    }

    static QueryNode word(Field field, String text) {
        return new QueryNode.Word(field, text);
    }

    static QueryNode phrase(String text) {
        return new QueryNode.Phrase(null, text, 0);
    }

    static QueryNode all(QueryNode... clauses) {
        return new QueryNode.And(List.of(clauses));
    }

    static QueryNode any(QueryNode... clauses) {
        return new QueryNode.Or(List.of(clauses));
    }

    static QueryNode not(QueryNode clause) {
        return new QueryNode.Not(clause);
    }

    /// Days of publication.
    static QueryNode days(@Nullable String first, @Nullable String last) {
        return new QueryNode.Days(Field.PUBLISHED, day(first), day(last));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
