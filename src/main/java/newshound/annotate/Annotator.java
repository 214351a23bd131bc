package newshound.annotate;

import newshound.article.AnnotatedArticle;
import newshound.article.Article;

/// Finds what an article is about.
public interface Annotator {

    /// The article with the entities that it names. The spans count in the texts as given.
    AnnotatedArticle annotate(Article article);
}
