package newshound.query;

import java.time.LocalDate;
import java.util.List;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// A query as Newshound reads it, free of any engine. In the text nodes a null `field` means: wherever
/// a query without a field looks (title, lead, body).
public sealed interface QueryNode {

    /// A node that holds no other.
    sealed interface Leaf extends QueryNode {}

    /// Every article.
    record Everything() implements Leaf {}

    /// No article: what is left of a query that asks for nothing findable.
    record Nothing() implements Leaf {}

    /// A word in any of its inflected forms. The text may still fall into several tokens (`AT&T`,
    /// `通义千问`): then they stand side by side.
    record Word(@Nullable Field field, String text) implements Leaf {}

    /// Words in these very forms, in this order, at most `slop` moves apart from it.
    record Phrase(@Nullable Field field, String text, int slop) implements Leaf {}

    /// Words that fit a pattern of `*` (any letters) and `?` (one letter); `\` makes the next character plain.
    record Wildcard(@Nullable Field field, String pattern) implements Leaf {}

    /// Words at most `edits` (1 or 2) insertions, deletions, substitutions or transpositions away.
    record Fuzzy(@Nullable Field field, String text, int edits) implements Leaf {}

    /// A value of an entity, keyword, address or group field: `company:alibaba`, `tag:ai`,
    /// `url:techcrunch.com/2025`, `story:0123456789abcdef`.
    /// `prefix` is set where the value was written with a `*` at its end.
    record Value(Field field, String text, boolean prefix) implements Leaf {}

    /// Days from `first` to `last`, both included; null is open. For date fields.
    record Days(
            Field field,
            @Nullable LocalDate first,
            @Nullable LocalDate last) implements Leaf {}

    /// Numbers from `lowest` to `highest`, both included. For number fields.
    record Numbers(Field field, long lowest, long highest) implements Leaf {}

    /// Articles in which the field has any value: `author:*`.
    record Present(Field field) implements Leaf {}

    /// Articles that state a move which passes the test; as news, unless the test asks for background.
    record Move(MoveTest test) implements Leaf {}

    /// Two parts of one text near each other, each a word, a phrase without slop, a pattern, a fuzzy word, an OR
    /// of such, or itself a near pair; all of one field, and not in each other.
    record Near(QueryNode left, QueryNode right, Closeness closeness) implements QueryNode {}

    /// Articles in which a part as those of [Near] is found `times` times or more.
    record AtLeast(int times, QueryNode clause) implements QueryNode {}

    record And(List<QueryNode> clauses) implements QueryNode {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    record Or(List<QueryNode> clauses) implements QueryNode {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    record Not(QueryNode clause) implements QueryNode {}

    /// Counts `factor` times as much in the order of hits.
    record Boost(QueryNode clause, float factor) implements QueryNode {}
}
