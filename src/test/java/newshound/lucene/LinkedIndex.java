package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.OpenedIndex;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// An index in which articles are linked as a test says, whatever their texts.
public final class LinkedIndex implements ArticleIndex {
    private final IndexWriter writer;
    private final Map<Relation, Map<String, String>> links;
    private final Set<String> present = new HashSet<>();
    private long serial;

    /// In memory.
    ///
    /// @param links by relation, from an article's id to that of the one before it
    LinkedIndex(Map<Relation, Map<String, String>> links) {
        this(new ByteBuffersDirectory(), links);
    }

    private LinkedIndex(Directory directory, Map<Relation, Map<String, String>> links) {
        this.links = links;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(TextAnalysis.BY_FIELD).setSimilarity(NewsSearcherFactory.SIMILARITY));
            writer.setLiveCommitData(
                    new IndexStamp("", 0, Instant.now()).entries().entrySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In a folder, from which [IndexFolder#read(Path)] reads what was committed.
    public static LinkedIndex in(Path folder, Map<Relation, Map<String, String>> links) {
        try {
            return new LinkedIndex(FSDirectory.open(folder), links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenedIndex opened() {
        LuceneBackend backend = reader(CursorKey.passing());
        return new OpenedIndex(this, backend, backend::refresh);
    }

    /// A reader of all that is there now, which knows nothing of the readers before.
    LuceneBackend reader(CursorKey key) {
        try {
            return new LuceneBackend(new SearcherManager(writer, new NewsSearcherFactory()), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The id of the article that told first, of those that are there now.
    String first(Relation relation, String id) {
        String before = before(relation, id);
        return before == null || !present.contains(before) ? id : first(relation, before);
    }

    private @Nullable String before(Relation relation, String id) {
        return links.getOrDefault(relation, Map.of()).get(id);
    }

    static String key(String id) {
        return HexFormat.of().toHexDigits(hash(id));
    }

    private static long hash(String id) {
        return 1 + id.hashCode() * 0x9E3779B97F4A7C15L;
    }

    @Override
    public boolean holds(Article article) {
        return false;
    }

    @Override
    public void add(AnnotatedArticle article) {
        String id = article.article().id().value();
        Document document = new ArticleDocument(article, 0, 0).of(++serial);
        Map<String, Long> values = new HashMap<>(Map.of(IndexFields.KEY, hash(id)));
        for (Relation relation : Relation.values()) {
            String before = before(relation, id);
            document.removeFields(IndexFields.link(relation));
            if (before != null) {
                values.put(IndexFields.link(relation), hash(before));
            }
        }
        values.forEach((field, value) -> {
            document.removeFields(field);
            document.add(new NumericDocValuesField(field, value));
        });
        present.add(id);
        writing(() -> writer.updateDocument(new Term(IndexFields.ID, id), document));
    }

    @Override
    public void remove(ArticleId id) {
        present.remove(id.value());
        writing(() -> writer.deleteDocuments(new Term(IndexFields.ID, id.value())));
    }

    @Override
    public void commit() {
        writing(writer::commit);
    }

    /// Makes one segment of all, which numbers the documents anew.
    void merge() {
        writing(() -> {
            writer.forceMerge(1);
            return 0;
        });
    }

    @Override
    public void abandon() {
        close();
    }

    @Override
    public void close() {
        writing(() -> {
            writer.close(); // commits
            return 0;
        });
    }

    private interface Write {
        long run() throws IOException;
    }

    private static void writing(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
