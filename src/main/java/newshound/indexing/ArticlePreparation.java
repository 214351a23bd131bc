package newshound.indexing;

import newshound.annotate.Annotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.language.LanguageDetector;

/// What every article goes through on its way into the index, whichever way it came: its language is told,
/// then what it is about. Safe for use by many threads at once.
public final class ArticlePreparation {
    private final LanguageDetector languages;
    private final Annotator annotator;

    public ArticlePreparation(LanguageDetector languages, Annotator annotator) {
        this.languages = languages;
        this.annotator = annotator;
    }

    public AnnotatedArticle prepare(Article article) {
        return annotator.annotate(
                languages.detect(article).map(article::inLanguage).orElse(article));
    }
}
