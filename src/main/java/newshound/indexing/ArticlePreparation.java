package newshound.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newshound.annotate.Annotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Mention;
import newshound.article.TalentMove;
import newshound.language.LanguageDetector;
import newshound.moves.MoveExtractor;

/// What every article goes through on its way into the index, whichever way it came: its language is told,
/// then what it names, then the talent moves that it states. Safe for use by many threads at once.
public final class ArticlePreparation {
    private final LanguageDetector languages;
    private final Annotator annotator;
    private final MoveExtractor moves;

    public ArticlePreparation(LanguageDetector languages, Annotator annotator, MoveExtractor moves) {
        this.languages = languages;
        this.annotator = annotator;
        this.moves = moves;
    }

    public AnnotatedArticle prepare(Article article) {
        return annotate(inItsLanguage(article));
    }

    /// The first step alone: cheap, and enough to tell whether the index holds the article already.
    public Article inItsLanguage(Article article) {
        return languages.detect(article).map(article::inLanguage).orElse(article);
    }

    /// The other steps.
    public AnnotatedArticle annotate(Article article) {
        return withMoves(article, annotator.annotate(article).mentions());
    }

    /// The last step, where the names are known.
    public AnnotatedArticle withMoves(Article article, List<Mention> found) {
        List<TalentMove> told = moves.extract(article, found);
        List<Mention> mentions = new ArrayList<>(found);
        mentions.addAll(moves.unlisted(article, found, told));
        mentions.sort(Comparator.comparing(Mention::field).thenComparing(Mention::span));
        return new AnnotatedArticle(article, mentions, told);
    }
}
