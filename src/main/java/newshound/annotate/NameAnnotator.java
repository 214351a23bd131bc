package newshound.annotate;

import java.util.ArrayList;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.EntityType;
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
    private static final int GENERATION = 4;
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
        Credits credits = new Credits(article);
        List<Mention> found = known.annotate(article).mentions().stream()
                .filter(mention -> !isNoName(
                        article,
                        credits,
                        mention.field(),
                        mention.span(),
                        mention.entity().type()))
                .toList();
        if (ChineseText.is(article)) {
            return new AnnotatedArticle(article, new ChineseArticle(article, found, gazetteer).mentions());
        }
        String language = article.language();
        if (language != null && !language.equals(RECOGNISED_LANGUAGE)) {
            return new AnnotatedArticle(article, found);
        }
        List<RecognisedName> recognised = recognised(article).stream()
                .filter(name -> !isNoName(article, credits, name.field(), name.span(), name.type()))
                .toList();
        MergedNames merged = MergedNames.of(article, found, recognised, gazetteer);
        List<Mention> mentions = new ArrayList<>(merged.known());
        mentions.addAll(new UnknownNames(merged).mentions());
        mentions.sort(MergedNames.READING_ORDER);
        return new AnnotatedArticle(article, mentions);
    }

    private static boolean isNoName(Article article, Credits credits, TextField field, Span span, EntityType type) {
        return credits.hold(field, span, type) || NoNames.isIndexCode(article.text(field), span.start(), span.end());
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
