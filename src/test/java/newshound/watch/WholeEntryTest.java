package newshound.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.feed.FeedEntry;
import newshound.page.WebPage;
import org.junit.jupiter.api.Test;

class WholeEntryTest {
    private static final FeedEntry ENTRY = new FeedEntry(
            "7",
            "Fog",
            "https://gazette.example/fog",
            "",
            "Teaser.",
            "yesterday",
            null,
            List.of("Desk"),
            List.of("sea"),
            null,
            "en");

    private static WebPage page(String title, String body) {
        return new WebPage(
                title,
                body,
                null,
                "today",
                "The Gazette",
                "https://gazette.example/canonical",
                List.of(),
                null,
                List.of(),
                null);
    }

    @Test
    void pageGoesFirstAndTheFeedFillsTheGaps() {
        FeedEntry whole = WholeEntry.of(ENTRY, page("Fog & more", "One < two.\nStill one.\n\nThree."));
        assertThat(whole)
                .isEqualTo(new FeedEntry(
                        "7",
                        "Fog &amp; more",
                        "https://gazette.example/fog",
                        "<p>One &lt; two.<br>Still one.</p><p>Three.</p>",
                        "Teaser.",
                        "yesterday",
                        "today",
                        List.of("Desk"),
                        List.of("sea"),
                        "The Gazette",
                        "en"));
    }

    @Test
    void sectionAndTagsOfThePageReplaceThoseOfTheFeed() {
        WebPage page = new WebPage(
                "",
                "The text.",
                "now",
                null,
                null,
                null,
                List.of("Ada Byron"),
                "Weather",
                List.of("fog", "ships"),
                "de");
        FeedEntry whole = WholeEntry.of(ENTRY, page);
        assertThat(whole.tags()).containsExactly("Weather", "fog", "ships");
        assertThat(whole.authors()).containsExactly("Ada Byron");
        assertThat(whole.published()).isEqualTo("now");
        assertThat(whole.title()).isEqualTo("Fog");
        assertThat(whole.language()).isEqualTo("de");
    }

    @Test
    void pageThatSaysLessThanTheFeedChangesNothing() {
        assertThat(WholeEntry.of(ENTRY, page("Fog", "Log in"))).isSameAs(ENTRY);
        assertThat(WholeEntry.of(ENTRY, page("Cookies", " "))).isSameAs(ENTRY);
    }
}
