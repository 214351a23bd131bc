package newshound.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who made an article is not what it is about.
final class CreditsTest {
    /// Whether each name that is marked, in turn, stands in a credit.
    private static List<Boolean> inBody(String marked) {
        return marked(TextField.BODY, marked, EntityType.PERSON);
    }

    private static List<Boolean> inTitle(String marked, EntityType type) {
        return marked(TextField.TITLE, marked, type);
    }

    private static List<Boolean> marked(TextField field, String marked, EntityType type) {
        String plain = marked.replaceAll("[\\[\\]]", "");
        Article.Builder article = Article.builder(new ArticleId("a"));
        Credits credits = new Credits((field == TextField.BODY
                        ? article.body(plain)
                        : article.title(plain).body("x"))
                .build());
        List<Boolean> held = new ArrayList<>();
        int marks = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            held.add(credits.hold(field, new Span(open - marks, close - marks - 1), type));
            marks += 2;
        }
        return held;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares rose. (Reporting by [Ada Quill] in Oslo; Editing by [Tom Reed])",
                "Shares rose. (Additional reporting by [Ada Quill] (Oslo); writing by [Tom Reed]; editing by [Mia Holt] )",
                "Shares rose. (Editing by [Ada Quill], [Tom Reed]",
                "SHARES ROSE. (REPORTING BY [ADA QUILL]; EDITING BY [TOM REED])",
                "Shares rose.\n* Reporting by [Ada Quill], quill@paper.example; Editing by [Tom Reed]",
                "Written by\n[Ada Quill], Senior Writer\nShares rose.",
                "股价上涨。（记者 [张三] 编辑 [李四]）",
            })
    void reportersAndEditorsAreHeld(String marked) {
        assertThat(inBody(marked)).isNotEmpty().containsOnly(true);
    }

    @Test
    void peopleWhoWriteAndEditElsewhereAreNot() {
        assertThat(inBody("The report by [Ada Quill] was edited by [Tom Reed] (who writes novels)."))
                .containsExactly(false, false);
    }

    @Test
    void theAgencyOfTheDatelineIsHeldAndWhatItReportsIsNot() {
        assertThat(inBody("[OSLO], March 3 ([Norling News]) - [Ada Quill] told [Norling News] so."))
                .containsExactly(false, true, false, false);
    }

    @Test
    void picturesAreCreditedToTheirMakers() {
        assertThat(inBody("Photo by [Ada Quill] / [The Norling] [Orchard] is running a sale."))
                .containsExactly(true, true, false);
        assertThat(inBody("Image: [Orchard] [Orchard] has shown a phone with an image by [Ada Quill]."))
                .containsExactly(true, false, false);
    }

    @Test
    void theOutletBehindAHeadlineIsHeld() {
        assertThat(inTitle("[Orchard] shows its phone - [Norling]", EntityType.ORGANISATION))
                .containsExactly(false, true);
        assertThat(inTitle("[Orchard] shows its phone | The [Norling]", EntityType.ORGANISATION))
                .containsExactly(false, true);
        assertThat(inTitle("The phone that everybody wanted - [Ada Quill]", EntityType.PERSON))
                .containsExactly(false);
        assertThat(inTitle("Orchard - [Norling]", EntityType.ORGANISATION)).containsExactly(false);
    }

    @Test
    void anArticleIsNotAboutWhoEditedIt() {
        Article article = Article.builder(new ArticleId("a"))
                .body("Orchard rose. (Editing by Tom Reed)")
                .build();
        Mention orchard = mention(article, EntityType.ORGANISATION, "Orchard");
        Mention reed = mention(article, EntityType.PERSON, "Tom Reed");
        AnnotatedArticle annotated = new AnnotatedArticle(article, List.of(orchard, reed));
        assertThat(annotated.entities()).containsExactlyInAnyOrder(orchard.entity(), reed.entity());
        assertThat(annotated.withoutCredits().mentions()).containsExactly(orchard);
    }

    private static Mention mention(Article article, EntityType type, String name) {
        int start = article.body().indexOf(name);
        Entity entity = new Entity(name, type, name, List.of(), null);
        return new Mention(TextField.BODY, new Span(start, start + name.length()), entity);
    }
}
