package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static String title(String html, @Nullable String address) {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, address)
                .title();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Fog lifts - ships sail - The Quay Gazette  > Fog lifts - ships sail
            Fog lifts, ships sail | Weather | Quay Gazette > Fog lifts, ships sail
            The Quay Gazette: Fog lifts                > Fog lifts
            Fog lifts – Quay-Gazette.co.uk             > Fog lifts
            Fog lifts: what we know                    > Fog lifts: what we know
            The Quay Gazette                           > The Quay Gazette
            """)
    void nameOfTheSiteIsCutOffAndNothingElse(String window, String headline) {
        String site = "<meta property=og:site_name content='The Quay Gazette'>";
        assertThat(title(site + "<title>" + window + "</title>", null)).isEqualTo(headline);
    }

    @Test
    void siteIsKnownByTheAddress() {
        assertThat(title("<title>Fog lifts - Quay Gazette</title>", "https://www.quaygazette.example/fog"))
                .isEqualTo("Fog lifts");
    }

    @Test
    void headingOnThePageShowsWhereTheHeadlineEnds() {
        assertThat(title("<title>Fog - now - lifts - Bell</title><h1>Fog - now - lifts</h1>", null))
                .isEqualTo("Fog - now - lifts");
    }

    @Test
    void headlineCutOffIsCompleted() {
        String page = "<meta property=og:title content='Fog lifts after three days and the …'>"
                + "<h1>Fog lifts after three days and the ships sail</h1>";
        assertThat(title(page, null)).isEqualTo("Fog lifts after three days and the ships sail");
    }
}
