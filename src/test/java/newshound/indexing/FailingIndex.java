package newshound.indexing;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;

/// A real index whose commits are counted, and fail while its disk is said to be full.
public final class FailingIndex implements ArticleIndex {
    /// What all indexes of a test share.
    public record Disk(AtomicBoolean full, AtomicInteger commits) {
        public Disk() {
            this(new AtomicBoolean(), new AtomicInteger());
        }
    }

    private final ArticleIndex index;
    private final Disk disk;

    public FailingIndex(ArticleIndex index, Disk disk) {
        this.index = index;
        this.disk = disk;
    }

    @Override
    public boolean holds(Article article) {
        return index.holds(article);
    }

    @Override
    public void add(AnnotatedArticle article) {
        index.add(article);
    }

    @Override
    public void remove(ArticleId id) {
        index.remove(id);
    }

    @Override
    public void commit() {
        if (disk.full.get()) {
            throw new IndexFailure("the index cannot be written", new IOException("No space left on device"));
        }
        disk.commits.incrementAndGet();
        index.commit();
    }

    @Override
    public void abandon() {
        index.abandon();
    }

    @Override
    public void close() {
        index.close();
    }
}
