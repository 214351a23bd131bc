package newshound.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.schema.Dimension;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A search as a careful user of Lucene would write it: the first ten by BM25, facets and histogram from
/// columns in memory in a second pass, snippets from the offsets in the postings, JSON by Jackson.
final class PlainSearch {
    private static final int PAGE = 10;
    private static final float TITLE_WEIGHT = 2;
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Set<String> SHOWN = Set.of(
            PlainFields.ID,
            PlainFields.TITLE,
            PlainFields.BODY,
            PlainFields.URL,
            PlainFields.SOURCE,
            PlainFields.PUBLISHED);

    record Hit(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String published,
            float score,
            @Nullable String markedTitle,
            @Nullable String snippet) {}

    record Reply(
            long total,
            List<Hit> hits,
            Map<String, List<PlainColumn.Value>> facets,
            List<PlainMonths.Bucket> histogram) {}

    private final IndexSearcher searcher;
    private final Map<Dimension, PlainColumn> columns = new EnumMap<>(Dimension.class);
    private final PlainMonths months;

    PlainSearch(Path folder) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
        for (Dimension dimension : Dimension.values()) {
            columns.put(dimension, PlainColumn.load(searcher.getIndexReader(), dimension.key()));
        }
        months = PlainMonths.load(searcher.getIndexReader());
    }

    byte[] answer(Question question) throws IOException {
        return JSON.writeValueAsBytes(search(question));
    }

    Reply search(Question question) throws IOException {
        Query query = query(question);
        ScoreDoc[] top = searcher.search(query, new TopScoreDocCollectorManager(PAGE, PAGE)).scoreDocs;
        PlainCounts counts = new PlainCounts(columns, months);
        searcher.search(query, counts.inOneThread());
        return new Reply(counts.total(), hits(query, top), counts.facets(), counts.histogram());
    }

    private static Query query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (question.phrase()) {
            all.add(inTitleOrBody(field -> phrase(field, question.words())), Occur.MUST);
        } else {
            for (String word : question.words()) {
                all.add(inTitleOrBody(field -> new TermQuery(new Term(field, stem(word)))), Occur.MUST);
            }
        }
        if (question.filter() != null && question.value() != null) {
            all.add(new TermQuery(new Term(question.filter().key(), question.value())), Occur.FILTER);
        }
        return all.build();
    }

    private interface PerField {
        Query of(String field);
    }

    private static Query inTitleOrBody(PerField query) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(query.of(PlainFields.TITLE), TITLE_WEIGHT), Occur.SHOULD)
                .add(query.of(PlainFields.BODY), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<String> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, stem(word))));
        return phrase.build();
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private List<Hit> hits(Query query, ScoreDoc[] top) throws IOException {
        StoredFields stored = searcher.storedFields();
        Map<Integer, Document> documents = new LinkedHashMap<>();
        for (ScoreDoc hit : top) {
            documents.put(hit.doc, stored.document(hit.doc, SHOWN));
        }
        Map<String, String[]> marked =
                top.length == 0 ? Map.of() : new PlainHighlighter(searcher, documents).snippets(query);
        List<Hit> hits = new ArrayList<>(top.length);
        for (int i = 0; i < top.length; i++) {
            Document document = Objects.requireNonNull(documents.get(top[i].doc));
            hits.add(new Hit(
                    document.get(PlainFields.ID),
                    document.get(PlainFields.TITLE),
                    document.get(PlainFields.URL),
                    document.get(PlainFields.SOURCE),
                    document.get(PlainFields.PUBLISHED),
                    top[i].score,
                    snippet(marked, PlainFields.TITLE, i),
                    snippet(marked, PlainFields.BODY, i)));
        }
        return hits;
    }

    private static @Nullable String snippet(Map<String, String[]> marked, String field, int hit) {
        return Objects.requireNonNull(marked.get(field))[hit];
    }
}
