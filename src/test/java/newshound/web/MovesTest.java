package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// The moves that the articles of a search tell of.
class MovesTest {
    private static final int PAGE = 20;

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode api(String parameters) {
        return BROWSING.site().api("moves?size=" + PAGE + "&" + parameters);
    }

    private static Locator rows(Visitor visitor) {
        return visitor.see(".move-row");
    }

    private static Locator opener(Locator row) {
        return row.getByRole(AriaRole.BUTTON);
    }

    private static void choose(Visitor visitor, String part, String value) {
        visitor.see("fieldset[data-part=" + part + "] input[value='" + value + "']")
                .check();
    }

    private static void shows(Visitor visitor, JsonNode reply) {
        assertThat(visitor.total()).hasText(Counted.moves(reply.get("total").asLong()));
        String[] names = reply.get("moves")
                .valueStream()
                .map(move -> move.get("person").isNull()
                        ? move.get("group").stringValue()
                        : move.at("/person/name").stringValue())
                .toArray(String[]::new);
        assertThat(visitor.see(".move-row .who")).hasText(names);
    }

    @Test
    void theMovesOfASearchStandBesideItsArticles(Visitor visitor) {
        visitor.open("?q=from:openai");
        visitor.see(AriaRole.LINK, "Moves").click();
        JsonNode reply = api("q=from:openai");
        shows(visitor, reply);
        assertThat(visitor.search()).isEqualTo("q=from:openai&view=moves");
        assertThat(visitor.page()).hasTitle("Moves: from:openai – Newshound");
        assertThat(visitor.see("#heading")).isFocused();
        assertThat(visitor.headlines().first()).isHidden();
        visitor.page().goBack();
        assertThat(visitor.headlines().first()).isVisible();
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=from:openai")));
    }

    @Test
    void aRowOpensWhatItsSourcesSayAndLeadsToTheSentenceInItsArticle(Visitor visitor) {
        visitor.open("?q=from:openai&view=moves&sort=sources");
        JsonNode source = api("q=from:openai&sort=sources").at("/moves/0/sources/0");
        opener(rows(visitor).first()).click();
        assertThat(opener(rows(visitor).first())).hasAttribute("aria-expanded", "true");
        Locator opened = visitor.see(".move-sources").first();
        String words = source.get("text").stringValue();
        assertThat(opened.locator("blockquote").first()).hasText(words);
        Locator link = opened.locator("a[data-article]").first();
        assertThat(link).hasText(source.get("title").stringValue());
        link.click();
        assertThat(visitor.see("#reader-title")).hasText(source.get("title").stringValue());
        assertThat(visitor.see(".proof")).hasText(words);
        assertThat(visitor.see("#proof")).isFocused();
        assertThat(visitor.see("#proof")).isInViewport();
        visitor.press("Escape");
        assertThat(link).isFocused();
        assertThat(visitor.search()).isEqualTo("q=from:openai&view=moves&sort=sources");
    }

    @Test
    void moreSourcesThanFitAreFetched(Visitor visitor) {
        visitor.open("?view=moves&sort=sources");
        int articles = api("sort=sources").at("/moves/0/articles").asInt();
        assertThat(articles).isGreaterThan(5);
        opener(rows(visitor).first()).click();
        Locator opened = visitor.see(".move-sources").first();
        assertThat(opened.locator("blockquote")).hasCount(5);
        visitor.see(AriaRole.BUTTON, "All " + articles + " articles").click();
        assertThat(opened.locator("a[data-article]")).not().hasCount(5);
        assertThat(visitor.see(AriaRole.BUTTON, "All " + articles + " articles"))
                .hasCount(0);
    }

    @Test
    void partsOfAMoveAreFiltersWithChips(Visitor visitor) {
        visitor.open("?view=moves");
        choose(visitor, "from", "openai");
        shows(visitor, api("from=openai"));
        choose(visitor, "to", "meta");
        shows(visitor, api("from=openai&to=meta"));
        choose(visitor, "to", "anthropic");
        shows(visitor, api("from=openai&to=meta&to=anthropic"));
        assertThat(visitor.chips()).hasText(new String[] {"From: OpenAI×", "To: Meta×", "To: Anthropic×"});
        visitor.page().goBack();
        shows(visitor, api("from=openai&to=meta"));
        visitor.see(AriaRole.BUTTON, "Remove filter From: OpenAI").click();
        shows(visitor, api("to=meta"));
        visitor.see(AriaRole.BUTTON, "Clear all filters").click();
        shows(visitor, api(""));
        assertThat(visitor.search()).isEqualTo("view=moves");
    }

    @Test
    void whoMovesIsAFilterAndNamesInARowAreToo(Visitor visitor) {
        visitor.open("?q=from:openai&view=moves");
        rows(visitor).first().locator(".who a").click();
        String person = api("q=from:openai").at("/moves/0/person/id").stringValue();
        shows(visitor, api("q=from:openai&person=" + person));
        assertThat(visitor.see("fieldset[data-part=person] :checked")).hasCount(1);
    }

    @Test
    void allMovesOfTheListAreHadAsAFile(Visitor visitor) {
        visitor.open("?q=from:openai&view=moves&kind=moved");
        assertThat(visitor.see(AriaRole.LINK, "CSV"))
                .hasAttribute("href", "api/moves.csv?q=from%3Aopenai&kind=moved&sort=newest");
        assertThat(visitor.see("#exports a")).hasCount(3);
        visitor.see(AriaRole.LINK, "Flows").click();
        assertThat(visitor.see(".flows-table")).isVisible();
        assertThat(visitor.see("#exports")).isHidden();
        visitor.see(AriaRole.LINK, "Articles").click();
        assertThat(visitor.see(AriaRole.LINK, "CSV")).hasAttribute("href", Pattern.compile("^api/search\\.csv\\?"));
    }

    @Test
    void orderAndBackgroundAreChosen(Visitor visitor) {
        visitor.open("?view=moves");
        visitor.see(AriaRole.COMBOBOX, "Sort by").selectOption("oldest");
        shows(visitor, api("sort=oldest"));
        visitor.see(AriaRole.CHECKBOX, "Background too").check();
        JsonNode all = api("sort=oldest&background=true");
        assertThat(all.get("total").asLong()).isGreaterThan(api("").get("total").asLong());
        shows(visitor, all);
        assertThat(visitor.search()).isEqualTo("view=moves&background=true&sort=oldest");
    }

    @Test
    void pagesGoOnWithTheCursorAndBackByNumber(Visitor visitor) {
        visitor.open("?view=moves");
        assertThat(visitor.see("#move-pager [aria-current]")).hasText(Pattern.compile("Page 1 of \\d+"));
        visitor.see("#move-pager").getByText("Next →").click();
        shows(visitor, api("offset=" + PAGE));
        assertThat(visitor.search()).startsWith("view=moves&page=2&cursor=");
        assertThat(visitor.see("#heading")).isFocused();
        visitor.see("#move-pager").getByText("← Previous").click();
        shows(visitor, api(""));
        assertThat(visitor.search()).isEqualTo("view=moves");
    }

    @Test
    void nothingFoundSaysWhatToDo(Visitor visitor) {
        visitor.open("?view=moves&from=zyxwvut&kind=moved");
        assertThat(visitor.see("#moves .notice-title")).hasText("No article of this search tells of a move");
        visitor.see(AriaRole.LINK, "without From: zyxwvut").click();
        shows(visitor, api("kind=moved"));
    }

    @Test
    void anAddressThatCannotBeAskedIsRefusedWithItsReason(Visitor visitor) {
        visitor.expects("status of 400");
        visitor.open("?view=moves&kind=nonsense");
        assertThat(visitor.see("#moves .failure")).containsText("kind: one of");
    }

    @Test
    void keysStepThroughTheMovesAndOpenThem(Visitor visitor) {
        visitor.open("?q=from:openai&view=moves");
        assertThat(rows(visitor).first()).isVisible();
        visitor.press("j", "j");
        assertThat(opener(rows(visitor).nth(1))).isFocused();
        visitor.press("o");
        assertThat(visitor.see(".move-sources").nth(1)).isVisible();
        visitor.press("k");
        assertThat(opener(rows(visitor).first())).isFocused();
    }
}
