package newshound.corpus;

import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.fixture;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newshound.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTextTest {
    @TempDir
    Path folder;

    @Test
    void theArticlesOwnHeadlineIsTheTitle() {
        Article page = article(fixture("pages/harbour.txt"));

        assertThat(page.title()).isEqualTo("Northport Names Ines Calder to Lead Its Harbour Robots");
        assertThat(page.source()).isEqualTo("The Quayside");
        assertThat(page.id().value()).isEqualTo("harbour");
    }

    @Test
    void textAndSectionHeadingsStayAndDebrisGoes() {
        assertThat(article(fixture("pages/harbour.txt")).body().split("\n\n", -1))
                .satisfiesExactly(
                        lead -> assertThat(lead)
                                .startsWith("Northport Marine has named")
                                .endsWith("at night."),
                        second -> assertThat(second)
                                .startsWith("The appointment follows")
                                .endsWith("has no head."),
                        heading -> assertThat(heading).isEqualTo("Why It Matters Now"),
                        third -> assertThat(third).startsWith("Robots move").endsWith("had guessed as much."),
                        heading -> assertThat(heading).isEqualTo("What Comes Next"),
                        last -> assertThat(last)
                                .isEqualTo(
                                        "Calder starts in June. Her first task is the new quay, which opens in autumn."));
    }

    @Test
    void theTagListBecomesTags() {
        assertThat(article(fixture("pages/harbour.txt")).tags())
                .containsExactly(
                        "Northport Marine", "Ines Calder", "Tidewright", "harbour robots", "ports", "container cranes");
    }

    @Test
    void bylineAndDateAreTakenFromTheHead() {
        Article page = article(fixture("pages/orchard.txt"));

        assertThat(page.title()).isEqualTo("Orchard drones pass their first frost");
        assertThat(page.source()).isEqualTo("Field Post");
        assertThat(page.authors()).containsExactly("Tomas Arendt", "Mia Solberg");
        assertThat(page.published()).hasToString("Day[day=2026-03-04]");
    }

    @Test
    void listsOfThePageGoAndTheTextBelowThemStays() {
        assertThat(article(fixture("pages/orchard.txt")).body().split("\n\n", -1))
                .satisfiesExactly(
                        lead -> assertThat(lead).endsWith("most of the blossom lived."),
                        second -> assertThat(second).endsWith("said one of them."),
                        third ->
                                assertThat(third).startsWith("Not every flight").endsWith("the only other loss."));
    }

    @Test
    void aRepeatedTitleTellsItsOutletFromItsWords() {
        Article page = article(fixture("pages/observatory.txt"));

        assertThat(page.title()).isEqualTo("The telescope that listens");
        assertThat(page.source()).isEqualTo("Night Sky Weekly");
        assertThat(page.url()).isEqualTo("https://nightsky.example/listening-telescope");
        assertThat(page.tags()).containsExactly("telescopes", "ridge");
    }

    @Test
    void aDashInATitleThatStandsOnceIsPartOfIt() {
        assertThat(article(write(folder, "a.txt", "A long way - Part Two\n\nThey walked on.\n"))
                        .title())
                .isEqualTo("A long way - Part Two");
    }

    @Test
    void theFirstSectionHeadingIsNotTheTitle() {
        Article page =
                article(write(folder, "a.txt", "Rain in June | Sky\n\nOverview\n\nIt rained on all days of June.\n"));

        assertThat(page.title()).isEqualTo("Rain in June");
        assertThat(page.body()).startsWith("Overview\n\n");
    }

    @Test
    void sentencesThatBeginLikeDebrisStay() {
        String text = """
                Share prices fell on Monday, and so did hopes.

                Comments by the minister did not help.

                Leave a reply to the letter unsent, he said, and see.""";

        assertThat(article(write(folder, "a.txt", "Markets\n\n" + text)).body()).isEqualTo(text);
    }

    @Test
    void aPageOfNothingButDebrisIsSkipped() {
        assertThat(skipped(write(folder, "a.txt", "Menu\n\nSearch\n,\n")))
                .containsExactly("a.txt: missing title and body");
    }
}
