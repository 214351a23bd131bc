package newshound.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Inputs made to exhaust or to mislead. Each ends, in the memory of the test run, with a feed or with a
/// located error; the generous time limit catches only what is not linear.
class HostileFeedTest {
    private static final Duration AGES = Duration.ofSeconds(60);
    private static final int MEGABYTES = 1 << 20;

    private static Arguments bomb(String name, Supplier<String> made) {
        return arguments(named(name, made));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb(
                        "200,000 entries in 50 MB",
                        () -> large(
                                50,
                                "<rss>",
                                i -> "<item><title>t</title><link>http://a.example/" + i + "</link><description>"
                                        + "word ".repeat(40) + "</description></item>")),
                bomb("elements 100,000 deep", () -> "<a>".repeat(100_000) + "<rss><item>x</item>"),
                bomb("16 million elements deep", () -> large(10, "<rss>", _ -> "<a>")),
                bomb("empty elements", () -> large(10, "<rss>", _ -> "<a/>")),
                bomb("empty elements in one entry", () -> large(10, "<rss><item>", _ -> "<a/>")),
                bomb("unclosed entries", () -> large(10, "<rss>", _ -> "<item>")),
                bomb("entries in text in an entry", () -> large(10, "<rss><item>", _ -> "x<item/>")),
                bomb("entries in text", () -> large(10, "<rss>", _ -> "x<item/>")),
                bomb("entries beside many elements", () -> large(10, "<rss>" + "<a/>".repeat(50_000), _ -> "<item/>")),
                bomb("unclosed titles", () -> large(10, "<rss><item>", _ -> "<title>x")),
                bomb("fields of one entry", () -> large(10, "<rss><item>", _ -> "<category>x</category>")),
                bomb("attributes of one element", () -> large(10, "<rss><item ", i -> "a" + i + "='' ")),
                bomb(
                        "attributes of many elements",
                        () -> large(10, "<rss><item>", i -> i % 500 == 0 ? "/><a " : "a" + i + "='' ")),
                bomb(
                        "namespaces of one element",
                        () -> large(10, "<rss ", i -> "xmlns:n" + i + "='u" + i + "' ") + "><n1:item/>"),
                bomb("one attribute", () -> "<rss><item a='" + "x".repeat(20 * MEGABYTES)),
                bomb("one name", () -> "<rss><" + "x".repeat(20 * MEGABYTES)),
                bomb("one closing name", () -> "<rss></" + "x".repeat(20 * MEGABYTES)),
                bomb("one attribute name", () -> "<rss><item " + "x".repeat(20 * MEGABYTES)),
                bomb("one attribute of entities", () -> "<rss><item a='" + "&amp;".repeat(4 * MEGABYTES)),
                bomb("one text", () -> "<rss><item><title>" + "x".repeat(20 * MEGABYTES)),
                bomb("one CDATA section", () -> "<rss><item><title><![CDATA[" + "]]".repeat(5 * MEGABYTES)),
                bomb("CDATA sections", () -> large(10, "<rss><item><title>", _ -> "<![CDATA[x]]>")),
                bomb("comments", () -> large(10, "<rss>", _ -> "<!---->")),
                bomb("unclosed comments", () -> large(10, "<rss>", _ -> "<!--")),
                bomb("instructions", () -> large(10, "<rss>", _ -> "<?x?>")),
                bomb("document types", () -> large(10, "", _ -> "<!DOCTYPE rss>") + "<rss/>"),
                bomb("open document types", () -> large(10, "", _ -> "<!DOCTYPE x [") + "<rss/>"),
                bomb("opening signs", () -> "<".repeat(20 * MEGABYTES)),
                bomb("tags that never end", () -> large(10, "<rss>", _ -> "<a ")),
                bomb("ampersands", () -> "<rss>" + "&".repeat(20 * MEGABYTES)),
                bomb("entities", () -> large(10, "<rss><item><title>", _ -> "&amp;")),
                bomb(
                        "an author of spaces",
                        () -> "<rss><item><author>a" + "\u00a0".repeat(10 * MEGABYTES) + "b</author></item></rss>"),
                bomb(
                        "an author of signs",
                        () -> "<rss><item><author>" + "a@".repeat(5 * MEGABYTES) + "</author></item></rss>"),
                bomb(
                        "a link of line breaks",
                        () -> "<rss><item><link>http://a.example/" + "\n x".repeat(5 * MEGABYTES)
                                + "</link></item></rss>"),
                bomb(
                        "bases in bases",
                        () -> "<rss>" + "<a xml:base='x/'>".repeat(100_000) + "<item><link>y</link></item>"),
                bomb("zero bytes", () -> "\0".repeat(20 * MEGABYTES)),
                bomb("JSON 100,000 deep", () -> "{\"items\":" + "[".repeat(100_000)),
                bomb("JSON objects in an item", () -> large(10, "{\"items\":[{\"tags\":[", _ -> "{},")),
                bomb("JSON lists in an item", () -> large(10, "{\"items\":[{\"tags\":[", _ -> "[],")),
                bomb("JSON texts in an item", () -> large(10, "{\"items\":[{\"tags\":[", i -> "\"" + i + "\",")),
                bomb("JSON members", () -> large(10, "{", i -> "\"a" + i + "\":0,")),
                bomb("a long JSON number", () -> "{\"items\":[{\"id\":" + "9".repeat(20 * MEGABYTES)),
                bomb("a long JSON text", () -> "{\"items\":[{\"title\":\"" + "x".repeat(20 * MEGABYTES) + "\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombsEnd(Supplier<String> bomb) {
        byte[] bytes = bomb.get().getBytes(ISO_8859_1);
        Assertions.assertTimeout(AGES, () -> {
            try {
                assertThat(FeedReader.read(bytes, null, "http://a.example/")).isNotNull();
            } catch (MalformedFeed e) {
                assertThat(e).hasMessageMatching(".*(?:line \\d+, column \\d+\\)|byte \\d+.*|character \\d+)");
            }
        });
    }

    @Test
    void manyEntriesAreAllRead() throws MalformedFeed {
        String entries = IntStream.range(0, 200_000)
                .mapToObj(i -> "<item><title>" + i + "</title></item>\n")
                .collect(Collectors.joining());
        Feed feed = FeedReader.read(("<rss><channel>" + entries + "</channel></rss>").getBytes(ISO_8859_1), null, null);
        assertThat(feed.entries()).hasSize(200_000);
        assertThat(feed.entries().getLast().title()).isEqualTo("199999");
    }

    @Test
    void gzipBombsAreCutOff() throws IOException {
        byte[] bomb = FeedEncodingTest.gzip(new byte[200 * MEGABYTES]);
        assertThat(bomb).hasSizeLessThan(MEGABYTES);
        Assertions.assertThrows(MalformedFeed.class, () -> FeedReader.read(bomb, null, null), "byte 67108864");
    }

    @Test
    void externalEntitiesAreNeverFetched() throws MalformedFeed {
        String xml = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"> <!ENTITY % dtd SYSTEM "http://127.0.0.1:1/x.dtd"> %dtd;]>
                <rss><item><title>before &file; after</title></item></rss>
                """;
        assertThat(FeedReader.read(xml.getBytes(ISO_8859_1), null, null).entries())
                .extracting(FeedEntry::title)
                .containsExactly("before &file; after");
    }

    @Test
    void declaredEntitiesAreNeverExpanded() throws MalformedFeed {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY lol" + i + " \"" + ("&lol" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        String xml =
                "<!DOCTYPE rss [<!ENTITY lol0 \"lol\">" + laughs + "]><rss><item><title>&lol29;</title></item></rss>";
        assertThat(FeedReader.read(xml.getBytes(ISO_8859_1), null, null).entries())
                .extracting(FeedEntry::title)
                .containsExactly("&lol29;");
    }

    @Test
    void onlyWebAddressesAreLinks() throws MalformedFeed {
        String xml = Stream.of(
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "data:text/html,x",
                        "JaVaScRiPt:x",
                        "//",
                        "http://")
                .map(link -> "<item><link>" + link + "</link></item>")
                .collect(Collectors.joining("", "<rss>", "</rss>"));
        assertThat(FeedReader.read(xml.getBytes(ISO_8859_1), null, null).entries())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.url()).isNull());
    }

    /// Repeats until the text is that large.
    private static String large(int megabytes, String start, IntFunction<String> part) {
        StringBuilder text = new StringBuilder(megabytes * MEGABYTES + 1024).append(start);
        for (int i = 0; text.length() < megabytes * MEGABYTES; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }
}
