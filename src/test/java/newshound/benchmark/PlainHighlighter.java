package newshound.benchmark;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Lucene's UnifiedHighlighter with its usual flags, over documents that were fetched already.
final class PlainHighlighter extends UnifiedHighlighter {
    private static final String[] FIELDS = {PlainFields.TITLE, PlainFields.BODY};
    private static final int SENTENCES = 2;

    private final Map<Integer, Document> documents;

    PlainHighlighter(IndexSearcher searcher, Map<Integer, Document> documents) {
        super(UnifiedHighlighter.builder(searcher, PlainFields.ENGLISH).withMaxLength(Integer.MAX_VALUE - 1));
        this.documents = documents;
    }

    Map<String, String[]> snippets(Query query) throws IOException {
        int[] docs = documents.keySet().stream().mapToInt(Integer::intValue).toArray();
        return highlightFields(FIELDS, query, docs, new int[] {1, SENTENCES});
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(PlainFields.TITLE) ? new WholeBreakIterator() : new PlainSentences();
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cacheCharsThreshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            CharSequence[] texts = new CharSequence[fields.length];
            for (int i = 0; i < fields.length; i++) {
                Document document = documents.get(doc);
                texts[i] = document == null ? null : document.get(fields[i]);
            }
            values.add(texts);
        }
        return values;
    }
}
