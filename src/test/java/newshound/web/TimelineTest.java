package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// Narrowing to days, by key, by mouse and by typing.
class TimelineTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static JsonNode bucket(int index) {
        return buckets().get(index);
    }

    private static JsonNode buckets() {
        return BROWSING.site().api("search").at("/histogram/buckets");
    }

    private static void isNarrowedTo(Visitor visitor, String firstDay, String lastDay, int from, int to) {
        long articles = 0;
        for (int i = from; i <= to; i++) {
            articles += bucket(i).get("count").asLong();
        }
        assertThat(visitor.total()).hasText(Counted.articles(articles));
        assertThat(visitor.see("#first-day")).hasValue(firstDay);
        assertThat(visitor.see("#last-day")).hasValue(lastDay);
    }

    @Test
    void slidersNarrowByKeysAndEnter(Visitor visitor) {
        visitor.open("");
        int last = buckets().size() - 1;
        visitor.see(AriaRole.SLIDER, "First period").focus();
        visitor.press("End", "ArrowLeft", "ArrowLeft");
        assertThat(visitor.see(AriaRole.SLIDER, "First period"))
                .hasAttribute("aria-valuenow", String.valueOf(last - 2));
        visitor.see(AriaRole.SLIDER, "Last period").focus();
        visitor.press("ArrowLeft", "Enter");
        isNarrowedTo(
                visitor,
                bucket(last - 2).get("start").stringValue(),
                bucket(last - 1).get("end").stringValue(),
                last - 2,
                last - 1);
        visitor.see(AriaRole.BUTTON, "All dates").click();
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search")));
        assertThat(visitor.see("#first-day")).hasValue("");
    }

    @Test
    void escapeTakesBackWhatTheSlidersChose(Visitor visitor) {
        visitor.open("");
        visitor.see(AriaRole.SLIDER, "First period").focus();
        visitor.press("PageUp");
        assertThat(visitor.see("#first-day")).not().hasValue("");
        visitor.press("Escape");
        assertThat(visitor.see("#first-day")).hasValue("");
        assertThat(visitor.see(".chart rect.outside")).hasCount(0);
        assertThat(visitor.search()).isEmpty();
    }

    @Test
    void barsAreChosenByDraggingOverThem(Visitor visitor) {
        visitor.open("");
        visitor.page().mouse().move(middleOf(visitor, 2), baseOf(visitor));
        visitor.page().mouse().down();
        visitor.page().mouse().move(middleOf(visitor, 6), baseOf(visitor));
        visitor.page().mouse().up();
        isNarrowedTo(
                visitor,
                bucket(2).get("start").stringValue(),
                bucket(6).get("end").stringValue(),
                2,
                6);
    }

    @Test
    void barsAreChosenByClickingTheFirstAndTheLast(Visitor visitor) {
        visitor.open("");
        visitor.page().mouse().click(middleOf(visitor, 8), baseOf(visitor));
        visitor.page().mouse().click(middleOf(visitor, 12), baseOf(visitor));
        isNarrowedTo(
                visitor,
                bucket(8).get("start").stringValue(),
                bucket(12).get("end").stringValue(),
                8,
                12);
    }

    private static double middleOf(Visitor visitor, int bar) {
        BoundingBox chart = visitor.see(".chart").boundingBox();
        return chart.x + (bar + 0.5) * chart.width / buckets().size();
    }

    private static double baseOf(Visitor visitor) {
        BoundingBox chart = visitor.see(".chart").boundingBox();
        return chart.y + chart.height / 2;
    }

    @Test
    void typedDaysAreBothIncluded(Visitor visitor) {
        visitor.open("?q=openai");
        visitor.see("#first-day").fill("2024-11-11");
        visitor.see("#last-day").fill("2024-11-13");
        visitor.see(AriaRole.BUTTON, "Apply").click();
        assertThat(visitor.total())
                .hasText(Counted.total(BROWSING.site().api("search?q=openai&after=2024-11-11&before=2024-11-14")));
        assertThat(visitor.search()).isEqualTo("q=openai&after=2024-11-11&before=2024-11-14");
        assertThat(visitor.chips()).hasText(new String[] {"Published: 11 Nov 2024 to 13 Nov 2024×"});
    }

    @Test
    void daysInTheWrongOrderAreNotAskedFor(Visitor visitor) {
        visitor.open("");
        visitor.see("#first-day").fill("2025-02-01");
        visitor.see("#last-day").fill("2025-01-01");
        visitor.see(AriaRole.BUTTON, "Apply").click();
        Locator last = visitor.see("#last-day");
        assertThat(last).isFocused();
        assertThat(last.evaluate("input => input.validationMessage")).isEqualTo("The last day is before the first.");
        assertThat(visitor.search()).isEmpty();
    }

    @Test
    void tableSaysTheSameAsTheBars(Visitor visitor) {
        visitor.open("");
        visitor.see("#histogram summary").click();
        String[] counts = buckets()
                .valueStream()
                .map(bucket -> bucket.get("count").asString())
                .toArray(String[]::new);
        assertThat(visitor.see("#histogram tbody td")).hasText(counts);
    }
}
