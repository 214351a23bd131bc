package newshound.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.article.Span;
import newshound.schema.Field;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/// Turns the grammar's tree into ours. A clause that means nothing is left out, and with it the
/// group or the NOT that then has nothing in it.
final class TreeBuilder {
    private final Repaired repaired;
    private final Warnings warnings;
    private final TextClauses texts;
    private final ValueClauses values;
    private final DateClauses dates;
    private final NumberClauses numbers;
    private final MoveClauses moves;
    private final ProximityClauses places;

    /// @param trees reads what stands within a clause
    TreeBuilder(Repaired repaired, Warnings warnings, TokenTree trees, Clock clock) {
        this.repaired = repaired;
        this.warnings = warnings;
        texts = new TextClauses(warnings);
        values = new ValueClauses(warnings);
        dates = new DateClauses(warnings, clock);
        places = new ProximityClauses(trees, warnings);
        numbers = new NumberClauses(warnings);
        moves = new MoveClauses(warnings, values, dates);
    }

    Optional<QueryNode> build(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        return switch (node) {
            case OrQueryNode or -> any(or);
            case BooleanQueryNode and -> all(and); // of one clause where that is negative
            case GroupQueryNode group -> build(group.getChild());
            case BoostQueryNode boost -> build(boost.getChild()).map(child -> boosted(child, boost));
            case ModifierQueryNode modifier -> modified(modifier);
            case SlopQueryNode slop -> clause((FieldQueryNode) slop.getChild(), slop.getValue());
            case FieldQueryNode field -> clause(field, 0);
            case TermRangeQueryNode range -> range(range);
            default -> throw new IllegalStateException("the grammar made a " + node.getClass());
        };
    }

    private Optional<QueryNode> any(OrQueryNode or) {
        for (var child : or.getChildren()) {
            if (child instanceof ModifierQueryNode must && must.getModifier() == ModifierQueryNode.Modifier.MOD_REQ) {
                warnings.add(typed(child), "`+` requires nothing beside an OR");
            }
        }
        List<QueryNode> clauses = children(or);
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Shape.any(clauses));
    }

    private Optional<QueryNode> all(BooleanQueryNode and) {
        List<MoveBinding.Part> parts = new ArrayList<>();
        for (var child : and.getChildren()) {
            build(child).ifPresent(node -> parts.add(new MoveBinding.Part(node, isGroup(child))));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(all(parts, typed(and)));
    }

    /// What cannot be near is required as if AND stood between.
    private QueryNode both(QueryNode left, QueryNode right, Span typed) {
        return all(List.of(new MoveBinding.Part(left, false), new MoveBinding.Part(right, false)), typed);
    }

    private QueryNode all(List<MoveBinding.Part> parts, Span typed) {
        QueryNode all = Shape.all(MoveBinding.bind(parts));
        if (all instanceof QueryNode.And(List<QueryNode> flat) && contradicts(flat)) {
            warnings.add(typed, "No day fits all the dates: this finds nothing");
            return new QueryNode.Nothing();
        }
        return all;
    }

    private static boolean isGroup(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        return node instanceof GroupQueryNode || (node instanceof ModifierQueryNode sign && isGroup(sign.getChild()));
    }

    private QueryNode boosted(QueryNode child, BoostQueryNode boost) {
        if (child instanceof QueryNode.Move) {
            warnings.add(typed(boost), "`^` has no meaning for moves: left out");
            return child;
        }
        return Shape.boosted(child, boost.getValue());
    }

    private List<QueryNode> children(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        List<QueryNode> clauses = new ArrayList<>();
        node.getChildren().forEach(child -> build(child).ifPresent(clauses::add));
        return clauses;
    }

    /// Whether two ranges of one date field have no day in common.
    private static boolean contradicts(List<QueryNode> clauses) {
        List<QueryNode.Days> ranges = clauses.stream()
                .filter(QueryNode.Days.class::isInstance)
                .map(QueryNode.Days.class::cast)
                .toList();
        return ranges.stream().anyMatch(a -> ranges.stream().anyMatch(b -> a.field() == b.field() && endsBefore(a, b)));
    }

    private static boolean endsBefore(QueryNode.Days a, QueryNode.Days b) {
        LocalDate last = a.last();
        LocalDate first = b.first();
        return last != null && first != null && last.isBefore(first);
    }

    private Optional<QueryNode> modified(ModifierQueryNode modifier) {
        Optional<QueryNode> child = build(modifier.getChild());
        return modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT ? child.map(Shape::not) : child;
    }

    private Optional<QueryNode> range(TermRangeQueryNode range) {
        FieldQueryNode lowest = range.getLowerBound();
        FieldQueryNode highest = range.getUpperBound();
        Bounds bounds = Bounds.between(
                lowest.getTextAsString(),
                range.isLowerInclusive(),
                highest.getTextAsString(),
                range.isUpperInclusive());
        return read(new Clause(lowest.getFieldAsString(), new Clause.Range(bounds), typed(lowest)));
    }

    private Optional<QueryNode> clause(FieldQueryNode node, int slop) {
        return switch (repaired.clauseAt(node.getBegin())) {
            case Token.Chain chain -> places.read(chain, node.getFieldAsString(), (a, b) -> both(a, b, chain.span()));
            case Token.Counted counted -> places.read(counted, node.getFieldAsString());
            case null, default -> plainClause(node, slop);
        };
    }

    private Optional<QueryNode> plainClause(FieldQueryNode node, int slop) {
        Clause.Form form = switch (node) {
            case QuotedFieldQueryNode quoted -> new Clause.Quoted(quoted.getTextAsString(), slop);
            case FuzzyQueryNode fuzzy -> new Clause.Fuzzy(Term.of(fuzzy.getText()), (int) fuzzy.getSimilarity());
            default -> new Clause.Plain(Term.of(node.getText()));
        };
        return read(new Clause(node.getFieldAsString(), form, typed(node)));
    }

    private Optional<QueryNode> read(Clause clause) {
        return switch (clause.field()) {
            case "" -> texts.read(null, clause);
            case FieldNames.AFTER -> dates.readAfter(clause);
            case FieldNames.BEFORE -> dates.readBefore(clause);
            case FieldNames.WHEN -> dates.readWhen(clause);
            default -> read(Field.named(clause.field()).orElseThrow(), clause);
        };
    }

    private Optional<QueryNode> read(Field field, Clause clause) {
        return switch (field.type()) {
            case TEXT -> texts.read(field, clause);
            case ENTITY, KEYWORD, ADDRESS, GROUP -> values.read(field, clause);
            case DATE -> dates.read(field, clause);
            case NUMBER -> numbers.read(field, clause);
            case MOVE -> moves.read(field, clause);
        };
    }

    /// From the first clause in it to the last.
    private Span typed(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        if (node instanceof FieldQueryNode field) {
            return repaired.typedAt(field.getBegin());
        }
        if (node instanceof TermRangeQueryNode range) {
            return typed(range.getLowerBound());
        }
        List<Span> spans = node.getChildren().stream().map(this::typed).toList();
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }
}
