package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that an XML or JSON parser would refuse.
class BrokenFeedTest {
    @Test
    void htmlEntitiesNeedNoDeclaration() throws MalformedFeed {
        assertThat(titles("<rss><item><title>caf&eacute;&nbsp;&mdash; &unknown; &#8364;</title></item></rss>"))
                .containsExactly("café\u00a0— &unknown; €");
    }

    @Test
    void unescapedAmpersandsStay() throws MalformedFeed {
        String xml =
                "<rss><item><title>R&D & more</title><link>http://a.example/?x=1&copy=2&y=3&amp;z</link></item></rss>";
        FeedEntry entry = only(xml);
        assertThat(entry.title()).isEqualTo("R&D & more");
        assertThat(entry.url()).isEqualTo("http://a.example/?x=1&copy=2&y=3&z");
    }

    @Test
    void cdataSectionsAreLeftAlone() throws MalformedFeed {
        assertThat(
                        only("<rss><item><description><![CDATA[a & b <!-- c --> <!DOCTYPE x> x<y<z]]></description></item></rss>")
                                .summary())
                .isEqualTo("a & b <!-- c --> <!DOCTYPE x> x<y<z");
    }

    @Test
    void controlCharactersGo() throws MalformedFeed {
        assertThat(titles("<rss><item><title>a\u0000\u000b\u001fb\uffff</title></item></rss>"))
                .containsExactly("ab");
    }

    @Test
    void signsThatStartNoTagAreText() throws MalformedFeed {
        assertThat(titles("<rss><item><title>a<b, 5 < 6 <3</title></item><item><title>next</title></item></rss>"))
                .containsExactly("a<b, 5 < 6 <3", "next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>one</title><item><title>two</title><item><title>three</title></channel></rss>",
                "<rss><item><title>one<item><title>two<item><title>three</rss>",
                "<rss><item><title>one</item><item><title>two</b></title></item></channel><item><title>three</title></rss>",
                "<rss></channel></rss><item><title>one</title></item><item><title>two</title></item><item><title>three</item>",
                "<RSS><Channel><Item><Title>one</TITLE></Item><ITEM><TITLE>two</TITLE></ITEM><item><title>three</title></item>",
                "<feed><entry><title>one</title></entry><entry><title><![CDATA[two]]></title></entry><entry><title><![CDATA[three]]></feed>",
            })
    void unclosedAndMisplacedElementsKeepTheirOrder(String xml) throws MalformedFeed {
        assertThat(titles(xml)).containsExactly("one", "two", "three");
    }

    @Test
    void anUnclosedFieldEndsWhereTheNextBegins() throws MalformedFeed {
        FeedEntry entry =
                only("<rss><item><title>Title<link>http://a.example/1</link><description>Some <b>bold</b> text"
                        + "<pubDate>2024-05-01</pubDate><dc:creator>Ada Byron</item></rss>");
        assertThat(entry.title()).isEqualTo("Title");
        assertThat(entry.url()).isEqualTo("http://a.example/1");
        assertThat(entry.summary()).isEqualTo("Some <b>bold</b> text");
        assertThat(entry.published()).isEqualTo("2024-05-01");
        assertThat(entry.authors()).containsExactly("Ada Byron");
    }

    @Test
    void prefixesNeedNoDeclaration() throws MalformedFeed {
        FeedEntry entry = only("<feed xmlns='http://www.w3.org/2005/Atom'><entry><other:title>No</other:title>"
                + "<dc:title>Yes</dc:title><content:encoded>text</content:encoded></entry></feed>");
        assertThat(entry.title()).isEqualTo("Yes");
        assertThat(entry.content()).isEqualTo("text");
    }

    @Test
    void junkBeforeTheDeclarationIsPassedOver() throws MalformedFeed {
        assertThat(
                        titles(
                                "\n<br />\n<b>Notice</b>: x in y <!-- z -->\n<?xml version='1.0'?><rss><item><title>t</title></item></rss>"))
                .containsExactly("t");
    }

    @Test
    void aFeedWithoutEntriesIsNoError() throws MalformedFeed {
        assertThat(read("<rss version='2.0'><channel><title>Quiet</title></channel></rss>"))
                .isEqualTo(new Feed("Quiet", null, null, List.of(), null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                             | no feed: found no element (line 1, column 1)
                    just words                                     | no feed: found no element (line 1, column 1)
                    ' <html><body><item>x</item></body></html>'    | no feed: found <html> (line 1, column 2)
                    <opml><body/></opml>                           | no feed: found <opml> (line 1, column 1)
                    {"a": 1}                                       | no feed: a JSON object without "items" (line 1, column 1)
                    """)
    void whatIsNoFeedIsToldWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedFeed.class).hasMessage(message);
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("{\"items\":\n [{\"title\": oops}]}"))
                .isInstanceOf(MalformedFeed.class)
                .hasMessageContaining("oops")
                .hasMessageContaining("(line 2, column ");
    }

    private static FeedEntry only(String text) throws MalformedFeed {
        List<FeedEntry> entries = read(text).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static List<String> titles(String text) throws MalformedFeed {
        return read(text).entries().stream().map(FeedEntry::title).toList();
    }

    private static Feed read(String text) throws MalformedFeed {
        return FeedReader.read(text.getBytes(UTF_8), null, null);
    }
}
