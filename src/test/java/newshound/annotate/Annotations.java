package newshound.annotate;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Mention;

/// Annotates what tests write, with the built-in gazetteer.
final class Annotations {
    private static final Annotator ANNOTATOR = new GazetteerAnnotator(Gazetteer.builtIn());

    private Annotations() {}

    static AnnotatedArticle of(String title, String body) {
        return ANNOTATOR.annotate(
                Article.builder(new ArticleId("test")).title(title).body(body).build());
    }

    /// The mentions of a body, as `name as written > entity id`.
    static List<String> in(String body) {
        return written(of("", body));
    }

    /// The mentions of a bare headline, likewise.
    static List<String> inHeadline(String title) {
        return written(of(title, ""));
    }

    static List<String> written(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention ->
                        text(article, mention) + " > " + mention.entity().id())
                .toList();
    }

    private static String text(AnnotatedArticle article, Mention mention) {
        return mention.span().in(article.article().text(mention.field()));
    }
}
