package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.PublicationDate;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was said of one move at different times stands side by side.
class MoveStatusesTest {
    private static final Entity PERSON = new Entity("ada-quist", EntityType.PERSON, "Ada Quist", List.of(), null);
    private static final Entity FROM = new Entity("northwind", EntityType.ORGANISATION, "Northwind", List.of(), null);
    private static final Entity TO =
            new Entity("harbour-labs", EntityType.ORGANISATION, "Harbour Labs", List.of(), null);

    @RegisterExtension
    static final Browsing BROWSING = Browsing.told(List.of(
            article("rumour", 5, "Ada Quist may leave Northwind for Harbour Labs.", TalentMove.Status.RUMOURED),
            article("denial", 9, "Northwind says that Ada Quist is not leaving.", TalentMove.Status.DENIED),
            article("news", 20, "Ada Quist has joined Harbour Labs from Northwind.", TalentMove.Status.CONFIRMED)));

    private static AnnotatedArticle article(String id, int day, String body, TalentMove.Status status) {
        Article article = Article.builder(new ArticleId(id))
                .title("Of Ada Quist, part " + id)
                .body(body)
                .source("Harbour Gazette")
                .published(new PublicationDate.Day(LocalDate.of(2026, 3, day)))
                .build();
        TalentMove move = new TalentMove(
                PERSON,
                null,
                FROM,
                null,
                TO,
                null,
                null,
                "head of maps",
                TalentMove.Kind.MOVED,
                status,
                null,
                false,
                0.9,
                "test",
                "leave",
                new TalentMove.Evidence(TextField.BODY, new Span(0, body.length())));
        return new AnnotatedArticle(article, List.of(), List.of(move));
    }

    @Test
    void rumourDenialAndConfirmationStandInOneRowWithTheirDays(Visitor visitor) {
        visitor.open("?view=moves");
        assertThat(visitor.see(".move-row")).hasCount(1);
        assertThat(visitor.see(".move-row .status li"))
                .hasText(new String[] {"Rumoured 5 Mar 2026", "Denied 9 Mar 2026", "Confirmed 20 Mar 2026"});
        assertThat(visitor.see(".move-row .to")).hasText("Harbour Labshead of maps");
        assertThat(visitor.see(".move-row .date")).hasText("told5 Mar 2026");
    }

    @Test
    void everySourceKeepsWhatItSaid(Visitor visitor) {
        visitor.open("?view=moves");
        visitor.see(AriaRole.BUTTON, "3 articles: Ada Quist from Northwind to Harbour Labs")
                .click();
        Locator sources = visitor.see(".move-sources li");
        assertThat(sources.locator(".said")).hasText(new String[] {"Rumoured", "Denied", "Confirmed"});
        assertThat(sources.locator("blockquote").nth(1)).hasText("Northwind says that Ada Quist is not leaving.");
    }

    @Test
    void theSentenceOfAnArticleIsMarkedInIt(Visitor visitor) {
        visitor.open("?view=moves&article=denial&mark=body:15-44");
        assertThat(visitor.see(".proof")).hasText("that Ada Quist is not leaving");
        visitor.open("?view=moves&article=denial&mark=body:40-9000");
        assertThat(visitor.see(".proof")).hasText("ving.");
        visitor.open("?view=moves&article=denial&mark=nonsense");
        assertThat(visitor.see("#reader .body p")).hasText("Northwind says that Ada Quist is not leaving.");
        assertThat(visitor.see(".proof")).hasCount(0);
    }
}
