package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// One article, read.
class ReaderTest {
    private static final String ARTICLE = "2026-03-05-yu-bowen-and-li-kaixin-leave-qwen";

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode article() {
        return BROWSING.site().api("articles/" + ARTICLE);
    }

    @Test
    void anArticleOpensFromItsHeadlineAndEscapeReturnsToIt(Visitor visitor) {
        visitor.open("?q=openai");
        Locator third = visitor.headlines().nth(2);
        String title = third.innerText();
        third.click();
        assertThat(visitor.see("#reader-title")).hasText(title);
        assertThat(visitor.see("#reader-title")).isFocused();
        assertThat(visitor.page()).hasTitle(title + " – Newshound");
        assertThat(visitor.see("#browse")).isHidden();
        visitor.press("Escape");
        assertThat(visitor.headlines().nth(2)).isFocused();
        assertThat(visitor.search()).isEqualTo("q=openai");
        assertThat(visitor.see("#reader")).isHidden();
    }

    @Test
    void theWholeTextIsShownParagraphByParagraph(Visitor visitor) {
        visitor.open("?article=" + ARTICLE);
        JsonNode article = article();
        assertThat(visitor.see("#reader-title")).hasText(article.get("title").stringValue());
        assertThat(visitor.see("#reader .body p"))
                .hasText(article.get("body").stringValue().split("\n\n"));
        assertThat(visitor.see("#reader header .dateline"))
                .containsText(article.get("source").stringValue());
        assertThat(visitor.see("#reader .original"))
                .hasAttribute("href", article.get("url").stringValue());
    }

    @Test
    void namesAreMarkedWhereTheServerFoundThem(Visitor visitor) {
        visitor.open("?article=" + ARTICLE);
        JsonNode article = article();
        String[] names = article.get("mentions")
                .valueStream()
                .map(mention -> article.get(mention.get("field").stringValue())
                        .stringValue()
                        .substring(
                                mention.get("start").asInt(), mention.get("end").asInt()))
                .toArray(String[]::new);
        assertThat(names).isNotEmpty();
        assertThat(visitor.see("#reader a[data-mention]")).hasText(names);
        visitor.see(AriaRole.CHECKBOX, "Mark names").uncheck();
        assertThat(visitor.see("#reader a[data-mention]")).hasCount(0);
        assertThat(visitor.see(AriaRole.CHECKBOX, "Mark names")).isFocused();
        assertThat(visitor.see("#reader .body p"))
                .hasText(article.get("body").stringValue().split("\n\n"));
    }

    @Test
    void foundWordsAreMarkedInTheWholeArticle(Visitor visitor) {
        visitor.open("?q=qwen&article=" + ARTICLE);
        assertThat(visitor.see("#reader .body mark").first()).hasText("Qwen");
    }

    @Test
    void keysStepThroughTheNames(Visitor visitor) {
        visitor.open("?article=" + ARTICLE);
        Locator names = visitor.see("#reader a[data-mention]");
        assertThat(names.first()).isVisible();
        visitor.press("n");
        assertThat(names.nth(0)).isFocused();
        visitor.press("n", "n");
        assertThat(names.nth(2)).isFocused();
        visitor.press("p");
        assertThat(names.nth(1)).isFocused();
    }

    @Test
    void aNameLeadsToItsPageWithTheOtherArticlesThatHaveIt(Visitor visitor) {
        visitor.open("?article=" + ARTICLE);
        visitor.see("#reader .body a.mention").first().click();
        assertThat(visitor.see("#entity-title")).isFocused();
        assertThat(visitor.see("#entity .newest [data-article='" + ARTICLE + "']"))
                .isVisible();
    }

    @Test
    void anArticleOpenedByItsAddressLeadsBackToItsSearch(Visitor visitor) {
        visitor.open("?q=qwen&article=" + ARTICLE);
        visitor.see(AriaRole.LINK, "← Back to the articles").click();
        assertThat(visitor.see("h3 [data-article='" + ARTICLE + "']")).isFocused();
        assertThat(visitor.search()).isEqualTo("q=qwen");
    }
}
