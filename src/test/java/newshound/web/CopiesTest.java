package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import newshound.story.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One text printed often is one hit, which opens; its story is a step away.
class CopiesTest {
    private static final int PRINTED = 5;
    private static final String FIRST_PAPER = "Harbour Gazette 0";

    @RegisterExtension
    static final Browsing BROWSING = Browsing.of(articles(), links());

    /// Five papers print one text, a sixth tells of the event in its own words, and a seventh of something else.
    private static List<Article> articles() {
        Stream<Article> copies = IntStream.range(0, PRINTED)
                .mapToObj(number -> Article.builder(new ArticleId("copy/" + number))
                        .title("Night ferry aground off Skerry")
                        .body("The night ferry ran aground off Skerry. Nobody was hurt.")
                        .source("Harbour Gazette " + number)
                        .published(new PublicationDate.Day(LocalDate.of(2026, 3, 1 + number)))
                        .build());
        return Stream.concat(
                        copies,
                        Stream.of(
                                Article.builder(new ArticleId("own-words"))
                                        .title("Tugs free stranded ship")
                                        .body("Two tugs pulled the ferry off the rocks.")
                                        .build(),
                                Article.builder(new ArticleId("else"))
                                        .title("Fares rise")
                                        .body("A ferry ticket will cost more.")
                                        .build()))
                .toList();
    }

    private static Map<Relation, Map<String, String>> links() {
        Map<String, String> copies = new HashMap<>();
        IntStream.range(1, PRINTED).forEach(number -> copies.put("copy/" + number, "copy/0"));
        Map<String, String> stories = new HashMap<>(copies);
        stories.put("own-words", "copy/0");
        return Map.of(Relation.COPY, copies, Relation.STORY, stories);
    }

    private static Locator folded(Visitor visitor) {
        return visitor.see("#hits details summary");
    }

    private static Locator copies(Visitor visitor) {
        return visitor.see("#hits details li");
    }

    @Test
    void aTextPrintedOftenIsOneHitAndTheCountSaysSo(Visitor visitor) {
        visitor.open("?q=ferry");
        assertThat(visitor.total()).hasText("3 articles (7 with copies)");
        assertThat(visitor.headlines()).hasCount(3);
        assertThat(folded(visitor)).hasCount(1);
        assertThat(folded(visitor)).containsText("and 4 more");
    }

    @Test
    void theOthersOpenInPlaceByKeyboardAndLeadToTheirArticles(Visitor visitor) {
        visitor.open("?q=ferry&sort=oldest");
        folded(visitor).focus();
        visitor.press("Enter");
        assertThat(copies(visitor)).hasCount(PRINTED - 1);
        assertThat(copies(visitor).first()).containsText("Harbour Gazette 1");
        assertThat(copies(visitor).first().locator("mark")).hasText("ferry");
        visitor.press("Tab", "Enter");
        assertThat(visitor.see("#reader > header .dateline")).containsText("Harbour Gazette 1");
        visitor.press("Escape");
        assertThat(copies(visitor).first().getByRole(AriaRole.LINK)).isFocused();
        assertThat(visitor.search()).isEqualTo("q=ferry&sort=oldest");
    }

    @Test
    void onlyCopiesThatMatchTheSearchAreCountedAndListed(Visitor visitor) {
        visitor.open("?q=ferry+OR+ship&after=2026-03-03");
        assertThat(visitor.total()).hasText("1 article (3 with copies)");
        assertThat(folded(visitor)).containsText("and 2 more");
        folded(visitor).click();
        assertThat(copies(visitor)).hasCount(2);
    }

    @Test
    void foldingIsAStepThatBackUndoes(Visitor visitor) {
        visitor.open("?q=ferry");
        visitor.see(AriaRole.CHECKBOX, "Fold copies").uncheck();
        assertThat(visitor.headlines()).hasCount(7);
        assertThat(visitor.total()).hasText("7 articles");
        assertThat(folded(visitor)).hasCount(0);
        assertThat(visitor.search()).isEqualTo("q=ferry&stories=all");
        visitor.page().goBack();
        assertThat(visitor.headlines()).hasCount(3);
        assertThat(visitor.see(AriaRole.CHECKBOX, "Fold copies")).isChecked();
    }

    @Test
    void aStoryIsASearchOfItsOwn(Visitor visitor) {
        visitor.open("?q=aground");
        visitor.see(AriaRole.LINK, "2 articles on this story").click();
        assertThat(visitor.headlines()).hasCount(2);
        assertThat(visitor.total()).hasText("2 articles (6 with copies)");
        assertThat(visitor.search()).startsWith("q=story:");
        assertThat(visitor.see("#hints")).isHidden();
    }

    @Test
    void anArticleLeadsToItsCopiesAndItsStory(Visitor visitor) {
        visitor.open("?article=copy/0");
        assertThat(visitor.see("#reader header .dateline")).containsText(FIRST_PAPER);
        assertThat(visitor.see(AriaRole.LINK, "2 articles on this story")).isVisible();
        visitor.see(AriaRole.LINK, "4 more with this text").click();
        assertThat(visitor.headlines()).hasCount(PRINTED);
        visitor.open("?article=else");
        assertThat(visitor.see("#reader-title")).isVisible();
        assertThat(visitor.see("#reader .related")).hasCount(0);
    }

    @Test
    void copiesThatCannotBeFetchedCanBeTriedAgain(Visitor visitor) {
        visitor.expects("status of 503");
        visitor.open("?q=ferry");
        visitor.page()
                .route("**/api/search?*copies*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        folded(visitor).click();
        assertThat(visitor.see("#hits .failure")).isVisible();
        visitor.page().unroute("**/api/search?*copies*");
        visitor.see(AriaRole.BUTTON, "Try again").click();
        assertThat(copies(visitor)).hasCount(PRINTED - 1);
    }

    @Test
    void openedCopiesKeepEveryRuleOfAccessibility(Visitor visitor) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 860);
            visitor.open("?q=ferry");
            folded(visitor).click();
            assertThat(copies(visitor)).hasCount(PRINTED - 1);
            assertThat(visitor.scrollsSideways()).isFalse();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(width + " " + scheme)
                        .isEmpty();
            }
        }
    }
}
