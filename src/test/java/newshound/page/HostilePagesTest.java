package newshound.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// No page makes reading fail or go on for ever; where there is an article in spite of it all, it is found.
@Timeout(30)
class HostilePagesTest {
    private static final String FIRST = "The harbour board will raise its tolls by a third in July, it said on Friday.";
    private static final String SECOND =
            "Ferrymen called the decision an insult, and three lines will raise their fares.";
    private static final String ARTICLE = "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";
    private static final String BODY = FIRST + "\n\n" + SECOND;
    private static final int DEEP = 100_000;
    private static final int MANY = 200_000;

    static final List<Arguments> PAGES_WITH_AN_ARTICLE = List.of(
            Arguments.of("nothing is closed", "<html><body><article><p>" + FIRST + "<p>" + SECOND),
            Arguments.of(
                    "tags closed in the wrong order", "<b><i><div></b>" + ARTICLE + "</i></div></section></p></p>"),
            Arguments.of("deep nesting after the text", ARTICLE + "<div>".repeat(DEEP)),
            Arguments.of("deep inline nesting after the text", ARTICLE + "<b><a href=#>".repeat(DEEP / 2)),
            Arguments.of("huge attribute", "<div title='" + "x".repeat(5_000_000) + "'>" + ARTICLE + "</div>"),
            Arguments.of("huge class", "<div class='" + "ad ".repeat(500_000) + "'></div>" + ARTICLE),
            Arguments.of("many attributes", "<div " + attributes() + ">" + ARTICLE + "</div>"),
            Arguments.of("script bomb", "<script>if (a<b) '</scr' ".repeat(MANY) + "</script>" + ARTICLE),
            Arguments.of("many small scripts", "<script>x</script>".repeat(MANY) + ARTICLE),
            Arguments.of(
                    "entity flood", "<ul>" + "<li>&amp;&nbsp;&#1114112;&bogus;</li>".repeat(MANY) + "</ul>" + ARTICLE),
            Arguments.of("links without end", "<a href=/x>one</a> ".repeat(MANY) + ARTICLE),
            Arguments.of("line breaks without end", "<br>".repeat(MANY) + ARTICLE),
            Arguments.of(
                    "broken JSON-LD",
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>" + ARTICLE),
            Arguments.of(
                    "JSON-LD too deep",
                    "<script type='application/ld+json'>" + "[{\"a\":".repeat(DEEP) + "</script>" + ARTICLE),
            Arguments.of(
                    "JSON-LD with closing brackets only", "<script type='application/ld+json'>]}]}</script>" + ARTICLE),
            Arguments.of("comment never closed", ARTICLE + "<!-- " + "- ".repeat(MANY)),
            Arguments.of(
                    "addresses that are none",
                    "<base href='ht!tp://['><link rel=canonical href='http://[::1'>" + ARTICLE),
            Arguments.of("table in table", "<table><tr><td>".repeat(300) + ARTICLE));

    @ParameterizedTest(name = "{0}")
    @FieldSource("PAGES_WITH_AN_ARTICLE")
    void articleIsFoundOnAHostilePage(String trap, String html) {
        assertThat(PageReader.read(html.getBytes(UTF_8), null, null).body())
                .as(trap)
                .isEqualTo(BODY);
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(" a").append(i).append("=").append(i);
        }
        return text.toString();
    }

    static final List<Arguments> PAGES_WITHOUT = List.of(
            Arguments.of("nothing", new byte[0]),
            Arguments.of("frames", "<frameset><frame src=a></frameset><noframes>x</noframes>".getBytes(UTF_8)),
            Arguments.of("zeros", new byte[100_000]),
            Arguments.of("noise", noise()),
            Arguments.of("half a byte order mark", new byte[] {(byte) 0xef, (byte) 0xbb}),
            Arguments.of("only closing tags", "</div>".repeat(MANY).getBytes(UTF_8)),
            Arguments.of("an open tag", "<div class=\"".getBytes(UTF_8)),
            Arguments.of("plaintext of brackets", "<".repeat(MANY).getBytes(UTF_8)));

    @ParameterizedTest(name = "{0}")
    @FieldSource("PAGES_WITHOUT")
    void pageThatIsNoneIsReadWithoutComplaint(String trap, byte[] page) {
        assertThat(PageReader.read(page, "no-such-charset", "not an address").url())
                .as(trap)
                .isNull();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[500_000];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    @Test
    void articleBelowDeepNestingIsNotLost() {
        String page = "<div>".repeat(DEEP) + ARTICLE;
        assertThat(PageReader.read(page.getBytes(UTF_8), null, null).body()).contains(FIRST, SECOND);
    }

    @Test
    void encodingIsSeenWithoutMarkOrDeclaration() {
        assertThat(PageReader.read(ARTICLE.getBytes(UTF_16LE), null, null).body())
                .isEqualTo(BODY);
    }

    @Test
    void zerosInsideTheTextAreDropped() {
        String page = ARTICLE.replace("harbour", "har\0bour");
        assertThat(PageReader.read(page.getBytes(UTF_8), null, null).body()).isEqualTo(BODY);
    }

    @Test
    void pageBeyondTheLimitIsReadUpToIt() {
        String page = ARTICLE + "<p>x</p>".repeat(3_000_000);
        assertThat(PageReader.read(page.getBytes(UTF_8), null, null).body()).isEqualTo(BODY);
    }
}
