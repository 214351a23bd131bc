package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// How many move from where to where, as a picture and as a table.
class FlowsTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode api(String parameters) {
        return BROWSING.site().api("flows?size=50&" + parameters);
    }

    private static Locator cells(Visitor visitor) {
        return visitor.see(".flows-table tbody tr");
    }

    private static String[] of(JsonNode reply, Function<JsonNode, String> text) {
        return reply.get("flows").valueStream().map(text).toArray(String[]::new);
    }

    private static void shows(Visitor visitor, JsonNode reply) {
        Locator cells = cells(visitor);
        assertThat(cells.locator("th a"))
                .hasText(of(
                        reply,
                        flow -> "All moves from " + flow.at("/origin/name").stringValue()));
        assertThat(cells.locator("td:nth-child(2) a"))
                .hasText(of(
                        reply,
                        flow -> "All moves to " + flow.at("/destination/name").stringValue()));
        assertThat(cells.locator(".flow-open"))
                .hasText(of(
                        reply,
                        flow -> Counted.moves(flow.get("count").asLong())
                                + " from " + flow.at("/origin/name").stringValue()
                                + " to " + flow.at("/destination/name").stringValue()));
        long total = reply.get("total").asLong();
        assertThat(visitor.total()).hasText(Counted.moves(total) + " from one organisation to another");
    }

    private static void opensAsManyMovesAs(Visitor visitor, long count) {
        assertThat(visitor.see("#heading")).hasText("Moves");
        assertThat(visitor.total()).hasText(Counted.moves(count));
        assertThat(visitor.see(".move-row")).hasCount((int) Math.min(count, 20));
    }

    /// Further on other ribbons may lie above it.
    private static void clickWhereItLeaves(Visitor visitor, Locator ribbon) {
        ribbon.scrollIntoViewIfNeeded();
        Object start = ribbon.evaluate(
                "path => { const { x, y } = path.getPointAtLength(0);"
                        + " const at = new DOMPoint(x + 4, y + 4).matrixTransform(path.getScreenCTM()); return [at.x, at.y]; }");
        List<?> place = (List<?>) start;
        visitor.page().mouse().click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }

    @Test
    void theFlowsOfASearchAreCountedInATableAndDrawn(Visitor visitor) {
        visitor.open("?q=openai");
        visitor.see(AriaRole.LINK, "Flows").click();
        JsonNode reply = api("q=openai");
        shows(visitor, reply);
        assertThat(visitor.see(".sankey .ribbon"))
                .hasCount(Math.min(24, reply.get("flows").size()));
        assertThat(visitor.see(".series rect"))
                .hasCount(reply.at("/series/counts").size());
        assertThat(visitor.search()).isEqualTo("q=openai&view=flows");
        assertThat(visitor.page()).hasTitle("Flows: openai – Newshound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "company", "parent"})
    void aCellOpensExactlyTheMovesThatItCounts(String level, Visitor visitor) {
        visitor.open("?view=flows");
        visitor.see(AriaRole.COMBOBOX, "Between").selectOption(level);
        JsonNode reply = api("level=" + level);
        shows(visitor, reply);
        JsonNode first = reply.at("/flows/0");
        assertThat(first.get("count").asLong()).isGreaterThan(1);
        cells(visitor).first().locator(".flow-open").click();
        opensAsManyMovesAs(visitor, first.get("count").asLong());
        assertThat(visitor.chips())
                .hasText("Flow: " + first.at("/origin/name").stringValue() + " → "
                        + first.at("/destination/name").stringValue() + "×");
        visitor.page().goBack();
        shows(visitor, reply);
    }

    @Test
    void aRibbonOpensItsCellAndAnEndAllItsMoves(Visitor visitor) {
        visitor.open("?view=flows");
        JsonNode flows = api("").get("flows");
        clickWhereItLeaves(visitor, visitor.see(".sankey .ribbon path").first());
        opensAsManyMovesAs(visitor, flows.at("/0/count").asLong());
        visitor.page().goBack();
        String origin = flows.at("/0/origin/id").stringValue();
        visitor.see(".sankey .end[href*='origin=" + origin + "']").click();
        long leave = BROWSING.site()
                .api("flows?size=1000")
                .get("flows")
                .valueStream()
                .filter(flow -> flow.at("/origin/id").stringValue().equals(origin))
                .mapToLong(flow -> flow.get("count").asLong())
                .sum();
        opensAsManyMovesAs(visitor, leave);
    }

    @Test
    void aSharedCellKnowsTheNamesOfItsEnds(Visitor visitor) {
        JsonNode first = api("level=parent").at("/flows/0");
        visitor.open("?view=moves&level=parent&origin=" + first.at("/origin/id").stringValue() + "&destination="
                + first.at("/destination/id").stringValue());
        assertThat(visitor.chips())
                .hasText("Flow: "
                        + first.at("/origin/name").stringValue() + " → "
                        + first.at("/destination/name").stringValue() + "×");
        opensAsManyMovesAs(visitor, first.get("count").asLong());
        visitor.see(".chip").click();
        assertThat(visitor.search()).isEqualTo("view=moves");
    }

    @Test
    void partsOfAMoveAreFiltersOfTheFlowsToo(Visitor visitor) {
        visitor.open("?view=flows");
        visitor.see("fieldset[data-part=from] input[value=openai]").check();
        shows(visitor, api("from=openai"));
        visitor.see(AriaRole.LINK, "Moves").click();
        opensAsManyMovesAs(
                visitor,
                BROWSING.site().api("moves?size=0&from=openai").get("total").asLong());
    }

    @Test
    void noFlowSaysWhatToDo(Visitor visitor) {
        visitor.open("?view=flows&from=zyxwvut");
        assertThat(visitor.see("#flows .notice-title")).hasText("No article of this search tells of a move");
        visitor.see(AriaRole.LINK, "without From: zyxwvut").click();
        shows(visitor, api(""));
    }
}
