package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import newshound.feed.FeedList.Subscription;
import org.junit.jupiter.api.Test;

class FeedListTest {
    @Test
    void outlinesInOutlinesAreFlattened() throws MalformedFeed {
        assertThat(read("""
                        <?xml version="1.0"?>
                        <opml version="2.0"><head><title>Mine</title></head><body>
                          <outline text="Science">
                            <outline text="short" title="The Bench" type="rss" xmlUrl="https://bench.example/feed"
                                htmlUrl="https://bench.example/"/>
                            <outline text="Deeper"><outline text="Ropes &amp; Knots" xmlUrl=" https://knots.example/rss?a=1&b=2 "/></outline>
                          </outline>
                          <outline xmlUrl="https://bench.example/feed" text="again"/>
                          <outline text="A page" type="link" url="https://page.example"/>
                          <outline text="Old" type="rss" url="https://old.example/rss"/>
                        </body></opml>
                        """).feeds())
                .containsExactly(
                        new Subscription("The Bench", "https://bench.example/feed", "https://bench.example/"),
                        new Subscription("Ropes & Knots", "https://knots.example/rss?a=1&b=2", null),
                        new Subscription("Old", "https://old.example/rss", null));
    }

    @Test
    void attributesAreFoundInAnyCaseAndUnclosedOutlinesAreRead() throws MalformedFeed {
        assertThat(read("<OPML><Outline XMLURL='https://a.example'><outline xmlurl='https://b.example'></opml>")
                        .feeds())
                .extracting(Subscription::url)
                .containsExactlyInAnyOrder("https://a.example", "https://b.example");
    }

    @Test
    void anEmptyListIsNoError() throws MalformedFeed {
        assertThat(read("<opml/>").feeds()).isEmpty();
    }

    @Test
    void whatIsNoListIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("\n<rss/>"))
                .isInstanceOf(MalformedFeed.class)
                .hasMessage("no OPML: found <rss> (line 2, column 1)");
    }

    @Test
    void listOfWhichAPartCannotBeReadIsAnErrorThatSaysWhere() throws IOException {
        byte[] gzip = FeedEncodingTest.gzip("<opml><outline xmlUrl='https://a.example'/></opml>".getBytes(UTF_8));
        assertThatThrownBy(() -> FeedList.read(Arrays.copyOf(gzip, gzip.length - 4)))
                .isInstanceOf(MalformedFeed.class)
                .hasMessageStartingWith("broken gzip after unpacked byte 50: ");
        assertThatThrownBy(() -> read("<opml><a>" + "<b/>".repeat(300_000)))
                .isInstanceOf(MalformedFeed.class)
                .hasMessageStartingWith("too many elements and attributes in one, the last (line 1, column ");
    }

    @Test
    void listThatIsCutOffIsAnErrorThatSaysWhere() throws MalformedFeed {
        String opml = """
                <opml version="2.0"><body>
                  <outline text="Science">
                    <outline xmlUrl="https://bench.example/feed"/>
                    <outline xmlUrl="https://knots.example/feed"/>
                  </outline>
                </body></opml>
                """;
        assertThat(read(opml).feeds()).hasSize(2);
        int end = opml.indexOf("</opml>");
        for (int length = opml.indexOf("<body>"); length <= end; length++) {
            String cut = opml.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isInstanceOf(MalformedFeed.class)
                    .hasMessageStartingWith("cut off before the end of <opml> (line ");
        }
        assertThatThrownBy(() -> read(opml.substring(0, opml.indexOf("<outline xmlUrl=\"https://knots"))))
                .hasMessage("cut off before the end of <opml> (line 4, column 5)");
    }

    private static FeedList read(String opml) throws MalformedFeed {
        return FeedList.read(opml.getBytes(UTF_8));
    }
}
