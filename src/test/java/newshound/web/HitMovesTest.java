package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.article.TextField;
import newshound.search.TestMoves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Each article in the results tells its talent moves, and leads to the words that state them.
class HitMovesTest {
    private static final String LEAVES = "Ada Quist may leave the map room of Northwind.";
    private static final Entity ADA = new Entity("ada-quist", EntityType.PERSON, "Ada Quist", List.of(), null);
    private static final Entity NORTHWIND =
            new Entity("northwind", EntityType.ORGANISATION, "Northwind", List.of(), null);
    private static final TestMoves LEFT =
            TestMoves.of(ADA, NORTHWIND, null).being(Status.RUMOURED).on("2026-03");

    @RegisterExtension
    static final Browsing BROWSING = Browsing.told(List.of(
            article("few", LEAVES, LEFT, LEFT.sure(0.99).on("2011").told()),
            article("quiet", "Nobody goes anywhere."),
            article(
                    "many",
                    "Five teams of engineers were hired.",
                    group(1, 0.9, move -> move),
                    group(2, 0.8, move -> move.as(null, "cartographers")),
                    group(3, 0.7, move -> move.being(Kind.OFFERED).being(Status.OFFERED)),
                    group(4, 0.6, move -> move),
                    group(5, 0.5, move -> move))));

    private static TestMoves group(int number, double sure, UnaryOperator<TestMoves> change) {
        return change.apply(TestMoves.ofGroup("team " + number, null, NORTHWIND))
                .sure(sure);
    }

    private static AnnotatedArticle article(String id, String body, TestMoves... moves) {
        Article article = Article.builder(new ArticleId(id))
                .title("Of maps, part " + id)
                .body(body)
                .build();
        List<Mention> mentions = new ArrayList<>();
        int at = body.indexOf(NORTHWIND.name());
        if (at >= 0) {
            mentions.add(new Mention(
                    TextField.BODY, new Span(at, at + NORTHWIND.name().length()), NORTHWIND));
        }
        Span whole = new Span(0, body.length());
        return new AnnotatedArticle(
                article,
                mentions,
                List.of(moves).stream()
                        .map(move -> move.stated(TextField.BODY, whole))
                        .toList());
    }

    private static Locator moves(Visitor visitor, String id) {
        return visitor.see(".hit:has([data-article=" + id + "]) .hit-moves li");
    }

    @Test
    void aHitTellsInALineEachWhatItsArticleTellsAsNews(Visitor visitor) {
        visitor.open("?q=maps");
        assertThat(moves(visitor, "few")).hasText(new String[] {"Ada Quist leaves NorthwindrumouredMar 2026"});
        assertThat(moves(visitor, "quiet")).hasCount(0);
        assertThat(visitor.see(AriaRole.LIST, "Talent moves in it")).hasCount(2);
    }

    @Test
    void whatIsToldAsBackgroundIsCalledSoWhereItIsAskedFor(Visitor visitor) {
        visitor.open("?q=move:background");
        assertThat(moves(visitor, "few").first()).containsText("background");
        assertThat(moves(visitor, "few")).hasCount(2);
    }

    @Test
    void ofManyMovesTheFirstAreToldAndTheArticleHasTheRest(Visitor visitor) {
        visitor.open("?q=engineers");
        assertThat(moves(visitor, "many")).hasText(new String[] {
            "team 1 join Northwind",
            "team 2 join Northwindas cartographers",
            "team 3 are invited to Northwindoffered",
            "and 2 moves more"
        });
        visitor.see(AriaRole.LINK, "and 2 moves more").click();
        assertThat(visitor.see("#reader .moves li")).hasCount(5);
        visitor.press("Escape");
        assertThat(visitor.headlines().first()).isFocused();
    }

    @Test
    void theVerbLeadsToTheSentenceInTheArticleAndBack(Visitor visitor) {
        visitor.open("?q=maps+map");
        Locator verb = visitor.see(AriaRole.LINK, "leaves");
        assertThat(verb).hasAccessibleDescription("Where the article says so");
        verb.click();
        assertThat(visitor.see("#reader-title")).hasText("Of maps, part few");
        assertThat(visitor.see("#proof")).isFocused();
        assertThat(visitor.see(".proof").first()).containsText(LEAVES);
        assertThat(visitor.search()).isEqualTo("q=maps map&article=few&mark=body:0-" + LEAVES.length());
        visitor.press("Escape");
        assertThat(verb).isFocused();
        assertThat(visitor.search()).isEqualTo("q=maps map");
    }

    @Test
    void aNameLeadsToTheEntity(Visitor visitor) {
        visitor.open("?q=maps");
        moves(visitor, "few").locator("a.company").click();
        assertThat(visitor.see("#entity-title")).hasText("Northwind");
        assertThat(visitor.search()).isEqualTo("entity=northwind");
    }
}
