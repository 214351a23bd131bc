package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// Choosing values, undoing it, and sharing it.
class FiltersTest {
    private static final String TWO_AND_ONE = "company=alibaba&company=google&tag=hire";

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    /// @param parameters each with an ampersand behind it
    private static JsonNode api(String parameters) {
        return BROWSING.site()
                .api("search?" + parameters + "size=20&sort=newest&facets=company:8,person:8,tag:8,source:8");
    }

    /// Ticks a value as it is listed now.
    private static void choose(Visitor visitor, String dimension, String label) {
        visitor.see("fieldset[data-dimension=" + dimension + "]")
                .getByLabel(label + " ")
                .first()
                .check();
        assertThat(visitor.see("#browse")).hasAttribute("data-phase", "ready");
    }

    private static void shows(Visitor visitor, String parameters) {
        JsonNode reply = api(parameters.isEmpty() ? "" : parameters + "&");
        assertThat(visitor.total()).hasText(Counted.total(reply));
        assertThat(visitor.facet("company")).hasText(Counted.facet(reply, "company"));
        assertThat(visitor.facet("tag")).hasText(Counted.facet(reply, "tag"));
        assertThat(visitor.headlines()).hasText(Counted.headlines(reply));
    }

    @Test
    void valuesOfOneFacetWidenAndThoseOfAnotherNarrowAndBackUndoesOneEach(Visitor visitor) {
        visitor.open("?company=alibaba");
        shows(visitor, "company=alibaba");
        choose(visitor, "company", "Google");
        shows(visitor, "company=alibaba&company=google");
        choose(visitor, "tag", "hire");
        shows(visitor, TWO_AND_ONE);
        assertThat(visitor.search()).isEqualTo(TWO_AND_ONE);
        assertThat(visitor.chips()).hasCount(3);
        visitor.page().goBack();
        shows(visitor, "company=alibaba&company=google");
        visitor.page().goBack();
        shows(visitor, "company=alibaba");
        visitor.page().goForward();
        shows(visitor, "company=alibaba&company=google");
    }

    @Test
    void reloadAndSharedAddressRestoreEverything(Visitor visitor, Visitor other) {
        String address = "?q=model&" + TWO_AND_ONE + "&after=2024-01-01&before=2026-04-01&sort=oldest";
        visitor.open(address);
        String[] headlines = visitor.headlines().allInnerTexts().toArray(String[]::new);
        assertThat(headlines).isNotEmpty();
        visitor.page().reload();
        isRestored(visitor, headlines);
        other.open(address);
        isRestored(other, headlines);
    }

    private static void isRestored(Visitor visitor, String[] headlines) {
        assertThat(visitor.headlines()).hasText(headlines);
        assertThat(visitor.searchField()).hasValue("model");
        assertThat(visitor.see(AriaRole.COMBOBOX, "Sort by")).hasValue("oldest");
        assertThat(visitor.see("#first-day")).hasValue("2024-01-01");
        assertThat(visitor.see("#last-day")).hasValue("2026-03-31");
        assertThat(visitor.chips()).hasText(new String[] {
            "Company: Alibaba×", "Company: Google×", "Tag: hire×", "Published: 1 Jan 2024 to 31 Mar 2026×"
        });
        assertThat(visitor.see("#facets :checked")).hasCount(3);
    }

    @Test
    void chipsAreRemovedByKeyboardAndTheFocusStaysNear(Visitor visitor) {
        visitor.open("?" + TWO_AND_ONE);
        visitor.see(AriaRole.BUTTON, "Remove filter Company: Alibaba").focus();
        visitor.press("Delete");
        shows(visitor, "company=google&tag=hire");
        assertThat(visitor.see(AriaRole.BUTTON, "Remove filter Company: Google"))
                .isFocused();
        visitor.press("Tab", "Tab", "Enter"); // past the way to the page of Google
        shows(visitor, "company=google");
        assertThat(visitor.see(AriaRole.BUTTON, "Remove filter Company: Google"))
                .isFocused();
        visitor.press("Tab", "Tab", "Enter");
        shows(visitor, "");
        assertThat(visitor.chips()).hasCount(0);
        assertThat(visitor.see("#heading")).isFocused();
        assertThat(visitor.search()).isEmpty();
    }

    @Test
    void aFacetShowsMoreValuesAndFewerAgain(Visitor visitor) {
        visitor.open("");
        visitor.see(AriaRole.BUTTON, "Show more: company").click();
        String[] forty = Counted.facet(BROWSING.site().api("search?facets=company:40"), "company");
        assertThat(visitor.facet("company")).hasText(forty);
        for (int size : new int[] {200, 1_000}) {
            if (visitor.see(AriaRole.BUTTON, "Show more: company").isVisible()) {
                visitor.see(AriaRole.BUTTON, "Show more: company").click();
                assertThat(visitor.facet("company"))
                        .hasText(Counted.facet(BROWSING.site().api("search?facets=company:" + size), "company"));
            }
        }
        visitor.see(AriaRole.BUTTON, "Show fewer: company").click();
        assertThat(visitor.facet("company")).hasCount(8);
    }

    @Test
    void aNameBelowAnArticleBecomesAFilter(Visitor visitor) {
        visitor.open("?q=qwen");
        visitor.see(AriaRole.LINK, "Filter by company: Alibaba").first().click();
        assertThat(visitor.see(AriaRole.BUTTON, "Remove filter Company: Alibaba"))
                .isVisible();
        assertThat(visitor.search()).isEqualTo("q=qwen&company=alibaba");
    }

    @Test
    void aValueThatNoArticleHasStaysToBeTakenAway(Visitor visitor) {
        visitor.open("?tag=hire&company=zyxwvut");
        assertThat(visitor.total()).hasText("0 articles");
        assertThat(visitor.facet("company").last()).hasText("zyxwvut0 articles");
        visitor.see(AriaRole.CHECKBOX, "zyxwvut 0 articles").click();
        shows(visitor, "tag=hire");
    }
}
