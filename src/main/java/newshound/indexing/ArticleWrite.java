package newshound.indexing;

import newshound.article.Article;
import newshound.article.ArticleId;

/// A change of one article that somebody waits for.
public sealed interface ArticleWrite {
    ArticleId id();

    /// @param onlyNew leaves an article alone that has the same id
    record Put(Article article, boolean onlyNew) implements ArticleWrite {
        @Override
        public ArticleId id() {
            return article.id();
        }
    }

    record Removal(ArticleId id) implements ArticleWrite {}
}
