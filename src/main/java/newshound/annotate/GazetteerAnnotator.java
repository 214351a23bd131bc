package newshound.annotate;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.TextField;

/// Finds the entities of a gazetteer by their names. Its time grows with the length of the text.
public final class GazetteerAnnotator implements Annotator {
    private final Lexicon lexicon;
    private final Surroundings surroundings;

    /// @throws InvalidGazetteer where an alias could never be found in a text
    public GazetteerAnnotator(Gazetteer gazetteer) {
        this.lexicon = new Lexicon(gazetteer);
        this.surroundings = new Surroundings(lexicon.cues());
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        FoundNames title = new FoundNames(lexicon, TextField.TITLE, article.title());
        FoundNames body = new FoundNames(lexicon, TextField.BODY, article.body());
        return new AnnotatedArticle(article, Linker.link(surroundings, List.of(title, body)));
    }
}
