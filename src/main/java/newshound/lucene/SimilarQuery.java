package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.article.Article;
import newshound.article.PublicationDate;
import newshound.search.EntityLink;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// What is asked for when an article is the question: others that say and name most of what it does.
///
/// Words, names and moves are weighed against each other by what the article itself scores with each: it would come
/// to 1.
final class SimilarQuery {
    /// What the words count, and the moves where the article tells any; the names count the rest.
    private static final float WORDS = 0.55f;

    private static final float MOVES = 0.15f;

    private final IndexSearcher searcher;
    private final int doc;
    private final Article article;
    private final SharedNames names;
    private final Query query;

    /// @param doc the article
    SimilarQuery(IndexSearcher searcher, ReaderColumns columns, int doc) throws IOException {
        this.searcher = searcher;
        this.doc = doc;
        Document document = searcher.storedFields().document(doc);
        this.article = StoredDocuments.original(document);
        EntityColumns entities = new EntityColumns(columns, searcher.getIndexReader());
        this.names = new SharedNames(
                StoredDocuments.article(document, List.of(), null, null), searcher.getIndexReader(), entities);
        BooleanQuery moves = SharedMoves.of(searcher.getIndexReader(), doc);
        float shareOfMoves = moves.clauses().isEmpty() ? 0 : MOVES;
        this.query = new BooleanQuery.Builder()
                .add(scaled(KeyTerms.queryOf(article, searcher.getIndexReader()), WORDS), Occur.SHOULD)
                .add(scaled(moves, shareOfMoves), Occur.SHOULD)
                .add(scaled(names.query(), 1 - WORDS - shareOfMoves), Occur.SHOULD)
                .build();
    }

    /// So that the article itself scores `share`.
    private Query scaled(Query part, float share) throws IOException {
        float own = searcher.explain(part, doc).getValue().floatValue();
        return own == 0 ? new MatchNoDocsQuery("the article has none of it") : new BoostQuery(part, share / own);
    }

    int doc() {
        return doc;
    }

    @Nullable
    PublicationDate published() {
        return article.published();
    }

    /// Scores what others have in common with the article.
    Query query() {
        return query;
    }

    /// Which of an article's entities the one asked about names too, those that tell most first.
    List<EntityLink> shared(List<EntityLink> others, int size) {
        return names.among(others, size);
    }
}
