package newshound.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// What a question for moves must answer over rows that are known, by looking at each row in turn.
final class NaiveLedger {
    private final Map<String, AnnotatedArticle> articles;
    private final Map<String, TalentMove> statements = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<MoveRow> rows;

    /// @param articles by id
    /// @param rows all of them, with all sources
    NaiveLedger(Map<String, AnnotatedArticle> articles, List<MoveRow> rows) {
        this.articles = articles;
        this.rows = rows;
        articles.values().stream().flatMap(article -> article.moves().stream()).forEach(move -> {
            statements.put(move.trigger(), move);
            Stream.of(move.from(), move.fromTeam(), move.to(), move.toTeam())
                    .filter(entity -> entity != null)
                    .forEach(entity -> entities.put(entity.id(), entity));
        });
    }

    Set<String> statements() {
        return statements.keySet();
    }

    List<MoveRow> found(MoveRequest request) {
        return found(request, null);
    }

    private List<MoveRow> found(MoveRequest request, @Nullable Field but) {
        MoveFilter filter = request.moves();
        QueryNode root = request.query().root();
        boolean background =
                filter.background() || filter.of(Field.MOVE).contains(MoveTest.BACKGROUND) || asksForBackground(root);
        NaiveSearch searched = new NaiveSearch(articles.values());
        Question looked = Question.of(new QueryNode.Everything())
                .within(request.days().first(), request.days().last());
        for (var choice : request.filters().chosen().entrySet()) {
            looked = looked.choosing(choice.getKey(), choice.getValue().toArray(String[]::new));
        }
        Set<String> within = searched.ids(looked);
        return rows.stream()
                .filter(row -> background || !row.background())
                .filter(row -> isTold(row, new QueryNode.Everything(), within))
                .filter(row -> passes(row, root, within))
                .filter(row -> filter.chosen().entrySet().stream()
                        .filter(choice -> choice.getKey() != but)
                        .allMatch(choice -> isChosen(row, choice.getKey(), choice.getValue())))
                .toList();
    }

    private boolean isChosen(MoveRow row, Field field, List<String> values) {
        return values.stream().anyMatch(value -> NaiveMoves.passes(told(row), new MoveTest.Slot(field, value, false)));
    }

    List<TalentMove> told(MoveRow row) {
        return row.sources().stream()
                .map(source ->
                        Objects.requireNonNull(statements.get(source.move().trigger())))
                .toList();
    }

    private boolean passes(MoveRow row, QueryNode node, Set<String> within) {
        if (!NaiveMoves.asksForMoves(node)) {
            return isTold(row, node, within);
        }
        return switch (node) {
            case QueryNode.Move(MoveTest test) -> NaiveMoves.passes(told(row), test);
            case QueryNode.And(List<QueryNode> clauses) -> {
                List<QueryNode> others = others(clauses);
                yield clauses.stream().filter(NaiveMoves::asksForMoves).allMatch(each -> passes(row, each, within))
                        && (others.isEmpty() || isTold(row, new QueryNode.And(others), within));
            }
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.stream().anyMatch(each -> passes(row, each, within));
            case QueryNode.Not(QueryNode inner) -> !passes(row, inner, within);
            default -> throw new IllegalArgumentException("not asked here: " + node);
        };
    }

    private static List<QueryNode> others(List<QueryNode> clauses) {
        return clauses.stream()
                .filter(clause -> !NaiveMoves.asksForMoves(clause))
                .toList();
    }

    /// By one article that matches and is looked at.
    private boolean isTold(MoveRow row, QueryNode node, Set<String> within) {
        Set<String> telling =
                row.sources().stream().map(MoveRow.Source::article).collect(Collectors.toSet());
        telling.retainAll(within);
        List<AnnotatedArticle> told = telling.stream()
                .map(id -> Objects.requireNonNull(articles.get(id)))
                .toList();
        return !new NaiveSearch(told).ids(Question.of(node)).isEmpty();
    }

    private static boolean asksForBackground(QueryNode node) {
        return switch (node) {
            case QueryNode.Move(MoveTest test) -> MoveTest.asksForBackground(test);
            case QueryNode.And(List<QueryNode> clauses) -> clauses.stream().anyMatch(NaiveLedger::asksForBackground);
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.stream().anyMatch(NaiveLedger::asksForBackground);
            default -> false;
        };
    }

    /// Rows by value, with the choices of all other parts only.
    Map<String, Long> facet(MoveRequest request, Field field) {
        return found(request, field).stream()
                .flatMap(row -> told(row).stream()
                        .flatMap(move -> NaiveMoves.values(move, field).stream())
                        .distinct())
                .collect(groupingBy(value -> value, TreeMap::new, counting()));
    }

    /// Moves by `origin > destination`.
    Map<String, Long> flows(Collection<MoveRow> moves, Level level) {
        Predicate<String> taken = status -> !status.equals("denied") && !status.equals("offered");
        return moves.stream()
                .filter(row -> !row.kind().equals("offered") && taken.test(row.status()))
                .map(row -> List.of(end(row.from(), row.fromTeam(), level), end(row.to(), row.toTeam(), level)))
                .filter(ends -> !ends.contains("?"))
                .filter(ends -> !ends.getFirst().equals(ends.getLast()))
                .collect(groupingBy(ends -> String.join(" > ", ends), TreeMap::new, counting()));
    }

    private String end(@Nullable NameLink organisation, @Nullable NameLink team, Level level) {
        NameLink company = organisation == null ? team : organisation;
        NameLink shown = level == Level.TEAM && team != null ? team : company;
        if (shown == null) {
            return "?";
        }
        List<Entity> above = level == Level.PARENT
                ? Objects.requireNonNull(entities.get(shown.id())).ancestors()
                : List.of();
        return above.isEmpty() ? shown.id() : above.getLast().id();
    }
}
