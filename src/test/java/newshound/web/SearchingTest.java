package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// From words to articles, and back.
class SearchingTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode api(String parameters) {
        return BROWSING.site().api("search?size=20&facets=company:8,person:8,tag:8,source:8&" + parameters);
    }

    @Test
    void startPageShowsTheNewestArticlesAndWhatTheyCanBeFilteredBy(Visitor visitor) {
        JsonNode reply = api("sort=newest");
        visitor.open("");
        assertThat(visitor.see("#heading")).hasText("Latest articles");
        assertThat(visitor.total()).hasText(Counted.total(reply));
        assertThat(visitor.headlines()).hasText(Counted.headlines(reply));
        for (String dimension : new String[] {"company", "person", "tag", "source"}) {
            assertThat(visitor.facet(dimension)).hasText(Counted.facet(reply, dimension));
        }
        assertThat(visitor.see(".chart rect"))
                .hasCount(reply.at("/histogram/buckets").size());
    }

    @Test
    void typedWordsAreFoundAndMarked(Visitor visitor) {
        JsonNode reply = api("q=qwen&sort=relevance");
        visitor.open("");
        visitor.searchField().pressSequentially("qwen");
        visitor.press("Enter");
        assertThat(visitor.see("#heading")).hasText("Results");
        assertThat(visitor.total()).hasText(Counted.total(reply));
        assertThat(visitor.headlines()).hasText(Counted.headlines(reply));
        assertThat(visitor.see(".snippet mark").first()).hasText(Pattern.compile("qwen", Pattern.CASE_INSENSITIVE));
        assertThat(visitor.see("#announce")).hasText(Counted.total(reply));
        assertThat(visitor.page()).hasTitle("qwen – Newshound");
        assertThat(visitor.search()).isEqualTo("q=qwen");
    }

    @Test
    void articlesAppearWhileOneTypesAndThatIsOneStepBack(Visitor visitor) {
        visitor.open("");
        visitor.searchField().pressSequentially("qwen");
        assertThat(visitor.total()).hasText(Counted.total(api("q=qwen")));
        visitor.page().goBack();
        assertThat(visitor.see("#heading")).hasText("Latest articles");
        assertThat(visitor.searchField()).hasValue("");
        assertThat(visitor.total()).hasText(Counted.total(api("sort=newest")));
    }

    @Test
    void newestAndOldestArticlesComeFirstWhenAskedFor(Visitor visitor) {
        visitor.open("?q=openai");
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=relevance")));
        visitor.see(AriaRole.COMBOBOX, "Sort by").selectOption("Oldest first");
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=oldest")));
        assertThat(visitor.search()).isEqualTo("q=openai&sort=oldest");
        visitor.see(AriaRole.COMBOBOX, "Sort by").selectOption("Newest first");
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=newest")));
        visitor.page().goBack();
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=oldest")));
    }

    @Test
    void pagesFollowEachOtherAndBackTurnsThemBack(Visitor visitor) {
        visitor.open("?q=openai");
        visitor.see(AriaRole.LINK, "Next →").click();
        assertThat(visitor.see("#hits")).hasAttribute("start", "21");
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=relevance&offset=20")));
        assertThat(visitor.see("#heading")).isFocused();
        visitor.see(AriaRole.LINK, "Next →").click();
        assertThat(visitor.see("#hits")).hasAttribute("start", "41");
        assertThat(visitor.see(AriaRole.LINK, "First page")).isVisible();
        visitor.page().goBack();
        assertThat(visitor.see("#hits")).hasAttribute("start", "21");
        visitor.page().goBack();
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("q=openai&sort=relevance")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(hired AND \"chief", "qwen and alibaba", "author:\"Ada", "colour:red"})
    void oddTextIsReadWithAHintAtTheOddPart(String odd, Visitor visitor) {
        JsonNode reply = BROWSING.site().api("search?q=" + Typed.encoded(odd));
        assertThat(reply.at("/query/warnings")).isNotEmpty();
        visitor.open("?q=" + Typed.encoded(odd));
        assertThat(visitor.see("#hints li"))
                .hasCount(reply.at("/query/warnings").size());
        assertThat(visitor.see("#status code")).hasText(reply.at("/query/read").stringValue());
        assertThat(visitor.see("#hints .hint-message").first()).not().containsText("`");

        JsonNode first = reply.at("/query/warnings/0");
        visitor.see("#hints").getByRole(AriaRole.BUTTON).first().click();
        assertThat(visitor.searchField()).isFocused();
        assertThat(visitor.page().evaluate("[q.selectionStart, q.selectionEnd].join()"))
                .isEqualTo(first.get("start").asInt() + "," + first.get("end").asInt());
    }

    @Test
    void searchWithoutArticlesSaysWhatToDoNext(Visitor visitor) {
        visitor.open("?q=qwe&tag=hire&company=alibaba");
        assertThat(visitor.see(".notice-title")).hasText("No article matches");
        assertThat(visitor.see(AriaRole.LINK, "without Tag: hire")).isVisible();
        assertThat(visitor.see(AriaRole.LINK, "without Company: Alibaba")).isVisible();
        visitor.see(AriaRole.LINK, "without any filter").click();
        assertThat(visitor.chips()).hasCount(0);
        visitor.see(AriaRole.LINK, "qwe*").click();
        assertThat(visitor.total()).hasText(Counted.total(api("q=qwe*")));
        assertThat(visitor.searchField()).hasValue("qwe*");
    }

    @Test
    void startAgainLeadsFromNothingToTheLatestArticles(Visitor visitor) {
        visitor.open("?q=zyxwvut");
        visitor.see(AriaRole.LINK, "Start again").click();
        assertThat(visitor.see("#heading")).hasText("Latest articles");
        assertThat(visitor.headlines()).hasText(Counted.headlines(api("sort=newest")));
    }

    @Test
    void examplesOnTheStartPageFindSomething(Visitor visitor) {
        visitor.open("");
        int examples = visitor.see("#start a").count();
        assertThat(examples).isGreaterThan(1);
        for (int i = 0; i < examples; i++) {
            visitor.open("");
            visitor.see("#start a").nth(i).click();
            assertThat(visitor.see("#heading")).hasText(Pattern.compile("Results|Moves"));
            assertThat(visitor.see("#hits h3 a:visible, .move-row:visible"))
                    .not()
                    .hasCount(0);
            assertThat(visitor.see("#hints")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=openai", "?q=%28hired+AND+%22chief", "?q=zyxwvut&tag=hire", "?q=aaaa" + LONG_WORD})
    void nothingScrollsSidewaysOnTheNarrowestPhone(String search, Visitor visitor) {
        visitor.page().setViewportSize(320, 640);
        visitor.open(search);
        visitor.see(AriaRole.BUTTON, "Filters")
                .or(visitor.see(AriaRole.BUTTON, "Filters (1 chosen)"))
                .click();
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    private static final String LONG_WORD =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
}
