package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.article.PublicationDate;
import newshound.search.SimilarArticle;
import newshound.search.SimilarArticles;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// What is related to one article: first the articles on its event, then those that are most alike; before it and
/// after it, copies folded.
final class SimilarSearch {
    /// With less in common, articles are on other subjects.
    private static final float FLOOR = 0.1f;

    /// Hits that are looked at for each that is shown, since copies are folded.
    private static final int LOOKED_AT = 3;

    private static final int SHARED = 5;

    private final IndexSearcher searcher;
    private final SimilarQuery question;
    private final ArticleGroups copies;
    private final ArticleGroups stories;
    private final GroupLinks links;
    private final int story;

    /// @param searcher this search's own: its time limit is a part of its state
    SimilarSearch(IndexSearcher searcher, ReaderColumns columns, SimilarQuery question) {
        this.searcher = searcher;
        this.question = question;
        IndexReader reader = searcher.getIndexReader();
        this.copies = columns.groups(reader, Relation.COPY);
        this.stories = columns.groups(reader, Relation.STORY);
        this.links = new GroupLinks(columns, reader);
        this.story = stories.group(question.doc());
    }

    /// @param size of each list at most
    SimilarArticles of(int size) throws IOException {
        PublicationDate published = question.published();
        if (published == null) {
            List<SimilarArticle> all = list(MatchAllDocsQuery.INSTANCE, size);
            return new SimilarArticles(List.of(), List.of(), all, searcher.timedOut());
        }
        long time = published.orderMillis();
        List<SimilarArticle> before = list(within(Long.MIN_VALUE, time - 1), size);
        List<SimilarArticle> after = list(within(time, Long.MAX_VALUE), size);
        List<SimilarArticle> undated = list(undated(), size);
        return new SimilarArticles(before, after, undated, searcher.timedOut());
    }

    private static Query within(long first, long last) {
        return NumericDocValuesField.newSlowRangeQuery(IndexFields.PUBLISHED_ORDER, first, last);
    }

    private static Query undated() {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(new FieldExistsQuery(IndexFields.PUBLISHED_ORDER), Occur.MUST_NOT)
                .build();
    }

    private List<SimilarArticle> list(Query when, int size) throws IOException {
        List<ScoreDoc> found = new ArrayList<>(onItsStory(when, size));
        for (ScoreDoc hit : top(Occur.MUST, when, size)) {
            if (hit.score >= FLOOR) {
                found.add(hit);
            }
        }
        List<ScoreDoc> shown = folded(found, size);
        Map<Integer, Document> documents = StoredDocuments.fetch(searcher, shown);
        return shown.stream()
                .map(hit -> similar(hit, Objects.requireNonNull(documents.get(hit.doc))))
                .toList();
    }

    private List<ScoreDoc> onItsStory(Query when, int size) throws IOException {
        if (story == ArticleGroups.ALONE) {
            return List.of();
        }
        Query members = new BooleanQuery.Builder()
                .add(new DocumentsQuery(stories.documents(story)), Occur.FILTER)
                .add(when, Occur.FILTER)
                .build();
        return top(Occur.SHOULD, members, size);
    }

    /// @param occur whether something has to be alike
    private List<ScoreDoc> top(Occur occur, Query within, int size) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(question.query(), occur)
                .add(within, Occur.FILTER)
                .build();
        return List.of(HitOrder.RELEVANCE.top(searcher, query, LOOKED_AT * size + 1, null).scoreDocs);
    }

    /// The first of each text, the article's own left out.
    private List<ScoreDoc> folded(List<ScoreDoc> hits, int size) {
        Set<Integer> texts = new HashSet<>(Set.of(text(question.doc())));
        return hits.stream().filter(hit -> texts.add(text(hit.doc))).limit(size).toList();
    }

    /// A number for each text: of a group of copies its own, of a single article a negative one.
    private int text(int member) {
        int group = copies.group(member);
        return group == ArticleGroups.ALONE ? -1 - member : group;
    }

    private SimilarArticle similar(ScoreDoc hit, Document document) {
        return new SimilarArticle(
                StoredDocuments.link(document, links.copies(hit.doc)),
                Math.clamp(hit.score, 0, 1),
                story != ArticleGroups.ALONE && stories.group(hit.doc) == story,
                question.shared(StoredDocuments.entities(document), SHARED));
    }
}
