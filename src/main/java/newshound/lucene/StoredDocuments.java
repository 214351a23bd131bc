package newshound.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import newshound.schema.Field;
import newshound.search.ArticleLink;
import newshound.search.EntityLink;
import newshound.search.GroupLink;
import newshound.search.Hit;
import newshound.search.MentionLink;
import newshound.search.MoveLink;
import newshound.search.StoredArticle;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Stored documents → what replies show of them.
final class StoredDocuments {
    /// What a hit shows; all but the mentions, which only the reader view needs.
    private static final Set<String> HIT_FIELDS = Set.of(
            IndexFields.ID,
            Field.TITLE.fieldName(),
            Field.BODY.fieldName(),
            Field.URL.fieldName(),
            Field.SOURCE.fieldName(),
            IndexFields.PUBLISHED_TEXT,
            IndexFields.ENTITY);
    private static final int ENTITIES_PER_HIT = 8;

    private StoredDocuments() {}

    /// The documents of a page, in its order.
    static Map<Integer, Document> fetch(IndexSearcher searcher, List<ScoreDoc> page) throws IOException {
        StoredFields stored = searcher.storedFields();
        Map<Integer, Document> documents = new LinkedHashMap<>();
        for (ScoreDoc hit : page) {
            documents.put(hit.doc, stored.document(hit.doc, HIT_FIELDS));
        }
        return documents;
    }

    static Hit hit(
            Document document,
            double score,
            Snippets.Snippet snippet,
            @Nullable GroupLink copies,
            @Nullable GroupLink story,
            HitMoves.Shown moves) {
        return new Hit(
                document.get(IndexFields.ID),
                text(document, Field.TITLE),
                snippet.title(),
                document.get(Field.URL.fieldName()),
                document.get(Field.SOURCE.fieldName()),
                document.get(IndexFields.PUBLISHED_TEXT),
                score,
                snippet.sentences(),
                entities(document).stream().limit(ENTITIES_PER_HIT).toList(),
                copies,
                story,
                moves.listed(),
                moves.count());
    }

    static ArticleLink link(Document document, @Nullable GroupLink copies) {
        return new ArticleLink(
                document.get(IndexFields.ID),
                text(document, Field.TITLE),
                document.get(Field.URL.fieldName()),
                document.get(Field.SOURCE.fieldName()),
                document.get(IndexFields.PUBLISHED_TEXT),
                copies);
    }

    static StoredArticle article(
            Document document, List<MoveLink> moves, @Nullable GroupLink copies, @Nullable GroupLink story) {
        List<EntityLink> entities = entities(document);
        BytesRef mentions = document.getBinaryValue(IndexFields.MENTIONS);
        List<MentionLink> links = mentions == null ? List.of() : MentionCodec.decode(mentions, entities);
        return new StoredArticle(
                document.get(IndexFields.ID),
                text(document, Field.TITLE),
                text(document, Field.BODY),
                document.get(IndexFields.PUBLISHED_TEXT),
                document.get(IndexFields.MODIFIED_TEXT),
                document.get(Field.SOURCE.fieldName()),
                document.get(Field.URL.fieldName()),
                List.of(document.getValues(Field.AUTHOR.fieldName())),
                List.of(document.getValues(Field.TAG.fieldName())),
                document.get(Field.LANGUAGE.fieldName()),
                links,
                entities,
                moves,
                copies,
                story);
    }

    /// The article as it came in.
    static Article original(Document document) {
        return Article.builder(new ArticleId(document.get(IndexFields.ID)))
                .title(text(document, Field.TITLE))
                .body(text(document, Field.BODY))
                .published(date(document, IndexFields.PUBLISHED_TEXT))
                .modified(date(document, IndexFields.MODIFIED_TEXT))
                .source(document.get(Field.SOURCE.fieldName()))
                .url(document.get(Field.URL.fieldName()))
                .authors(List.of(document.getValues(Field.AUTHOR.fieldName())))
                .tags(List.of(document.getValues(Field.TAG.fieldName())))
                .language(document.get(Field.LANGUAGE.fieldName()))
                .build();
    }

    private static @Nullable PublicationDate date(Document document, String field) {
        String iso = document.get(field);
        return iso == null ? null : PublicationDate.ofIso(iso);
    }

    /// A text that an article lacks is not in its document.
    private static String text(Document document, Field field) {
        return Objects.requireNonNullElse(document.get(field.fieldName()), "");
    }

    /// Most salient first.
    static List<EntityLink> entities(Document document) {
        return Arrays.stream(document.getValues(IndexFields.ENTITY))
                .map(EntityCodec::decode)
                .toList();
    }
}
