package newshound.watch;

import java.util.Optional;
import newshound.article.Article;
import newshound.corpus.Item;
import newshound.indexing.ArticlePreparation;
import newshound.search.ArticleIndex;

/// Where articles go: they are annotated and put into the index, by the same path as those of a corpus.
public record NewsDesk(ArticlePreparation preparation, ArticleIndex index) {

    /// Empty where it went well, else why this article cannot be in the index.
    ///
    /// @throws newshound.search.IndexFailure where the index cannot be written
    Optional<Item.Skipped> add(Item.Read item) {
        try {
            Article article = preparation.inItsLanguage(item.article());
            if (!index.holds(article)) {
                index.add(preparation.annotate(article));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Item.Skipped(item.place(), String.valueOf(e.getMessage())));
        }
    }

    /// Makes all that was added durable.
    void commit() {
        index.commit();
    }
}
