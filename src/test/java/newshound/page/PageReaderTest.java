package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Pages of several make-ups, each beside what is to be read from it.
class PageReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Expected(
            @Nullable String encoding,
            @Nullable String address,
            String title,
            List<String> body,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String source,
            @Nullable String url,
            List<String> authors,
            @Nullable String section,
            List<String> tags,
            @Nullable String language) {
        WebPage page() {
            return new WebPage(
                    title,
                    String.join("\n\n", body),
                    published,
                    modified,
                    source,
                    url,
                    authors,
                    section,
                    tags,
                    language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog-template", "linked-data", "german-microdata", "chinese-portal", "split-article"})
    void articleIsReadAndNothingAroundIt(String name) throws IOException {
        Expected expected = JSON.readValue(resource(name + ".json"), Expected.class);
        byte[] html = resource(name + ".html");
        String encoding = expected.encoding();
        byte[] sent =
                encoding == null ? html : new String(html, StandardCharsets.UTF_8).getBytes(Charset.forName(encoding));
        assertThat(PageReader.read(sent, null, expected.address())).isEqualTo(expected.page());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static WebPage read(String html) {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @Test
    void pageWithoutArticleHasAnEmptyBody() {
        WebPage page =
                read("<title>Log in</title><nav><a href=/a>Home</a></nav><form><input><button>Go</button></form>");
        assertThat(page.body()).isEmpty();
        assertThat(page.title()).isEqualTo("Log in");
    }

    @Test
    void textThatOnlyTheLinkedDataHasIsTaken() {
        String sentence = "The harbour board will raise its tolls by a third in July, it said on Friday. ";
        WebPage page = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Tolls\","
                + "\"articleBody\":\"" + sentence.repeat(8) + "\"}</script><div id=app></div><p>Loading …</p>");
        assertThat(page.body()).isEqualTo(sentence.repeat(8).strip());
    }

    @Test
    void textHiddenUntilAScriptShowsItIsReadWhereThereIsNoOther() {
        WebPage page = read("<div class='article-wrapper hidden' style='display:none'><div class=ad><p>"
                + "The harbour board will raise its tolls by a third in July, it said on Friday.</p><p>"
                + "Ferrymen called the decision an insult, and three lines will raise their fares.</p></div></div>");
        assertThat(page.body()).startsWith("The harbour board").endsWith("raise their fares.");
    }
}
