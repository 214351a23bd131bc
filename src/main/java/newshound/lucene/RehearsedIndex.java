package newshound.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Stands in for an index that is not to be touched: knows what it holds and what would be added, and writes
/// nothing.
public final class RehearsedIndex implements ArticleIndex {
    private final @Nullable DirectoryReader reader;
    private final ArticleDigest digest;
    private final Set<ArticleId> added = ConcurrentHashMap.newKeySet();

    private RehearsedIndex(@Nullable DirectoryReader reader, String annotator) {
        this.reader = reader;
        this.digest = new ArticleDigest(annotator);
    }

    /// @param folder of an index, or where one would be made
    public static RehearsedIndex of(Path folder, String annotator) {
        if (!IndexFolder.exists(folder)) {
            return new RehearsedIndex(null, annotator);
        }
        try {
            Directory directory = FSDirectory.open(folder);
            IndexStamp.of(IndexFolder.commitData(directory), folder.toString());
            return new RehearsedIndex(DirectoryReader.open(directory), annotator);
        } catch (IOException e) {
            throw new IndexFailure(folder + ": cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean holds(Article article) {
        try {
            return reader != null
                    && !added.contains(article.id())
                    && HeldArticles.holds(reader, article.id(), digest.of(article));
        } catch (IOException e) {
            throw new IndexFailure("cannot read the index: " + e.getMessage(), e);
        }
    }

    /// Whether the index has an article with this id.
    private boolean has(ArticleId id) {
        try {
            return reader != null && HeldArticles.has(reader, id);
        } catch (IOException e) {
            throw new IndexFailure("cannot read the index: " + e.getMessage(), e);
        }
    }

    /// How many articles the index would hold now.
    public long articles() {
        long more = added.stream().filter(id -> !has(id)).count();
        return more + (reader == null ? 0 : reader.numDocs());
    }

    @Override
    public void add(AnnotatedArticle article) {
        added.add(article.article().id());
    }

    @Override
    public void remove(ArticleId id) {
        throw new UnsupportedOperationException("a rehearsed load removes nothing");
    }

    @Override
    public void commit() {
        // there is nothing to make durable
    }

    @Override
    public void abandon() {
        close();
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
                reader.directory().close();
            }
        } catch (IOException e) {
            throw new IndexFailure("cannot close the index: " + e.getMessage(), e);
        }
    }
}
