package newshound.search;

import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;

/// The writing side of an index. Safe for use by many threads at once.
public interface ArticleIndex extends AutoCloseable {

    /// Whether this very article is there already, so that adding it would change nothing. May say no of one that
    /// was added since the last commit.
    boolean holds(Article article);

    /// Adds an article, in the place of one with the same id.
    void add(AnnotatedArticle article);

    /// Takes an article out; nothing happens where there is none.
    void remove(ArticleId id);

    /// Makes all that was added or removed before durable: when this returns, it survives a crash.
    void commit();

    /// Releases the index without committing: what was not committed is lost.
    void abandon();

    /// Commits and releases the index.
    @Override
    void close();
}
