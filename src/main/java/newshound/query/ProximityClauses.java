package newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.Span;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Clauses on where words stand: near each other, or several times in a text. They reach for words, quotations
/// and patterns of one field, for these joined by OR, and for other near pairs; anything else has no place in a
/// text and is only required beside them.
final class ProximityClauses {
    private final TokenTree trees;
    private final Warnings warnings;

    /// @param trees reads what stands within
    ProximityClauses(TokenTree trees, Warnings warnings) {
        this.trees = trees;
        this.warnings = warnings;
    }

    /// @param field that the chain stands in, empty for none
    /// @param both joins what cannot be near
    Optional<QueryNode> read(Token.Chain chain, String field, BinaryOperator<QueryNode> both) {
        List<Optional<QueryNode>> operands = new ArrayList<>();
        chain.operands().forEach(operand -> operands.add(trees.of(operand, field)));
        List<Token.Proximity> operators = new ArrayList<>(chain.operators());
        for (int looseness = 0; !operators.isEmpty(); looseness++) {
            for (int i = 0; i < operators.size(); ) {
                if (operators.get(i).closeness().looseness() == looseness) {
                    Token.Proximity operator = operators.remove(i);
                    Optional<QueryNode> right = operands.remove(i + 1);
                    operands.set(i, near(operands.get(i), right, operator, both));
                } else {
                    i++;
                }
            }
        }
        return operands.getFirst();
    }

    private Optional<QueryNode> near(
            Optional<QueryNode> left,
            Optional<QueryNode> right,
            Token.Proximity operator,
            BinaryOperator<QueryNode> both) {
        if (left.isEmpty() || right.isEmpty()) {
            warnings.add(operator.span(), "This operator has nothing to join and is left out");
            return left.or(() -> right);
        }
        String written = operator.closeness().written();
        QueryNode first = placed(left.get());
        QueryNode second = placed(right.get());
        if (first == null || second == null) {
            warnings.add(
                    operator.span(),
                    "`" + written + "` joins words, quotations and ORs of them: read as AND, since one side is"
                            + " something else");
            return Optional.of(both.apply(left.get(), right.get()));
        }
        Set<Field> fields = Stream.of(first, second)
                .flatMap(ProximityClauses::fields)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (fields.size() > 1) {
            warnings.add(operator.span(), "Words of different fields are never near: read as AND");
            return Optional.of(both.apply(left.get(), right.get()));
        }
        warnOfLoss(left.get(), first, operator.span(), written);
        warnOfLoss(right.get(), second, operator.span(), written);
        Field field = fields.isEmpty() ? null : fields.iterator().next();
        return Optional.of(new QueryNode.Near(in(field, first), in(field, second), operator.closeness()));
    }

    /// Each of several required clauses is counted by itself.
    Optional<QueryNode> read(Token.Counted counted, String field) {
        Optional<QueryNode> inner = trees.of(counted.tokens(), field);
        if (inner.isEmpty()) {
            warnings.add(counted.span(), "There is nothing to count in this: left out");
            return inner;
        }
        return inner.map(node -> counted.times() == 1 ? node : counted(node, counted));
    }

    private QueryNode counted(QueryNode node, Token.Counted counted) {
        if (node instanceof QueryNode.And(List<QueryNode> clauses)) {
            return Shape.all(
                    clauses.stream().map(clause -> counted(clause, counted)).toList());
        }
        QueryNode placed = placed(node);
        List<Optional<Field>> fields =
                placed == null ? List.of() : fields(placed).distinct().toList();
        if (placed == null || fields.size() > 1) {
            warnings.add(
                    counted.span(),
                    "`atleast" + counted.times() + "` counts words, quotations and ORs of them in one field: not "
                            + Reading.of(node));
            return node;
        }
        warnOfLoss(node, placed, counted.span(), "atleast" + counted.times());
        return new QueryNode.AtLeast(counted.times(), placed);
    }

    private void warnOfLoss(QueryNode typed, QueryNode placed, Span span, String operator) {
        if (!typed.equals(placed)) {
            warnings.add(span, "`^` and the `~` of quotations have no meaning within `" + operator + "`: left out");
        }
    }

    /// What of a node has places in a text, without boosts and slop; null where it has none.
    private static @Nullable QueryNode placed(QueryNode node) {
        return switch (node) {
            case QueryNode.Word _, QueryNode.Wildcard _, QueryNode.Fuzzy _, QueryNode.Near _ -> node;
            case QueryNode.Phrase(Field field, String text, int _) -> new QueryNode.Phrase(field, text, 0);
            case QueryNode.Boost(QueryNode clause, float _) -> placed(clause);
            case QueryNode.Or(List<QueryNode> clauses) -> {
                List<QueryNode> placed = new ArrayList<>();
                for (QueryNode clause : clauses) {
                    QueryNode inner = placed(clause);
                    if (inner != null) {
                        placed.add(inner);
                    }
                }
                yield placed.size() == clauses.size() ? Shape.any(placed) : null;
            }
            default -> null;
        };
    }

    /// Of all words in a [placed][#placed] node.
    private static Stream<Optional<Field>> fields(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> Stream.of(Optional.ofNullable(word.field()));
            case QueryNode.Wildcard wildcard -> Stream.of(Optional.ofNullable(wildcard.field()));
            case QueryNode.Fuzzy fuzzy -> Stream.of(Optional.ofNullable(fuzzy.field()));
            case QueryNode.Phrase phrase -> Stream.of(Optional.ofNullable(phrase.field()));
            case QueryNode.Near near -> Stream.of(near.left(), near.right()).flatMap(ProximityClauses::fields);
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.stream().flatMap(ProximityClauses::fields);
            default -> Stream.empty();
        };
    }

    /// The placed node with all its words in `field`: what is near to a word of the headline is in the headline.
    private static QueryNode in(@Nullable Field field, QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> new QueryNode.Word(field, word.text());
            case QueryNode.Wildcard wildcard -> new QueryNode.Wildcard(field, wildcard.pattern());
            case QueryNode.Fuzzy fuzzy -> new QueryNode.Fuzzy(field, fuzzy.text(), fuzzy.edits());
            case QueryNode.Phrase phrase -> new QueryNode.Phrase(field, phrase.text(), 0);
            case QueryNode.Near(QueryNode left, QueryNode right, Closeness closeness) ->
                new QueryNode.Near(in(field, left), in(field, right), closeness);
            case QueryNode.Or(List<QueryNode> clauses) ->
                new QueryNode.Or(
                        clauses.stream().map(clause -> in(field, clause)).toList());
            default -> node;
        };
    }
}
