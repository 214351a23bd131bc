package newshound.annotate;

import java.time.LocalDate;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.PublicationDate;
import newshound.article.TextField;

/// Finds the entities of a gazetteer by the names that they had when an article was published, with what
/// they then were part of. Its time grows with the length of the text.
public final class GazetteerAnnotator implements Annotator {
    /// To be raised when the same gazetteer comes to find other mentions.
    private static final int GENERATION = 2;

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
        PublicationDate published = article.published();
        LocalDate day = published == null ? null : published.day();
        FoundNames title = new FoundNames(lexicon, TextField.TITLE, article.title(), day);
        FoundNames body = new FoundNames(lexicon, TextField.BODY, article.body(), day);
        return new AnnotatedArticle(article, Linker.link(surroundings, List.of(title, body), day));
    }
}
