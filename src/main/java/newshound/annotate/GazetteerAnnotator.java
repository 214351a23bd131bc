package newshound.annotate;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.TextField;

/// Finds the entities of a gazetteer by their names. Its time grows with the length of the text.
public final class GazetteerAnnotator implements Annotator {
    /// To be raised when the same gazetteer comes to find other mentions.
    private static final int GENERATION = 1;

    private final String version;
    private final Lexicon lexicon;
    private final Surroundings surroundings;

    /// @throws InvalidGazetteer where an alias could never be found in a text
    public GazetteerAnnotator(Gazetteer gazetteer) {
        this.version = "gazetteer-" + GENERATION + "-" + gazetteer.fingerprint();
        this.lexicon = new Lexicon(gazetteer);
        this.surroundings = new Surroundings(lexicon.cues());
    }

    /// Differs where the same article may come out with other mentions.
    public String version() {
        return version;
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        FoundNames title = new FoundNames(lexicon, TextField.TITLE, article.title());
        FoundNames body = new FoundNames(lexicon, TextField.BODY, article.body());
        return new AnnotatedArticle(article, Linker.link(surroundings, List.of(title, body)));
    }
}
