package newshound.watch;

import java.util.ArrayList;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;

/// An index that also writes down what was done to it, and whose disk can be made to fail.
final class RecordingIndex implements ArticleIndex {
    private final ArticleIndex index;
    private final List<String> added = new ArrayList<>();
    private boolean diskFails;

    RecordingIndex(ArticleIndex index) {
        this.index = index;
    }

    @Override
    public boolean holds(Article article) {
        return index.holds(article);
    }

    @Override
    public void add(AnnotatedArticle article) {
        added.add(article.article().title());
        index.add(article);
    }

    @Override
    public void remove(ArticleId id) {
        index.remove(id);
    }

    @Override
    public void commit() {
        if (diskFails) {
            throw new IndexFailure("no space left");
        }
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

    void failDisk(boolean fails) {
        diskFails = fails;
    }

    /// Titles of articles added since the last call, in their order.
    List<String> takeAdded() {
        List<String> taken = List.copyOf(added);
        added.clear();
        return taken;
    }
}
