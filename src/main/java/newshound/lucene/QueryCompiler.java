package newshound.lucene;

import java.util.ArrayList;
import java.util.List;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.query.QueryNode.And;
import newshound.query.QueryNode.Boost;
import newshound.query.QueryNode.Days;
import newshound.query.QueryNode.Everything;
import newshound.query.QueryNode.Fuzzy;
import newshound.query.QueryNode.Move;
import newshound.query.QueryNode.Not;
import newshound.query.QueryNode.Nothing;
import newshound.query.QueryNode.Numbers;
import newshound.query.QueryNode.Or;
import newshound.query.QueryNode.Phrase;
import newshound.query.QueryNode.Present;
import newshound.query.QueryNode.Value;
import newshound.query.QueryNode.Wildcard;
import newshound.query.QueryNode.Word;
import newshound.schema.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The query tree → a Lucene query.
final class QueryCompiler {
    private final TextQueries texts;
    private final ValueQueries values;
    private final MoveQueries moves;
    private final ProximityQueries places;

    QueryCompiler(TextQueries texts, ValueQueries values, MoveQueries moves) {
        this.texts = texts;
        this.values = values;
        this.moves = moves;
        this.places = new ProximityQueries(texts);
    }

    Query compile(QueryNode root) {
        Query query = query(root);
        return query == null ? new MatchNoDocsQuery("nothing to search for in it") : query;
    }

    /// Null for a clause that holds no token, such as a lone dash: it asks for nothing.
    private @Nullable Query query(QueryNode node) {
        return switch (node) {
            case Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Nothing _ -> MatchNoDocsQuery.INSTANCE;
            case Word(Field field, String text) -> texts.word(field, text);
            case Phrase(Field field, String text, int slop) -> TextQueries.phrase(field, text, slop);
            case Wildcard(Field field, String pattern) -> TextQueries.wildcard(field, pattern);
            case Fuzzy(Field field, String text, int edits) -> texts.fuzzy(field, text, edits);
            case Value(Field field, String text, boolean prefix) -> values.value(field, text, prefix);
            case Days days -> days(days);
            case Numbers(Field field, long lowest, long highest) ->
                IntField.newRangeQuery(field.fieldName(), toInt(lowest), toInt(highest));
            case Present(Field field) ->
                switch (field.type()) {
                    case GROUP -> values.grouped(field);
                    case MOVE -> moves.of(new MoveTest.Said(field));
                    default -> new FieldExistsQuery(field.fieldName());
                };
            case Move(MoveTest test) -> moves.of(test);
            case QueryNode.Near near -> scored(places.near(near), near);
            case QueryNode.AtLeast atLeast -> scored(places.atLeast(atLeast), atLeast);
            case And(List<QueryNode> clauses) -> and(clauses);
            case Or(List<QueryNode> clauses) -> or(clauses);
            case Not(QueryNode clause) -> and(List.of(new Not(clause)));
            case Boost(QueryNode clause, float factor) -> boost(query(clause), factor);
        };
    }

    private @Nullable Query scored(@Nullable Query chosen, QueryNode node) {
        if (chosen == null) {
            return null;
        }
        List<Query> words = ProximityQueries.words(node)
                .distinct()
                .map(this::query)
                .filter(query -> query != null)
                .toList();
        return new ScoredByWords(chosen, words);
    }

    static Query days(Days days) {
        int first =
                days.first() == null ? Integer.MIN_VALUE : toInt(days.first().toEpochDay());
        int last = days.last() == null ? Integer.MAX_VALUE : toInt(days.last().toEpochDay());
        return IntField.newRangeQuery(days.field().fieldName(), first, last);
    }

    private static int toInt(long value) {
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private @Nullable Query and(List<QueryNode> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int required = 0;
        int excluded = 0;
        for (Compiled compiled : telling(compiled(clauses))) {
            QueryNode clause = compiled.clause;
            Query query = compiled.query;
            boolean negative = clause instanceof Not;
            all.add(query, negative ? Occur.MUST_NOT : selectsOnly(clause) ? Occur.FILTER : Occur.MUST);
            required += negative ? 0 : 1;
            excluded += negative ? 1 : 0;
        }
        if (required == 0 && excluded > 0) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return required + excluded == 0 ? null : all.build();
    }

    /// @param query of the clause, or where it is a `Not`, of what it excludes
    private record Compiled(QueryNode clause, Query query) {}

    /// The clauses that ask for anything.
    private List<Compiled> compiled(List<QueryNode> clauses) {
        List<Compiled> compiled = new ArrayList<>(clauses.size());
        for (QueryNode clause : clauses) {
            Query query = query(clause instanceof Not(QueryNode inner) ? inner : clause);
            if (query != null) {
                compiled.add(new Compiled(clause, query));
            }
        }
        return compiled;
    }

    /// Words such as `the` and `of` say nothing about an article beside words that do.
    private static List<Compiled> telling(List<Compiled> clauses) {
        List<Compiled> telling = new ArrayList<>(clauses);
        telling.removeIf(compiled -> TextQueries.isFunctionWord(compiled.clause));
        boolean othersLeft = telling.stream().anyMatch(compiled -> !(compiled.clause instanceof Not));
        return othersLeft ? telling : clauses;
    }

    private @Nullable Query or(List<QueryNode> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.stream().map(this::query).filter(query -> query != null).forEach(query -> any.add(query, Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private static @Nullable Query boost(@Nullable Query query, float factor) {
        return query == null ? null : new BoostQuery(query, factor);
    }

    /// Whether a clause chooses articles without saying how well they fit.
    private static boolean selectsOnly(QueryNode clause) {
        return clause instanceof Days
                || clause instanceof Numbers
                || clause instanceof Value
                || clause instanceof Move
                || clause instanceof Present;
    }
}
