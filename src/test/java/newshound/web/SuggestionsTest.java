package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list below the search field, by keyboard.
class SuggestionsTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static void type(Visitor visitor, String text) {
        visitor.open("");
        visitor.searchField().pressSequentially(text);
        assertThat(visitor.suggestions())
                .hasCount(BROWSING.site()
                        .api("suggest?q=" + text)
                        .get("suggestions")
                        .size());
        assertThat(visitor.searchField()).hasAttribute("aria-expanded", "true");
    }

    @Test
    void aSuggestedCompanyBecomesAFilter(Visitor visitor) {
        type(visitor, "aliba");
        visitor.press("ArrowDown");
        assertThat(visitor.suggestions().first()).hasAttribute("aria-selected", "true");
        assertThat(visitor.searchField()).hasAttribute("aria-activedescendant", "suggestion-0");
        assertThat(visitor.suggestions().first()).containsText("Alibaba");
        visitor.press("Enter");
        assertThat(visitor.see(AriaRole.BUTTON, "Remove filter Company: Alibaba"))
                .isVisible();
        assertThat(visitor.searchField()).hasValue("");
        assertThat(visitor.suggestions()).hasCount(0);
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?company=alibaba")));
        visitor.page().goBack();
        assertThat(visitor.see("#heading")).hasText("Latest articles");
    }

    @Test
    void aSuggestionChosenBeforeTheSearchBeginsEmptiesTheField(Visitor visitor) {
        Clock clock = visitor.page().clock();
        clock.install(new Clock.InstallOptions().setTime(0));
        visitor.open("");
        clock.pauseAt(60_000);
        visitor.searchField().pressSequentially("aliba");
        clock.runFor(200); // milliseconds: suggestions are asked for after 120, articles after 250
        assertThat(visitor.suggestions()).not().hasCount(0);
        visitor.press("ArrowDown", "Enter");
        assertThat(visitor.chips()).hasCount(1);
        assertThat(visitor.searchField()).hasValue("");
    }

    @Test
    void whoHasBegunToChooseKeepsTheList(Visitor visitor) {
        Clock clock = visitor.page().clock();
        clock.install(new Clock.InstallOptions().setTime(0));
        visitor.open("");
        clock.pauseAt(60_000);
        visitor.searchField().pressSequentially("alib");
        clock.runFor(200); // milliseconds: suggestions are asked for after 120
        Locator first = visitor.suggestions().first();
        assertThat(first).isVisible();
        visitor.searchField().press("a");
        visitor.press("ArrowDown");
        List<String> asked = new ArrayList<>();
        visitor.page().onRequest(request -> asked.add(request.url()));
        clock.runFor(200);
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(asked).noneMatch(url -> url.contains("/api/suggest"));
    }

    @Test
    void aSuggestedHeadlineOpensItsArticle(Visitor visitor) {
        type(visitor, "aliba");
        visitor.press("ArrowUp");
        Locator last = visitor.suggestions().last();
        assertThat(last).hasAttribute("aria-selected", "true");
        assertThat(visitor.see(AriaRole.GROUP, "Articles")
                        .getByRole(AriaRole.OPTION)
                        .last())
                .hasAttribute("aria-selected", "true");
        String title = last.locator(".suggestion-label").innerText();
        visitor.press("Enter");
        assertThat(visitor.see("#reader-title")).hasText(title);
        assertThat(visitor.see("#reader-title")).isFocused();
    }

    @Test
    void enterWithoutAChoiceSearchesForTheWords(Visitor visitor) {
        type(visitor, "alibaba");
        visitor.press("Enter");
        assertThat(visitor.suggestions()).hasCount(0);
        assertThat(visitor.chips()).hasCount(0);
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=alibaba")));
        assertThat(visitor.search()).isEqualTo("q=alibaba");
    }

    @Test
    void escapeClosesTheListFirstAndLeavesTheFieldNext(Visitor visitor) {
        type(visitor, "aliba");
        visitor.press("Escape");
        assertThat(visitor.suggestions()).hasCount(0);
        assertThat(visitor.searchField()).isFocused();
        assertThat(visitor.searchField()).hasValue("aliba");
        visitor.press("Escape");
        assertThat(visitor.searchField()).not().isFocused();
    }

    @Test
    void aNameBehindAndIsSuggestedAndTheRestStays(Visitor visitor) {
        visitor.open("");
        visitor.searchField().pressSequentially("qwen AND company:google");
        assertThat(visitor.suggestions().first()).containsText("Google");
        visitor.press("ArrowDown", "Enter");
        assertThat(visitor.searchField()).hasValue("qwen");
        assertThat(visitor.search()).isEqualTo("q=qwen&company=google");
    }

    @Test
    void theNumberOfSuggestionsIsAnnounced(Visitor visitor) {
        type(visitor, "aliba");
        int count = visitor.suggestions().count();
        assertThat(visitor.see("#suggestion-count")).hasText(count + " suggestions");
    }

    @Test
    void theListIsInGroupsThroughWhichTheArrowsGo(Visitor visitor) {
        type(visitor, "goo");
        assertThat(visitor.see(AriaRole.GROUP, "Names")
                        .getByRole(AriaRole.OPTION)
                        .first())
                .containsText("Google");
        int count = visitor.suggestions().count();
        for (int i = 0; i < count; i++) {
            visitor.press("ArrowDown");
            assertThat(visitor.suggestions().nth(i)).hasAttribute("aria-selected", "true");
        }
        visitor.press("ArrowDown");
        assertThat(visitor.searchField()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    }

    @Test
    void aFieldIsWrittenInThePlaceOfTheWordThatBeginsSo(Visitor visitor) {
        visitor.open("");
        visitor.searchField().pressSequentially("qwen titl");
        assertThat(visitor.see(AriaRole.GROUP, "Query language")).containsText("words of the headline");
        visitor.see(AriaRole.GROUP, "Query language")
                .getByRole(AriaRole.OPTION)
                .first()
                .click();
        assertThat(visitor.searchField()).hasValue("qwen title:");
        assertThat(visitor.searchField()).isFocused();
    }

    @Test
    void aNameBehindOrIsWrittenIntoTheQuery(Visitor visitor) {
        visitor.open("");
        visitor.searchField().pressSequentially("qwen OR aliba");
        assertThat(visitor.suggestions().first()).containsText("Alibaba");
        visitor.press("ArrowDown", "Enter");
        assertThat(visitor.searchField()).hasValue("qwen OR company:\"Alibaba\"");
        assertThat(visitor.chips()).hasCount(0);
    }

    @Test
    void aSearchedNameShowsWhatItMayMeanAndBecomesThatFilter(Visitor visitor) {
        visitor.open("?q=alibaba");
        visitor.see(".meanings a").first().click();
        assertThat(visitor.see(AriaRole.BUTTON, "Remove filter Company: Alibaba"))
                .isVisible();
        assertThat(visitor.searchField()).hasValue("");
        visitor.page().goBack();
        assertThat(visitor.searchField()).hasValue("alibaba");
    }

    @Test
    void aMisspelledSearchIsOneClickFromTheRightOne(Visitor visitor) {
        visitor.open("?q=alibabba");
        visitor.see(".correction a").click();
        assertThat(visitor.searchField()).hasValue("alibaba");
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=alibaba")));
    }
}
