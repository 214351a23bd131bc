package newshound.lucene;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.PublicationDate;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.story.Profile;
import newshound.story.Relation;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An annotated article → the Lucene document: which parts are searched, counted, sorted by and kept.
final class ArticleDocument {
    /// Text whose postings hold offsets: highlighting reads them instead of analysing the text again.
    private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_STORED);

    static {
        HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        HIGHLIGHTED.freeze();
    }

    /// The longest name of a host in the DNS (RFC 1035, 2.3.4).
    private static final int MAX_HOST = 253;

    private final Document document = new Document();
    private final AnnotatedArticle annotated;
    private final Article article;
    private final long digest;
    private final int day;

    /// @param digest a hash of the article and its annotator's version
    /// @param day on which the article comes in, counted from 1970
    ArticleDocument(AnnotatedArticle annotated, long digest, int day) {
        this.annotated = annotated.withoutCredits();
        this.article = annotated.article();
        this.digest = digest;
        this.day = day;
    }

    /// @param serial the number under which the article comes in
    Document of(long serial) {
        identity(serial);
        story();
        text();
        dates();
        modified();
        origin();
        keywords();
        entities();
        moves();
        return document;
    }

    private void identity(long serial) {
        document.add(new StringField(IndexFields.ID, article.id().value(), Store.YES));
        document.add(NumericDocValuesField.indexedField(IndexFields.SERIAL, serial));
        document.add(new NumericDocValuesField(IndexFields.DIGEST, digest));
    }

    /// The links are made later, when the articles that came in at the same time are there too; only fields
    /// that exist can be updated.
    private void story() {
        Profile profile = Profile.of(article);
        document.add(new NumericDocValuesField(IndexFields.KEY, profile.key()));
        document.add(new BinaryDocValuesField(IndexFields.PROFILE, new BytesRef(profile.encode())));
        for (long trace : profile.traces()) {
            document.add(new StringField(IndexFields.TRACE, StoryNeighbours.term(trace), Store.NO));
        }
        for (Relation relation : Relation.values()) {
            document.add(new NumericDocValuesField(IndexFields.link(relation), 0));
            document.add(new NumericDocValuesField(IndexFields.strength(relation), 0));
        }
    }

    private void text() {
        Stemming stemming = Stemming.of(article);
        document.add(new StringField(IndexFields.STEMMING, stemming.code(), Store.NO));
        if (!article.title().isBlank()) {
            document.add(new ArticleText(Field.TITLE, article.title(), HIGHLIGHTED, stemming));
        }
        if (!article.body().isBlank()) {
            document.add(new ArticleText(Field.BODY, article.body(), HIGHLIGHTED, stemming));
            document.add(new ArticleText(Field.LEAD, article.lead(), TextField.TYPE_NOT_STORED, stemming));
        }
        document.add(new IntField(Field.WORDS.fieldName(), WordCount.of(article.body()), Store.NO));
    }

    private void dates() {
        document.add(new IntField(Field.INDEXED.fieldName(), day, Store.NO));
        PublicationDate published = article.published();
        if (published == null) {
            return;
        }
        int publishedDay = Math.toIntExact(published.day().toEpochDay());
        document.add(new IntField(Field.PUBLISHED.fieldName(), publishedDay, Store.NO));
        document.add(new NumericDocValuesField(IndexFields.PUBLISHED_ORDER, published.orderMillis()));
        counted(IndexFields.PUBLISHED_DAY, published.day().toString());
        document.add(new StoredField(IndexFields.PUBLISHED_TEXT, published.iso()));
    }

    private void modified() {
        PublicationDate modified = article.modified();
        if (modified != null) {
            document.add(new StoredField(IndexFields.MODIFIED_TEXT, modified.iso()));
        }
    }

    private void origin() {
        String source = article.source();
        if (source != null) {
            keywords(Field.SOURCE, List.of(source));
        }
        String url = article.url();
        if (url != null) {
            document.add(new TextField(Field.URL.fieldName(), url, Store.YES));
            domains(url).forEach(domain -> document.add(new StringField(IndexFields.HOST, domain, Store.NO)));
        }
        article.authors().forEach(author -> document.add(new TextField(Field.AUTHOR.fieldName(), author, Store.YES)));
    }

    private void keywords() {
        keywords(Field.TAG, article.tags());
        String language = article.language();
        if (language != null) {
            keywords(Field.LANGUAGE, List.of(language));
        }
    }

    /// Keeps the values as spelled, and counts each keyword once however often the article spells it. A blank
    /// value is none.
    private void keywords(Field field, List<String> values) {
        Set<String> keys = new HashSet<>();
        for (String value : values) {
            FacetTerm term = FacetTerm.of(value);
            if (term.key().isEmpty()) {
                continue;
            }
            document.add(new StoredField(field.fieldName(), value));
            if (keys.add(term.key())) {
                document.add(new StringField(field.fieldName(), term.key(), Store.NO));
                counted(field.fieldName(), term.encode());
            }
        }
    }

    private void entities() {
        List<Entity> entities = annotated.entities();
        Map<String, Entity> counted = new LinkedHashMap<>();
        for (Entity entity : entities) {
            document.add(new StoredField(IndexFields.ENTITY, EntityCodec.encode(entity)));
            document.add(new StringField(IndexFields.NAMED, entity.id(), Store.NO));
            counted.put(entity.id(), entity);
            if (entity.type() != EntityType.PERSON) {
                entity.ancestors().forEach(ancestor -> counted.put(ancestor.id(), ancestor));
            }
        }
        for (Entity entity : counted.values()) {
            String field = Dimension.of(entity.type()).field().fieldName();
            document.add(new StringField(field, entity.id(), Store.NO));
            counted(field, FacetTerm.of(entity).encode());
            Entity whole = entity.parent();
            if (whole != null && entity.type() != EntityType.PERSON) {
                counted(IndexFields.PART, new FacetTerm(entity.id(), whole.id(), null, List.of()).encode());
            }
        }
        if (!annotated.mentions().isEmpty()) {
            List<String> ids = entities.stream().map(Entity::id).toList();
            document.add(new StoredField(IndexFields.MENTIONS, MentionCodec.encode(annotated.mentions(), ids)));
        }
    }

    private void moves() {
        if (!annotated.moves().isEmpty()) {
            document.add(new BinaryDocValuesField(IndexFields.MOVES, MoveCodec.encode(annotated.moves())));
            document.add(MoveTerms.field(annotated.moves()));
        }
    }

    private void counted(String field, String term) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(term)));
    }

    /// `edition.cnn.com` and `cnn.com`: a site is found by its own name and by the one above it.
    private static List<String> domains(String url) {
        String host = host(url);
        List<String> domains = new ArrayList<>();
        while (host != null && host.indexOf('.') > 0) {
            domains.add(host);
            host = host.substring(host.indexOf('.') + 1);
        }
        return domains;
    }

    private static @Nullable String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null || host.length() > MAX_HOST ? null : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException _) {
            return null; // an address that browsers mend is kept and searched as text, but names no host
        }
    }
}
