package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that would be code if it were taken for anything but text, in every field of an article and every
/// parameter of the address. Each article bypasses the readers, which would have cleaned some of it.
///
/// What ran would raise a dialog, an error or a violation, and [Browsing] fails each test that saw one.
class HostileTextTest {
    private static final String WORD = "lighthouse";

    @RegisterExtension
    static final Browsing BROWSING =
            Browsing.of(payloads().map(HostileTextTest::article).toList());

    private static Stream<String> payloads() {
        try (InputStream in = HostileTextTest.class.getResourceAsStream("payloads.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(String payload) {
        return Article.builder(new ArticleId(payload))
                .title(payload)
                .body("The " + WORD + " said " + payload + "\n\n" + payload + " Alibaba hired " + payload)
                .published(new PublicationDate.Day(LocalDate.of(2025, 2, 7)))
                .source(payload)
                .url(payload)
                .authors(List.of(payload))
                .tags(List.of(payload))
                .language("en")
                .build();
    }

    private static List<?> oddLinks(Visitor visitor) {
        return (List<?>) visitor.page()
                .evaluate("[...document.links].map(link => link.protocol).filter(scheme => scheme !== 'http:')");
    }

    @Test
    void isShownAsTheTextItIs(Visitor visitor) {
        payloads().forEach(payload -> {
            readsAsText(visitor, payload);
            assertThat(visitor.complaints()).as(payload).isEmpty();
        });
    }

    private static void readsAsText(Visitor visitor, String payload) {
        String typed = Typed.encoded(payload);
        visitor.open("?q=" + typed + "&tag=" + typed + "&source=" + typed + "&company=" + typed + "&article=" + typed);
        assertThat(visitor.see("#reader-title")).hasText(payload);
        assertThat(visitor.see("#reader .body p").nth(1)).hasText(payload + " Alibaba hired " + payload);
        assertThat(visitor.see("#reader .byline")).hasText("By " + payload);
        assertThat(oddLinks(visitor)).isEmpty();

        visitor.press("Escape");
        assertThat(visitor.chips())
                .hasText(new String[] {"Company: " + payload + "×", "Tag: " + payload + "×", "Source: " + payload + "×"
                });
        assertThat(visitor.searchField()).hasValue(payload);
        assertThat(oddLinks(visitor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isShownInListsAsTheTextItIs(int page, Visitor visitor) {
        visitor.open("?q=" + WORD + "&stories=all&page=" + page);
        String[] titles = Counted.headlines(
                BROWSING.site().api("search?q=" + WORD + "&stories=all&size=20&offset=" + (page - 1) * 20));
        assertThat(titles).isNotEmpty();
        assertThat(visitor.headlines()).hasText(titles);
        visitor.see(AriaRole.BUTTON, "Show more: tag").click();
        assertThat(visitor.facet("tag")).hasCount(40);
        assertThat(oddLinks(visitor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "img", "svg", "alert", "javascript", "iframe"})
    void isSuggestedAsTheTextItIs(String typed, Visitor visitor) {
        visitor.open("");
        visitor.searchField().pressSequentially(typed);
        String[] labels = BROWSING.site()
                .api("suggest?q=" + typed)
                .get("suggestions")
                .valueStream()
                .map(suggestion -> suggestion.get("label").stringValue())
                .toArray(String[]::new);
        assertThat(labels).isNotEmpty();
        assertThat(visitor.see(".suggestion-label")).hasText(labels);
    }

    @Test
    void isRefusedInTheOtherParametersAsTheTextItIs(Visitor visitor) {
        visitor.expects("status of 400");
        String typed = Typed.encoded("<img src=x onerror=alert(1)>");
        for (String parameter : List.of("after", "before", "sort", "cursor")) {
            visitor.open("?" + parameter + "=" + typed);
            assertThat(visitor.see(".notice")).containsText(parameter);
        }
        visitor.open("?page=" + typed);
        assertThat(visitor.headlines()).not().hasCount(0);
    }
}
