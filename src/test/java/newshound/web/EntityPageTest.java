package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The page of a company, person, product or place.
class EntityPageTest {
    private static final String ARTICLE = "2026-03-05-yu-bowen-and-li-kaixin-leave-qwen";

    /// Who moved more than once.
    private static final String PERSON = "mike-krieger";

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode alibaba() {
        return BROWSING.site().api("entities/alibaba");
    }

    /// @param at where in each item the text is
    private static String[] texts(JsonNode list, String at) {
        assertThat(list).isNotEmpty();
        return list.valueStream().map(item -> item.at(at).stringValue()).toArray(String[]::new);
    }

    @Test
    void itTellsWhatTheServerKnows(Visitor visitor) {
        visitor.open("?entity=alibaba");
        JsonNode alibaba = alibaba();
        assertThat(visitor.see("#entity-title")).hasText("Alibaba");
        assertThat(visitor.page()).hasTitle("Alibaba – Newshound");
        assertThat(visitor.see("#entity .names")).containsText("阿里巴巴");
        assertThat(visitor.see("#entity .units a")).hasText(texts(alibaba.get("units"), "/name"));
        assertThat(visitor.see("#entity .co-mentions a")).hasText(texts(alibaba.get("related"), "/name"));
        assertThat(visitor.see("#entity .newest a")).hasText(texts(alibaba.get("newest"), "/title"));
        assertThat(visitor.see("#browse")).isHidden();
    }

    @Test
    void unitsAndWholesLeadToEachOther(Visitor visitor) {
        visitor.open("?entity=alibaba");
        Locator unit = visitor.see("#entity .units a").first();
        String name = unit.innerText();
        unit.click();
        assertThat(visitor.see("#entity-title")).hasText(name);
        assertThat(visitor.see("#entity-title")).isFocused();
        visitor.see("#entity .parents a").last().click();
        assertThat(visitor.see("#entity-title")).hasText("Alibaba");
        visitor.page().goBack();
        assertThat(visitor.see("#entity-title")).hasText(name);
    }

    @Test
    void itsArticlesAreASearchAway(Visitor visitor) {
        visitor.open("?entity=alibaba");
        visitor.see("#entity .button").click();
        assertThat(visitor.chips()).hasCount(1);
        assertThat(visitor.search()).isEqualTo("company=alibaba");
        visitor.see(AriaRole.LINK, "About Company: Alibaba").click();
        assertThat(visitor.see("#entity-title")).hasText("Alibaba");
    }

    @ParameterizedTest
    @CsvSource({"arrivals, to, from", "departures, from, to"})
    void whoCameAndWhoLeftStandThereAndLeadToAllSuchMoves(String list, String at, String other, Visitor visitor) {
        JsonNode moves = BROWSING.site().api("entities/openai").get(list);
        assertThat(moves.get("total").asLong())
                .isGreaterThan(moves.get("newest").size());
        visitor.open("?entity=openai");
        Locator section = visitor.see("#entity ." + list);
        assertThat(section.locator(".move .person")).hasText(texts(moves.get("newest"), "/person/name"));
        assertThat(section.locator(".stories a")).hasText(texts(moves.get("newest"), "/sources/0/title"));
        section.getByText("All " + Counted.moves(moves.get("total").asLong())).click();
        assertThat(visitor.total()).hasText(Counted.moves(moves.get("total").asLong()));
        assertThat(visitor.see("#heading")).hasText("Moves");
        assertThat(visitor.search()).isEqualTo("q=" + at + ":\"openai\" -" + other + ":\"openai\"&view=moves");
    }

    @Test
    void whereAPersonWentStandsOnThePage(Visitor visitor) {
        JsonNode moves = BROWSING.site().api("entities/" + PERSON).get("moves");
        visitor.open("?entity=" + PERSON);
        assertThat(visitor.see("#entity .moves .movements > li"))
                .hasCount(moves.get("newest").size());
        assertThat(visitor.see("#entity .moves .move").first()).containsText(" moves from ");
    }

    @Test
    void itIsAskedForOnce(Visitor visitor) {
        List<String> asked = new ArrayList<>();
        visitor.page().onRequest(request -> asked.add(URI.create(request.url()).getPath()));
        visitor.open("?entity=alibaba");
        assertThat(visitor.see("#entity-title")).hasText("Alibaba");
        assertThat(asked)
                .filteredOn(path -> path.startsWith("/api/"))
                .containsExactlyInAnyOrder("/api/search", "/api/entities/alibaba");
    }

    @Test
    void aStoryOpensInFrontOfItAndEscapeReturnsToIt(Visitor visitor) {
        visitor.open("?entity=alibaba");
        Locator story = visitor.see("#entity .newest a").first();
        String title = story.innerText();
        story.click();
        assertThat(visitor.see("#reader-title")).hasText(title);
        assertThat(visitor.see("#entity")).isHidden();
        visitor.press("Escape");
        assertThat(visitor.see("#entity-title")).hasText("Alibaba");
        assertThat(visitor.see("#entity .newest a").first()).isFocused();
        visitor.press("Escape");
        assertThat(visitor.see("#entity")).isHidden();
        assertThat(visitor.headlines().first()).isVisible();
    }

    @Test
    void anUnknownOneIsToldSo(Visitor visitor) {
        visitor.expects("status of 404");
        visitor.open("?entity=zyxwvut");
        assertThat(visitor.see("#entity .notice-title")).hasText("It is not in the index");
    }

    @Test
    void anArticleShowsWhatWasBeforeAndAfterIt(Visitor visitor) {
        visitor.open("?q=qwen&article=" + ARTICLE);
        JsonNode similar = BROWSING.site().api("similar/" + ARTICLE + "?size=6");
        assertThat(visitor.see("#similar h3")).hasText(new String[] {"Before", "After"});
        assertThat(visitor.see("#similar .stories").nth(0).locator("> li > a"))
                .hasText(texts(similar.get("before"), "/article/title"));
        Locator after = visitor.see("#similar .stories").nth(1).locator("> li > a");
        assertThat(after).hasText(texts(similar.get("after"), "/article/title"));
        String next = after.first().innerText();
        after.first().click();
        assertThat(visitor.see("#reader-title")).hasText(next);
        visitor.see(AriaRole.LINK, "← Back").click();
        assertThat(visitor.search()).isEqualTo("q=qwen&article=" + ARTICLE);
    }
}
