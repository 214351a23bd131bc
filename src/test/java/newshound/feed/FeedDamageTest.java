package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds of which a part is missing say so, and give no entry that is not whole.
class FeedDamageTest {
    private static final String ONE = "<item><title>one</title><link>http://a.example/1</link></item>";
    private static final String RSS =
            "<rss><channel><title>C</title>\n" + ONE + "\n<item><title>two</title></item></channel></rss>";
    private static final String JSON =
            "{\"title\": \"C\", \"items\": [{\"title\": \"one\"},\n{\"title\": \"two\", \"tags\": [\"x\"]}]}";

    @Test
    void rssCutOffAnywhereSaysSoAndGivesOnlyWholeEntries() throws MalformedFeed {
        int afterSecond = RSS.lastIndexOf("</item>") + "</item>".length();
        for (int length = RSS.indexOf("</item>") + "</item>".length(); length < RSS.length(); length++) {
            Feed feed = read(RSS.substring(0, length));
            assertThat(feed.damage()).as("%d", length).startsWith("cut off ").contains("(line ");
            assertThat(feed.title()).isEqualTo("C");
            assertThat(feed.entries())
                    .as("%d", length)
                    .extracting(FeedEntry::title)
                    .isEqualTo(Arrays.asList("one", "two").subList(0, length < afterSecond ? 1 : 2));
        }
        assertThat(read(RSS).damage()).isNull();
    }

    @Test
    void jsonCutOffAnywhereSaysSoAndGivesOnlyWholeEntries() throws MalformedFeed {
        int afterSecond = JSON.lastIndexOf("}]") + 1;
        for (int length = JSON.indexOf("},") + 1; length < JSON.length(); length++) {
            Feed feed = read(JSON.substring(0, length));
            assertThat(feed.damage()).as("%d", length).startsWith("broken JSON").contains("(line ");
            assertThat(feed.entries())
                    .as("%d", length)
                    .extracting(FeedEntry::title)
                    .isEqualTo(Arrays.asList("one", "two").subList(0, length < afterSecond ? 1 : 2));
        }
        assertThat(read(JSON).damage()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <rss><item>1</item>~<item><title>2     | cut off in an entry, which is left out, before the end of <rss> (line 2, column 15)
                    <rss><item>1</item>~                   | cut off before the end of <rss> (line 2, column 1)
                    <rss><item>1</item><item>2</item><!--  | cut off before the end of <rss> (line 1, column 34)
                    <item>1</item><item>2                  | cut off in an entry, which is left out, before the end of <item> (line 1, column 22)
                    <feed><entry>1</entry><entry><![CDATA[ | cut off in an entry, which is left out, before the end of <feed> (line 1, column 39)
                    {"items":[{"id":1},~{"id":2            | broken JSON in an entry, which is left out: Unexpected end-of-input
                    {"items":[{"id":1},{"id": oops}]}      | broken JSON in an entry, which is left out: Unrecognized token 'oops'
                    {"items":[{"id":1}], "title":          | broken JSON: Unexpected end-of-input
                    """)
    void damageSaysWhatIsMissingAndWhere(String written, String damage) throws MalformedFeed {
        assertThat(read(written.replace("~", "\n")).damage()).startsWith(damage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>one<item><title>two</channel></rss>",
                "<rss><channel><item><title>one</title></item></rss>",
                "<rss><item><title>one</ITEM></RSS>",
                "<rdf:RDF><item><title>one</title></item></RDF>",
                "<b>Notice: <rss><item>one</item></rss>",
                "<rss><item>one</item></rss><script>late",
                "<rss><item>one</item></rss>\n<!-- made in 3 ms",
                "<item>one</item><item>two</item>",
                "<rss><item/></rss>",
                "{\"items\": [{\"title\": \"one\",},]} late",
            })
    void sloppyFeedsThatAreCompleteHaveNoDamage(String text) throws MalformedFeed {
        Feed feed = read(text);
        assertThat(feed.entries()).isNotEmpty();
        assertThat(feed.damage()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><title>C</title>", "<rss><item><title>one", "{\"items\": [{\"id\": \"1"})
    void whereNoEntryIsWholeTheDamageIsAnError(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedFeed.class)
                .hasMessageMatching("(?s)(?:cut off|broken JSON).*\\(line 1, column \\d+\\)");
    }

    @Test
    void gzipCutOffOrSpoiledIsToldBesideWhatItDoesToTheText() throws IOException, MalformedFeed {
        byte[] gzip = FeedEncodingTest.gzip((RSS + " ".repeat(100_000)).getBytes(UTF_8));
        byte[] spoiled = gzip.clone();
        spoiled[gzip.length - 8] ^= 1; // of the checksum
        assertThat(FeedReader.read(spoiled, null, null).damage())
                .matches("broken gzip after unpacked byte \\d+: Corrupt GZIP trailer");
        byte[] packed =
                FeedEncodingTest.gzip(RSS.substring(0, RSS.length() - 20).getBytes(UTF_8));
        assertThat(FeedReader.read(Arrays.copyOf(packed, packed.length - 4), null, null)
                        .damage())
                .matches("broken gzip after unpacked byte \\d+: .*; cut off .*before the end of <rss> .*");
    }

    @Test
    void limitThatStopsTheReadingIsDamageBesideTheEntriesBefore() throws MalformedFeed {
        String endless = "<rss><channel><title>C</title>" + ONE + "\n<item><author><name>No</name></author>"
                + "<category>x</category>".repeat(300_000) + "</item></channel></rss>";
        Feed feed = read(endless);
        assertThat(feed.title()).isEqualTo("C");
        assertThat(feed.damage()).startsWith("too many elements and attributes in one, the last (line 2, column ");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("one");
            assertThat(entry.authors()).isEmpty();
        });
    }

    @Test
    void feedThatGoesOnAfterTheLastByteReadIsDamaged() throws MalformedFeed {
        byte[] large = Arrays.copyOf(RSS.getBytes(UTF_8), FeedBytes.MAX_BYTES + 1);
        Arrays.fill(large, RSS.length(), large.length, (byte) ' ');
        Feed feed = FeedReader.read(large, null, null);
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.damage()).isEqualTo("goes on after byte 67108864, the most that is read");
    }

    private static Feed read(String text) throws MalformedFeed {
        return FeedReader.read(text.getBytes(UTF_8), null, null);
    }
}
