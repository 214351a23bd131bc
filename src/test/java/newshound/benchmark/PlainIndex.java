package newshound.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.schema.Dimension;
import newshound.search.ArticleIndex;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// An index as a careful user of Lucene would make it: offsets in the postings, each facet value filterable
/// and in doc values, upsert by id, the same memory for buffering as the product.
final class PlainIndex implements ArticleIndex {
    private static final double RAM_BUFFER_MB = 128;
    private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_STORED);

    static {
        HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        HIGHLIGHTED.freeze();
    }

    private interface Write {
        long run() throws IOException;
    }

    private final IndexWriter writer;

    PlainIndex(Path folder) throws IOException {
        writer = new IndexWriter(
                FSDirectory.open(folder), new IndexWriterConfig(PlainFields.ENGLISH).setRAMBufferSizeMB(RAM_BUFFER_MB));
    }

    @Override
    public boolean holds(Article article) {
        return false; // the benchmark adds every article once
    }

    @Override
    public void add(AnnotatedArticle article) {
        Document document = document(article);
        writing(() -> writer.updateDocument(
                new Term(PlainFields.ID, article.article().id().value()), document));
    }

    @Override
    public void remove(ArticleId id) {
        writing(() -> writer.deleteDocuments(new Term(PlainFields.ID, id.value())));
    }

    @Override
    public void commit() {
        writing(writer::commit);
    }

    @Override
    public void abandon() {
        close();
    }

    @Override
    public void close() {
        writing(() -> {
            writer.close();
            writer.getDirectory().close();
            return 0;
        });
    }

    private static void writing(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Document document = new Document();
        document.add(new StringField(PlainFields.ID, article.id().value(), Store.YES));
        document.add(new Field(PlainFields.TITLE, article.title(), HIGHLIGHTED));
        document.add(new Field(PlainFields.BODY, article.body(), HIGHLIGHTED));
        if (article.url() != null) {
            document.add(new StoredField(PlainFields.URL, article.url()));
        }
        if (article.published() != null) {
            LocalDate day = article.published().day();
            document.add(new NumericDocValuesField(PlainFields.MONTH, day.getLong(ChronoField.PROLEPTIC_MONTH)));
            document.add(
                    new StoredField(PlainFields.PUBLISHED, article.published().iso()));
        }
        if (article.source() != null) {
            document.add(new StoredField(PlainFields.SOURCE, article.source()));
        }
        values(annotated).forEach((dimension, values) -> values.forEach(value -> facet(document, dimension, value)));
        return document;
    }

    private static Map<Dimension, Set<String>> values(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Map<Dimension, Set<String>> values = new HashMap<>();
        values.put(Dimension.TAG, Set.copyOf(article.tags()));
        if (article.source() != null) {
            values.put(Dimension.SOURCE, Set.of(article.source()));
        }
        if (article.language() != null) {
            values.put(Dimension.LANGUAGE, Set.of(article.language()));
        }
        for (Entity entity : annotated.entities()) {
            entity(values, entity);
            entity.ancestors().forEach(ancestor -> entity(values, ancestor));
        }
        return values;
    }

    private static void entity(Map<Dimension, Set<String>> values, Entity entity) {
        values.computeIfAbsent(Dimension.of(entity.type()), _ -> new HashSet<>())
                .add(entity.id());
    }

    private static void facet(Document document, Dimension dimension, String value) {
        document.add(new StringField(dimension.key(), value, Store.NO));
        document.add(new SortedSetDocValuesField(dimension.key(), new BytesRef(value)));
    }
}
