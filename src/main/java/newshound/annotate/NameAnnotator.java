package newshound.annotate;

import java.util.ArrayList;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Credits;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.chinese.ChineseText;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Recogniser;

/// Finds the entities of a gazetteer and, by a recogniser or in Chinese by rules, also names that no gazetteer has.
/// These become entities of their own, the same in every article that has the name.
public final class NameAnnotator implements Annotator {
    /// To be raised when the same gazetteer and recogniser come to find other mentions.
    private static final int GENERATION = 5;
    /// The recogniser learnt from English.
    private static final String RECOGNISED_LANGUAGE = "en";

    private final Gazetteer gazetteer;
    private final GazetteerAnnotator known;
    private final Recogniser recogniser;

    public NameAnnotator(Gazetteer gazetteer, Recogniser recogniser) {
        this.gazetteer = gazetteer;
        this.known = new GazetteerAnnotator(gazetteer);
        this.recogniser = recogniser;
    }

    /// Differs where the same article may come out with other mentions.
    public String version() {
        return "names-" + GENERATION + "-" + recogniser.version() + "-" + known.version();
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        List<Mention> found = known.annotate(article).mentions().stream()
                .filter(mention -> !isIndexCode(article, mention.field(), mention.span()))
                .toList();
        if (ChineseText.is(article)) {
            return new AnnotatedArticle(article, new ChineseArticle(article, found, gazetteer).mentions());
        }
        String language = article.language();
        if (language != null && !language.equals(RECOGNISED_LANGUAGE)) {
            return new AnnotatedArticle(article, found);
        }
        return new AnnotatedArticle(article, merged(article, found));
    }

    /// Names in the credits apart: an editor is nobody whom the text means by a surname.
    private List<Mention> merged(Article article, List<Mention> found) {
        Credits credits = new Credits(article);
        List<RecognisedName> recognised = recognised(article).stream()
                .filter(name -> !isIndexCode(article, name.field(), name.span()))
                .toList();
        List<Mention> mentions = new ArrayList<>();
        for (boolean credited : new boolean[] {false, true}) {
            MergedNames merged = MergedNames.of(
                    article,
                    found.stream()
                            .filter(mention -> credited
                                    == credits.hold(
                                            mention.field(),
                                            mention.span(),
                                            mention.entity().type()))
                            .toList(),
                    recognised.stream()
                            .filter(name -> credited == credits.hold(name.field(), name.span(), name.type()))
                            .toList(),
                    gazetteer);
            mentions.addAll(merged.known());
            mentions.addAll(new UnknownNames(merged).mentions());
        }
        mentions.sort(MergedNames.READING_ORDER);
        return mentions;
    }

    private static boolean isIndexCode(Article article, TextField field, Span span) {
        return NoNames.isIndexCode(article.text(field), span.start(), span.end());
    }

    private List<RecognisedName> recognised(Article article) {
        List<RecognisedName> names = new ArrayList<>();
        for (TextField field : TextField.values()) {
            for (NamedSentence sentence : recogniser.recognise(article.text(field))) {
                for (Name name : sentence.names()) {
                    Span span = sentence.sentence().span(name.first(), name.end());
                    RecognisedName.of(field, span, name.type(), article.text(field))
                            .ifPresent(names::add);
                }
            }
        }
        return names;
    }
}
