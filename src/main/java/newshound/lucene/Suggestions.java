package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newshound.query.Operator;
import newshound.schema.Field;
import newshound.search.Suggestion;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Completions of what is being typed: entities by any of their names, then titles that hold the words, the last of
/// them as a beginning, then fields and operators of the query language.
final class Suggestions {
    /// A shorter beginning of a word is in nearly every title.
    private static final int SHORTEST_TITLE_PREFIX = 3;
    /// Operators at most, and the share of the room that titles have where there are entities to fill it.
    private static final int SHARE = 4;

    private final IndexSearcher searcher;
    private final ReaderColumns columns;

    Suggestions(IndexSearcher searcher, ReaderColumns columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    List<Suggestion> of(String typed, int size) throws IOException {
        List<Suggestion> operators = operators(typed, size / SHARE);
        int room = size - operators.size();
        List<Suggestion> entities = entities(typed, room);
        List<Suggestion> titles = titles(typed, Math.min(room, Math.max(size / SHARE, room - entities.size())));
        int forEntities = Math.min(entities.size(), room - titles.size());
        List<Suggestion> shown = new ArrayList<>(entities.subList(0, forEntities));
        shown.addAll(titles);
        shown.addAll(operators);
        return shown;
    }

    private List<Suggestion> entities(String typed, int size) {
        return new EntityNames(columns, searcher.getIndexReader())
                .typed(typed, size).stream().map(Suggestions::entity).toList();
    }

    private static Suggestion entity(NamedValue found) {
        FacetTerm value = found.value();
        String matched = Folding.fold(value.label()).contains(found.name()) ? null : found.spelled();
        return Suggestion.entity(
                found.dimension().key(), value.key(), value.label(), matched, found.articles(), value.parent());
    }

    private static List<Suggestion> operators(String typed, int size) {
        return Operator.beginning(typed).stream()
                .limit(size)
                .map(operator -> Suggestion.operator(operator.text(), operator.meaning()))
                .toList();
    }

    private List<Suggestion> titles(String typed, int size) throws IOException {
        List<String> words = TextAnalysis.words(typed);
        if (size == 0 || words.isEmpty() || words.getLast().length() < SHORTEST_TITLE_PREFIX) {
            return List.of();
        }
        String title = Field.TITLE.fieldName();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            all.add(new TermQuery(new Term(title, ExactForms.of(word))), Occur.FILTER);
        }
        Query last = new PrefixQuery(new Term(title, ExactForms.pattern(words.getLast())));
        all.add(last, Occur.FILTER);
        List<Suggestion> titles = new ArrayList<>();
        for (ScoreDoc hit : HitOrder.NEWEST.top(searcher, all.build(), size, null).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc, Set.of(IndexFields.ID, title));
            titles.add(Suggestion.title(document.get(IndexFields.ID), document.get(title)));
        }
        return titles;
    }
}
