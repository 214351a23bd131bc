package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The keys of the whole page.
class KeyboardTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    @Test
    void slashAndControlKLeadToTheSearchField(Visitor visitor) {
        visitor.open("");
        visitor.press("/");
        assertThat(visitor.searchField()).isFocused();
        assertThat(visitor.searchField()).hasValue("");
        visitor.press("Escape");
        assertThat(visitor.searchField()).not().isFocused();
        visitor.press("Control+k");
        assertThat(visitor.searchField()).isFocused();
    }

    @Test
    void articlesAreSteppedThroughAndOpened(Visitor visitor) {
        visitor.open("?q=openai");
        visitor.press("j", "j", "j", "k");
        assertThat(visitor.headlines().nth(1)).isFocused();
        String title = visitor.headlines().nth(1).innerText();
        visitor.press("o");
        assertThat(visitor.see("#reader-title")).hasText(title);
    }

    @Test
    void questionMarkShowsTheKeysAndEscapeHidesThem(Visitor visitor) {
        visitor.open("");
        visitor.press("?");
        assertThat(visitor.see(AriaRole.DIALOG, "Help")).isVisible();
        assertThat(visitor.see("#help .keys dt")).not().hasCount(0);
        visitor.press("Escape");
        assertThat(visitor.see("#help")).isHidden();
    }

    @Test
    void singleLettersCanBeTurnedOffForGood(Visitor visitor) {
        visitor.open("");
        visitor.see(AriaRole.BUTTON, "Help").click();
        visitor.see(AriaRole.CHECKBOX, "Single letters and signs are shortcuts").uncheck();
        visitor.see(AriaRole.BUTTON, "Close").click();
        visitor.page().reload();
        assertThat(visitor.headlines().first()).isVisible();
        visitor.press("/", "j", "?");
        assertThat(visitor.searchField()).not().isFocused();
        assertThat(visitor.see("#help")).isHidden();
        visitor.press("Control+k");
        assertThat(visitor.searchField()).isFocused();
    }

    @Test
    void firstTabSkipsToTheArticles(Visitor visitor) {
        visitor.open("");
        visitor.press("Tab");
        assertThat(visitor.see(AriaRole.LINK, "Skip to the articles")).isFocused();
        visitor.press("Enter");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
