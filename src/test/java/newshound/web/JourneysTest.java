package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a reader does on the page, from the first look to an article and back.
final class JourneysTest extends ServedPage {
    @BeforeAll
    void serveSampleCorpus() throws IOException {
        serve(List.of());
    }

    @Test
    void startShowsTheNewestArticlesAndTheFacets() {
        Page page = visit("/");

        assertThat(page.locator("#heading")).hasText("Latest articles");
        assertThat(page.locator("#hits > li")).hasCount(20);
        assertThat(facet(page, "company").locator("legend")).hasText("Company");
    }

    @Test
    void everyExampleOfTheStartPageFindsSomething() {
        Page start = visit("/");
        Locator examples = start.locator("#start a");
        assertThat(examples.first()).isVisible();
        Assertions.assertThat(examples.count()).isGreaterThanOrEqualTo(3);

        for (int i = 0; i < examples.count(); i++) {
            Page page = visit("/" + examples.nth(i).getAttribute("href"));
            assertThat(page.locator("#hits > li").first()).isVisible();
            assertThat(page.locator("#hints li")).hasCount(0);
        }
    }

    @Test
    void typedWordsFindArticlesWithTheWordsMarked() {
        Page page = visit("/");
        search(page, "qwen");

        assertThat(page.locator("#heading")).hasText("Results");
        assertThat(page).hasURL(Pattern.compile("q=qwen"));
        assertThat(page.locator("#hits .snippet mark").first())
                .hasText(Pattern.compile("qwen", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void choicesNarrowAndBackUndoesThemOneByOne() {
        Page page = visit("/?q=openai");
        assertThat(page.locator("#heading")).hasText("Results");
        String all = status(page);

        check(page, "tag", "departure");
        assertThat(chip(page, "Tag: departure")).isVisible();
        assertThat(page.locator("#status")).not().hasText(all);
        String one = status(page);
        check(page, "company", "meta");
        assertThat(chip(page, "Company: Meta")).isVisible();

        page.goBack();
        assertThat(chip(page, "Company: Meta")).hasCount(0);
        assertThat(page.locator("#status")).containsText(one);
        page.goBack();
        assertThat(chip(page, "Tag: departure")).hasCount(0);
        assertThat(page.locator("#status")).containsText(all);
    }

    @Test
    void aSharedAddressShowsTheSameView() {
        Page page = visit("/?q=openai&tag=departure&tag=hire&company=meta");

        assertThat(page.locator("#q")).hasValue("openai");
        assertThat(chip(page, "Tag: departure")).isVisible();
        assertThat(chip(page, "Tag: hire")).isVisible();
        assertThat(facet(page, "company").locator("input[value=meta]")).isChecked();
    }

    @Test
    void aChipIsRemovedByKeyboard() {
        Page page = visit("/?q=openai&tag=departure");

        chip(page, "Tag: departure").focus();
        page.keyboard().press("Enter");

        assertThat(chip(page, "Tag: departure")).hasCount(0);
        Assertions.assertThat(page.url()).doesNotContain("tag=");
    }

    @Test
    void aSuggestedCompanyBecomesAFilter() {
        Page page = visit("/");
        page.locator("#q").pressSequentially("aliba");
        assertThat(page.locator("#suggestions [role=option]").first()).containsText("Alibaba");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(chip(page, "Company: Alibaba")).isVisible();
        assertThat(page.locator("#hits > li").first()).isVisible();
    }

    @Test
    void typedDaysNarrowTheTime() {
        Page page = visit("/?q=openai");
        page.locator("#first-day").fill("2026-01-01");
        page.locator("#last-day").fill("2026-03-31");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Apply")).click();

        assertThat(page).hasURL(Pattern.compile("after=2026-01-01"));
        assertThat(page.locator("#hits time").first()).hasAttribute("datetime", Pattern.compile("2026-0[123].*"));
    }

    @Test
    void anArticleOpensForReadingAndEscapeLeadsBackToItsPlace() {
        Page page = visit("/?q=qwen");
        Locator first = page.locator("#hits h3 a").first();
        String title = first.textContent();

        first.click();
        assertThat(page.locator("#reader-title")).hasText(title);
        assertThat(page.locator("#reader a.mention").first()).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator("#hits h3 a").first()).isFocused();
    }

    @Test
    void oddTextIsSearchedWithAHint() {
        Page page = visit("/?q=" + "foo%3Abar+%28qwen");

        assertThat(page.locator("#hints li").first()).isVisible();
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        Page page = visit("/?q=xyzzyplugh&tag=departure");

        assertThat(page.locator("#notice")).isVisible();
        assertThat(page.locator("#hits > li")).hasCount(0);
    }

    @Test
    void aWrongAddressShowsTheServersReason() {
        Page page = visit("/?q=qwen&after=someday");

        assertThat(page.locator("[role=alert]")).containsText("after");
        Assertions.assertThat(takeComplaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void theQuestionMarkOpensTheListOfKeys() {
        Page page = visit("/");
        assertThat(page.locator("#hits > li").first()).isVisible();
        page.keyboard().press("?");

        assertThat(page.locator("dialog#help")).isVisible();
    }

    @Test
    void aNarrowPhoneNeedsNoSidewaysScrolling() {
        for (String address :
                List.of("/", "/?q=qwen", "/?q=qwen&article=2026-03-03-qwen-technical-lead-lin-junyang-steps-down")) {
            Page page = visit(address, 320, ColorScheme.LIGHT);
            assertThat(page.locator("#hits > li:visible, #reader-title:visible").first())
                    .isVisible();

            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }

    private static void search(Page page, String text) {
        page.locator("#q").fill(text);
        page.keyboard().press("Enter");
    }

    private static String status(Page page) {
        return page.locator("#status").textContent().split("·", -1)[0].strip();
    }

    private static Locator facet(Page page, String dimension) {
        return page.locator("fieldset[data-dimension=" + dimension + "]");
    }

    private static void check(Page page, String dimension, String value) {
        facet(page, dimension).locator("input[value=" + value + "]").check();
    }

    private static Locator chip(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName("Remove filter " + name).setExact(true));
    }
}
