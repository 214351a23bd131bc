package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newshound.article.Article;
import newshound.article.ArticleId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Text that would like to be a script stays text, wherever it stands. A payload that runs opens a dialog or
/// sets a flag; the dialog fails the test in [ServedPage].
final class HostileContentTest extends ServedPage {
    private static final List<String> TAGS = List.of(
            "img src=x onerror=%s",
            "svg onload=%s",
            "body onload=%s",
            "video src=x onerror=%s",
            "audio src=x onerror=%s",
            "input autofocus onfocus=%s",
            "details open ontoggle=%s",
            "iframe srcdoc='<script>%s</script>'",
            "iframe src=javascript:%s",
            "object data=javascript:%s",
            "embed src=javascript:%s",
            "a href=javascript:%s autofocus",
            "marquee onstart=%s",
            "style onload=%s",
            "link rel=stylesheet href=x onerror=%s",
            "math href=javascript:%s",
            "form action=javascript:%s",
            "button formaction=javascript:%s",
            "meta http-equiv=refresh content='0;url=javascript:%s'",
            "base href=javascript:%s//");
    private static final List<String> WRAPPINGS = List.of("<%s>", "\"><%s>", "</title></mark><%s>");
    private static final String ATTACK = "window.ran=1;alert(1)";

    /// Sixty: each tag in each wrapping.
    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        for (String tag : TAGS) {
            for (String wrapping : WRAPPINGS) {
                payloads.add(String.format(wrapping, tag.replace("%s", ATTACK)));
            }
        }
        return payloads;
    }

    private static Article article(int number, String payload) {
        return Article.builder(new ArticleId("hostile-" + number))
                .title("Hostile " + payload)
                .body("Hostile body " + payload + ". OpenAI said hostile things.\n\n" + payload)
                .source("Outlet " + payload)
                .url("https://example.com/" + number + "?" + payload.replace(' ', '+'))
                .authors(List.of("Author " + payload))
                .tags(List.of("tag " + payload))
                .build();
    }

    @BeforeAll
    void serveHostileArticles() throws IOException {
        List<String> payloads = payloads();
        serve(IntStream.range(0, payloads.size())
                .mapToObj(i -> article(i, payloads.get(i)))
                .toList());
    }

    @Test
    void hitsAndFacetsStayText() {
        for (int pageNumber = 1; pageNumber <= 3; pageNumber++) {
            Page page = visit("/?q=hostile&page=" + pageNumber);
            assertThat(page.locator("#hits > li")).hasCount(20);
            nothingRan(page);
        }
    }

    @Test
    void openedArticlesStayText() {
        Page page = visit("/?q=hostile");
        for (int i = 0; i < payloads().size(); i++) {
            page.navigate(url("/?q=hostile&article=hostile-" + i));
            assertThat(page.locator("#reader-title")).containsText("Hostile");
            nothingRan(page);
        }
    }

    @Test
    void questionsFiltersAndErrorsStayText() {
        Page page = visit("/");
        for (String payload : payloads()) {
            String text = URLEncoder.encode(payload, StandardCharsets.UTF_8);
            page.navigate(url("/?q=" + text + "&tag=" + text));
            assertThat(page.locator("#browse")).not().hasAttribute("data-phase", "loading");
            nothingRan(page);
        }
        page.navigate(url("/?after=" + URLEncoder.encode(payloads().getFirst(), StandardCharsets.UTF_8)));
        assertThat(page.locator("[role=alert]")).isVisible();
        nothingRan(page);
        Assertions.assertThat(takeComplaints()).allMatch(complaint -> complaint.contains("400"));
    }

    private static void nothingRan(Page page) {
        Assertions.assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
    }
}
