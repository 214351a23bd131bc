package newshound.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.query.QueryNode.And;
import newshound.query.QueryNode.Boost;
import newshound.query.QueryNode.Leaf;
import newshound.query.QueryNode.Not;
import newshound.query.QueryNode.Or;
import newshound.query.QueryNode.Phrase;
import newshound.query.QueryNode.Value;
import newshound.query.QueryNode.Word;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.search.NamedEntity;
import org.jspecify.annotations.Nullable;

/// The entities that words of a query may mean: `apple` is a fruit, or Apple. A query finds the words; who means the
/// entity is shown the query that finds it.
final class NamesInQuery {
    /// Words of the longest name that is looked for.
    private static final int LONGEST = 6;
    /// Entities of one name, and names, beyond which nobody reads.
    private static final int MOST_OF_ONE = 6;

    private static final int MOST = 12;

    private final EntityNames names;
    private final List<NamedEntity> found = new ArrayList<>();

    NamesInQuery(EntityNames names) {
        this.names = names;
    }

    List<NamedEntity> of(QueryNode root) {
        find(root, node -> node);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /// @param whole puts a node into the whole query in the place of this one
    private void find(QueryNode node, UnaryOperator<QueryNode> whole) {
        switch (node) {
            case Word(Field field, String text) when field == null -> add(text, null, whole);
            case Phrase(Field field, String text, int slop) when field == null -> add(text, null, whole);
            case Value(Field field, String text, boolean prefix)
            when !prefix ->
                EntityNames.DIMENSIONS.stream()
                        .filter(dimension -> dimension.field() == field)
                        .filter(dimension -> names.column(dimension).meant(text).size() > 1)
                        .forEach(dimension -> add(text, dimension, whole));
            case And(List<QueryNode> clauses) -> findInSequence(clauses, whole);
            case Or(List<QueryNode> clauses) -> {
                for (int i = 0; i < clauses.size(); i++) {
                    int at = i;
                    find(clauses.get(i), other -> whole.apply(new Or(replaced(clauses, at, at + 1, other))));
                }
            }
            case Boost(QueryNode clause, float factor) -> find(clause, other -> whole.apply(new Boost(other, factor)));
            case Leaf _ -> {} // of a move too: all that a name means is found
            case QueryNode.Near _, QueryNode.AtLeast _ -> {} // an entity has no place in a text
            case Not _ -> {} // it asks for nothing
        }
    }

    /// Words side by side may be one name, the longest that there is.
    private void findInSequence(List<QueryNode> clauses, UnaryOperator<QueryNode> whole) {
        int at = 0;
        while (at < clauses.size()) {
            int from = at;
            int to = Math.min(clauses.size(), from + LONGEST);
            while (to > from + 1 && !isName(clauses.subList(from, to))) {
                to--;
            }
            int end = to;
            UnaryOperator<QueryNode> here = other -> whole.apply(joined(replaced(clauses, from, end, other)));
            if (end > from + 1) {
                add(text(clauses.subList(from, end)), null, here);
            } else if (clauses.size() == 1 || !TextQueries.isFunctionWord(clauses.get(from))) {
                find(clauses.get(from), here);
            }
            at = end;
        }
    }

    private boolean isName(List<QueryNode> clauses) {
        return clauses.stream().allMatch(clause -> clause instanceof Word word && word.field() == null)
                && !names.named(text(clauses)).isEmpty();
    }

    private static String text(List<QueryNode> words) {
        return String.join(" ", words.stream().map(word -> ((Word) word).text()).toList());
    }

    private static List<QueryNode> replaced(List<QueryNode> clauses, int from, int to, QueryNode other) {
        List<QueryNode> replaced = new ArrayList<>(clauses.subList(0, from));
        replaced.add(other);
        replaced.addAll(clauses.subList(to, clauses.size()));
        return replaced;
    }

    private static QueryNode joined(List<QueryNode> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new And(clauses);
    }

    private void add(String text, @Nullable Dimension only, UnaryOperator<QueryNode> whole) {
        names.named(text).stream()
                .filter(named -> only == null || named.dimension() == only)
                .sorted(Comparator.comparingInt(NamedValue::articles).reversed())
                .limit(MOST_OF_ONE)
                .forEach(named -> found.add(entity(text, named, whole)));
    }

    private static NamedEntity entity(String text, NamedValue named, UnaryOperator<QueryNode> whole) {
        FacetTerm value = named.value();
        boolean isClear = named.column().meant(value.label()).size() == 1;
        Value node = new Value(named.dimension().field(), isClear ? value.label() : value.key(), false);
        return new NamedEntity(
                text,
                named.dimension().key(),
                value.key(),
                value.label(),
                value.parent(),
                named.articles(),
                ParsedQuery.of(whole.apply(node)).read());
    }
}
