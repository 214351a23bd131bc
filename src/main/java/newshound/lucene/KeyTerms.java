package newshound.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newshound.article.Article;
import newshound.schema.Field;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;

/// The words by which an article is told from others: frequent in it and rare in the index.
final class KeyTerms {
    private static final int MOST = 40;
    /// News says what it is about at its beginning.
    private static final int READ_CHARACTERS = 12_000;

    private static final double IN_TITLE = 3;
    private static final double IN_LEAD = 1;
    /// How much a word that is said again adds.
    private static final double DAMPING = 0.5;

    private final IndexReader reader;
    private final Map<String, Double> counts = new HashMap<>();

    private KeyTerms(IndexReader reader) {
        this.reader = reader;
    }

    private record KeyTerm(String term, double weight, double idf) {
        double telling() {
            return weight * idf;
        }
    }

    /// Finds the articles that have some of them. One that has none matches nothing.
    static Query queryOf(Article article, IndexReader reader) throws IOException {
        KeyTerms terms = new KeyTerms(reader);
        Stemming stemming = Stemming.of(article);
        terms.count(stemming, article.title(), IN_TITLE);
        terms.count(stemming, article.lead(), IN_LEAD);
        String body = article.body();
        terms.count(stemming, body.substring(0, Math.min(READ_CHARACTERS, body.length())), 1);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (KeyTerm term : terms.best()) {
            any.add(new BoostQuery(scored(term.term), (float) term.weight), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query scored(String term) {
        CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(term);
        Field.searchedByDefault().forEach(field -> combined.addField(field.fieldName(), field.weight()));
        return combined.build();
    }

    private void count(Stemming stemming, String text, double by) throws IOException {
        try (TokenStream tokens = TextAnalysis.of(stemming).tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (tells(term.toString())) {
                    counts.merge(term.toString(), by, Double::sum);
                }
            }
            tokens.end();
        }
    }

    /// A word counts by its stem alone; where no spaces separate words, only exact forms are indexed.
    private static boolean tells(String term) {
        boolean exact = term.charAt(0) == ExactForms.MARK && term.length() > 1;
        return exact ? UnspacedScripts.isCharacter(term.substring(1)) : !ExactForms.isFunctionWord(term);
    }

    private List<KeyTerm> best() throws IOException {
        Map<String, KeyTerm> weighed = new HashMap<>();
        for (Map.Entry<String, Double> count : counts.entrySet()) {
            int others = reader.docFreq(new Term(Field.BODY.fieldName(), count.getKey()))
                    + reader.docFreq(new Term(Field.TITLE.fieldName(), count.getKey()))
                    - 1;
            if (others > 0) {
                double idf = Math.log(1 + reader.numDocs() / (double) others);
                weighed.put(count.getKey(), new KeyTerm(count.getKey(), Math.pow(count.getValue(), DAMPING), idf));
            }
        }
        return weighed.values().stream()
                .sorted(Comparator.comparingDouble(KeyTerm::telling).reversed().thenComparing(KeyTerm::term))
                .limit(MOST)
                .toList();
    }
}
