package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the page says where there is no answer.
class FailuresTest {
    private static final String STATUS_400 = "status of 400";
    private static final String STATUS_404 = "status of 404";
    private static final String REFUSED = "ERR_CONNECTION_REFUSED";
    /// A server that is stopping answers so to what was under way.
    private static final String STATUS_503 = "status of 503";

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    @Test
    void stoppedServerIsSaidAndTryingAgainGoesOnWhenItIsBack(Visitor visitor) {
        visitor.expects(REFUSED + "|" + STATUS_503);
        visitor.open("");
        BROWSING.site().stop();
        try {
            visitor.searchField().fill("qwen");
            visitor.press("Enter");
            assertThat(visitor.see(".notice-title")).hasText("The server cannot be reached");
            assertThat(visitor.see("#facets input")).hasCount(0);
            assertThat(visitor.searchField()).hasValue("qwen");
        } finally {
            BROWSING.site().startAgain();
        }
        visitor.see(AriaRole.BUTTON, "Try again").click();
        assertThat(visitor.see(".notice")).hasCount(0);
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=qwen")));
    }

    @Test
    void addressThatCannotBeAskedIsRefusedWithItsReasonAndAWayOn(Visitor visitor) {
        visitor.expects(STATUS_400);
        visitor.open("?after=nonsense");
        assertThat(visitor.see(".notice-title")).hasText("This cannot be searched for");
        assertThat(visitor.see(".notice")).containsText("after: a day such as");
        assertThat(visitor.see(".request-id code")).hasText(Pattern.compile("[0-9a-f-]{36}"));
        assertThat(visitor.see(AriaRole.BUTTON, "Try again")).hasCount(0);
        visitor.see(AriaRole.LINK, "Start again").click();
        assertThat(visitor.see("#heading")).hasText("Latest articles");
        assertThat(visitor.headlines()).not().hasCount(0);
    }

    @Test
    void missingArticleIsSaidAndTheWayBackStays(Visitor visitor) {
        visitor.expects(STATUS_404);
        visitor.open("?q=qwen&article=zyxwvut");
        assertThat(visitor.see("#reader-title")).hasText("No article");
        assertThat(visitor.see(".notice-title")).hasText("It is not in the index");
        visitor.press("Escape");
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=qwen")));
    }

    @Test
    void pageBeyondTheLastLeadsToTheFirst(Visitor visitor) {
        visitor.open("?q=qwen&page=9");
        assertThat(visitor.see(".notice-title")).hasText("The results end before this page");
        visitor.see(AriaRole.LINK, "To the first page").click();
        assertThat(visitor.headlines()).not().hasCount(0);
    }

    @Test
    void newQuestionAbortsTheOneStillUnderWay(Visitor visitor) {
        visitor.open("");
        List<String> aborted = new ArrayList<>();
        visitor.page().onRequestFailed(request -> aborted.add(request.url()));
        visitor.page().route(Pattern.compile("api/search\\?q=openai&"), _ -> {}); // never answered
        visitor.page().waitForRequest(Pattern.compile("api/search\\?q=openai&"), () -> {
            visitor.searchField().fill("openai");
            visitor.press("Enter");
        });
        visitor.searchField().fill("qwen");
        visitor.press("Enter");
        assertThat(visitor.total()).hasText(Counted.total(BROWSING.site().api("search?q=qwen")));
        assertThat(aborted).anyMatch(url -> url.contains("q=openai&"));
    }
}
