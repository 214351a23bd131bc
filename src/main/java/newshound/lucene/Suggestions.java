package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.schema.FieldType;
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

/// Completions of what is being typed: entities by any of their names, most frequent first, then titles
/// that hold the words, the last of them as a beginning.
final class Suggestions {
    /// A shorter beginning of a word is in nearly every title.
    private static final int SHORTEST_TITLE_PREFIX = 3;

    private final IndexSearcher searcher;
    private final ReaderColumns columns;

    Suggestions(IndexSearcher searcher, ReaderColumns columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    List<Suggestion> of(String typed, int size) throws IOException {
        String folded = Folding.fold(typed);
        if (folded.isEmpty() || size == 0) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>(entities(folded));
        suggestions.sort(Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::label));
        List<Suggestion> titles = titles(typed, size);
        int room = Math.max(size - titles.size(), (size + 1) / 2);
        List<Suggestion> shown = new ArrayList<>(suggestions.subList(0, Math.min(room, suggestions.size())));
        shown.addAll(titles.subList(0, Math.min(size - shown.size(), titles.size())));
        return shown;
    }

    private List<Suggestion> entities(String folded) {
        List<Suggestion> found = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.field().type() == FieldType.ENTITY) {
                found.addAll(entities(dimension, folded));
            }
        }
        return found;
    }

    private List<Suggestion> entities(Dimension dimension, String folded) {
        FacetColumn column =
                columns.column(searcher.getIndexReader(), dimension.field().fieldName());
        Map<Integer, String> matched = new HashMap<>();
        for (Map.Entry<String, Set<Integer>> named : column.names().entrySet()) {
            if (beginsWord(named.getKey(), folded)) {
                named.getValue().forEach(number -> matched.merge(number, named.getKey(), Suggestions::better));
            }
        }
        List<Suggestion> found = new ArrayList<>();
        matched.forEach((number, name) -> {
            FacetTerm value = column.value(number);
            boolean byLabel = beginsWord(Folding.fold(value.label()), folded);
            String shownName = byLabel ? null : spelled(value, name);
            found.add(new Suggestion(dimension.key(), value.key(), value.label(), shownName, column.articles(number)));
        });
        return found;
    }

    /// Whether the name or one of its later words begins with what was typed.
    private static boolean beginsWord(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }

    private static String better(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    private static String spelled(FacetTerm value, String folded) {
        return value.names().stream()
                .filter(name -> Folding.fold(name).equals(folded))
                .findFirst()
                .orElse(folded);
    }

    private List<Suggestion> titles(String typed, int size) throws IOException {
        List<String> words = TextAnalysis.words(typed);
        if (words.isEmpty() || words.getLast().length() < SHORTEST_TITLE_PREFIX) {
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
            titles.add(new Suggestion("title", document.get(IndexFields.ID), document.get(title), null, 1));
        }
        return titles;
    }
}
