package newshound.lucene;

import java.io.IOException;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;

/// The searcher of one search: its time limit is a part of its state, and so are the figures that it scores by.
final class NewsSearcher extends IndexSearcher {
    private final ScoreFigures figures;
    private String scored = "";

    NewsSearcher(IndexReader reader, ScoreFigures figures, QueryTimeout timeout) {
        super(reader);
        this.figures = figures;
        setSimilarity(new ByFigures());
        setTimeout(timeout);
    }

    ScoreFigures figures() {
        return figures;
    }

    /// How many articles have a term.
    long articles(Term term) throws IOException {
        int now = getIndexReader().docFreq(term);
        return figures.of("articles with " + term, now);
    }

    /// How many articles there are, some of which may be gone since.
    long articles() {
        return figures.of("articles", getIndexReader().maxDoc());
    }

    @Override
    public Weight createWeight(Query query, ScoreMode scoreMode, float boost) throws IOException {
        scored = scoreMode.needsScores() ? query.toString() : "";
        return super.createWeight(query, scoreMode, boost);
    }

    /// BM25 by the figures of [ScoreFigures].
    private final class ByFigures extends Similarity {
        @Override
        public long computeNorm(FieldInvertState state) {
            return NewsSearcherFactory.SIMILARITY.computeNorm(state);
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
            long articles = figures.of("articles for " + scored, field.docCount());
            long words = figures.of("words for " + scored, field.sumTotalTermFreq());
            TermStatistics[] noted = new TermStatistics[terms.length];
            for (int i = 0; i < terms.length; i++) {
                long having = figures.of("articles with " + i + " of " + scored, terms[i].docFreq());
                noted[i] = new TermStatistics(terms[i].term(), having, Math.max(having, terms[i].totalTermFreq()));
            }
            CollectionStatistics all = new CollectionStatistics(field.field(), articles, articles, words, articles);
            return NewsSearcherFactory.SIMILARITY.scorer(boost, all, noted);
        }
    }
}
