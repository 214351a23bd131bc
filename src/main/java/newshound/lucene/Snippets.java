package newshound.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import newshound.schema.Field;
import newshound.search.SnippetPart;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/// The sentences of a hit that show the match best, and its title with the matched words marked.
///
/// Lucene's UnifiedHighlighter finds them from the offsets in the postings; texts come from the
/// documents already fetched for the page, not a second time from the index.
final class Snippets extends UnifiedHighlighter {
    private static final int SENTENCES = 2;
    /// Longest body looked at, in UTF-16 units; the longest real article of our data has 0.2 million.
    private static final int MAX_LENGTH = 4_000_000;
    private static final String[] FIELDS = {Field.TITLE.fieldName(), Field.BODY.fieldName()};

    /// What is shown of one hit.
    record Snippet(List<SnippetPart> title, List<List<SnippetPart>> sentences) {}

    private final Map<Integer, Document> documents;

    private Snippets(IndexSearcher searcher, Map<Integer, Document> documents) {
        super(UnifiedHighlighter.builder(searcher, TextAnalysis.BY_FIELD)
                .withMaxLength(MAX_LENGTH)
                .withMaxNoHighlightPassages(1));
        this.documents = documents;
    }

    /// @param documents the stored documents by number, in the order of the page
    static List<Snippet> of(IndexSearcher searcher, Query query, Map<Integer, Document> documents) throws IOException {
        int[] docs = documents.keySet().stream().mapToInt(Integer::intValue).toArray();
        Map<String, Object[]> found = new Snippets(searcher, documents)
                .highlightFieldsAsObjects(FIELDS, query, docs, new int[] {1, SENTENCES});
        Object[] titles = Objects.requireNonNull(found.get(FIELDS[0]));
        Object[] bodies = Objects.requireNonNull(found.get(FIELDS[1]));
        List<Snippet> snippets = new ArrayList<>(docs.length);
        for (int i = 0; i < docs.length; i++) {
            List<List<SnippetPart>> title = sentences(titles[i]);
            snippets.add(new Snippet(title.isEmpty() ? List.of() : title.getFirst(), sentences(bodies[i])));
        }
        return snippets;
    }

    @SuppressWarnings("unchecked") // what SnippetFormatter made
    private static List<List<SnippetPart>> sentences(@Nullable Object formatted) {
        return formatted == null ? List.of() : (List<List<SnippetPart>>) formatted;
    }

    /// The lead is the beginning of the body: what was found there is marked in the body.
    @Override
    protected Predicate<String> getFieldMatcher(String field) {
        return field.equals(Field.BODY.fieldName())
                ? searched -> searched.equals(field) || searched.equals(Field.LEAD.fieldName())
                : field::equals;
    }

    /// Known from the schema: to ask the index would merge the field lists of all its segments for each search.
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(Field.TITLE.fieldName()) ? new WholeBreakIterator() : new SentenceBreaks();
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
        return field.equals(Field.TITLE.fieldName()) ? SnippetFormatter.WHOLE : SnippetFormatter.SENTENCES;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cacheCharsThreshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            Document document = documents.get(doc);
            CharSequence[] texts = new CharSequence[fields.length];
            for (int i = 0; i < fields.length; i++) {
                texts[i] = document == null ? null : document.get(fields[i]);
            }
            values.add(texts);
        }
        return values;
    }
}
