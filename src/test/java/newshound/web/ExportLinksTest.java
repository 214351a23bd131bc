package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page leads to its answer as a file.
class ExportLinksTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    private static String saved(Visitor visitor, String format) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.see(AriaRole.LINK, format).click());
        assertThat(download.suggestedFilename()).endsWith('.' + format.toLowerCase(Locale.ROOT));
        return Files.readString(download.path());
    }

    /// All headlines, page after page.
    private static List<String> headlines(Visitor visitor) {
        List<String> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            all.addAll(visitor.headlines().allInnerTexts());
            if (visitor.see("#pager a[rel=next]").count() == 0) {
                return all;
            }
            visitor.see("#pager a[rel=next]").click();
            assertThat(visitor.see("#pager [aria-current=page]")).containsText("Page " + (page + 1) + " of");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=anthropic", "?q=openai&sort=oldest&company=microsoft", "?tag=hire&stories=all"})
    void thePageTheApiAndAnExportOfOneQueryAgreeInCountAndInOrder(String search, Visitor visitor) throws IOException {
        visitor.open(search);
        List<String> lines = saved(visitor, "JSONL").lines().toList();
        JsonNode reply = BROWSING.site().api("search" + search);
        assertThat(visitor.total()).hasText(Counted.total(reply));
        assertThat(lines).hasSize(reply.at("/total/value").intValue()).hasSizeGreaterThan(3);
        List<String> exported = lines.stream()
                .map(line -> JsonMapper.shared().readTree(line).get("title").stringValue())
                .toList();
        assertThat(headlines(visitor)).isEqualTo(exported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "JSONL", "Atom"})
    void aLinkSavesTheAnswerUnderANameOfItsOwn(String format, Visitor visitor) throws IOException {
        visitor.open("?q=qwen");
        assertThat(saved(visitor, format)).contains("Qwen");
    }

    @Test
    void whereNothingIsFoundThereIsNothingToSave(Visitor visitor) {
        visitor.open("?q=zyxwvut");
        assertThat(visitor.see("#exports")).isHidden();
    }
}
