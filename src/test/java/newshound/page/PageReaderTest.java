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
import org.junit.jupiter.params.provider.CsvSource;
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
        return read(html, null);
    }

    private static WebPage read(String html, @Nullable String address) {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, address);
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

    @ParameterizedTest
    @CsvSource({
        "https://quay.example/world/2026/03/05/fog/, 2026-03-05",
        "https://quay.example/world/2026/3/5/fog, 2026-03-05",
        "https://quay.example/2026/mar/05/fog, 2026-03-05",
        "https://quay.example/2026-03-05-fog.html, 2026-03-05",
        "https://quay.example/fog-20260305/, 2026-03-05",
        "https://quay.example/hl?a=20260305-1, 2026-03-05",
        "https://quay.example/20261399/2026/03/05, 2026-03-05",
        "https://quay.example/2026/03/fog,",
        "https://quay.example/2026/02/30/fog,",
        "https://quay.example/fog-202603051,",
        "https://quay.example/2026135/fog,"
    })
    void dayOfPublicationIsInTheAddressWhereThePageGivesNone(String address, @Nullable String day) {
        assertThat(read("<h1>Fog</h1>", address).published()).isEqualTo(day);
        assertThat(read("<time datetime='2026-03-07'>Saturday</time>", address).published())
                .isEqualTo("2026-03-07");
    }

    @Test
    void oneValueListsTagsAndOfSeveralEachIsOne() {
        assertThat(read("<meta name=keywords content='fog, harbour; ferries'>").tags())
                .containsExactly("fog", "harbour", "ferries");
        assertThat(read("<meta name=keywords content='fog|harbour'>").tags()).containsExactly("fog", "harbour");
        assertThat(read("""
                        <meta property=article:tag content='Fog'><meta property=article:tag content='Byron, Ada'>\
                        <meta property=article:tag content='Ferries'>""").tags()).containsExactly("Fog", "Byron, Ada", "Ferries");
    }
}
