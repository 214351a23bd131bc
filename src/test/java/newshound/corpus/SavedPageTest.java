package newshound.corpus;

import static newshound.corpus.ArchiveBytes.http;
import static newshound.corpus.ArchiveBytes.warc;
import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import newshound.article.Article;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Web pages however they were saved.
class SavedPageTest {
    private static final String HEAD = """
            <title>Ferries return to Gull Bay | The Gull</title>
            <meta property="og:title" content="Ferries return to Gull Bay">
            <meta property="og:site_name" content="The Gull">
            <meta property="article:published_time" content="2026-03-04T10:00:00Z">
            <meta property="article:modified_time" content="2026-03-05T11:00:00Z">
            """;

    private static final String BODY = """
            <article><h1>Ferries return to Gull Bay</h1>
            <p>After two winters without a boat, the café on the quay sold its first ticket on Wednesday morning.</p>
            <p>The harbour master said that the new ferry takes forty cars and sails twice a day until the autumn.</p>
            <p>Tickets cost nine crowns, and residents of the islands travel for half of that, the council said.</p>
            </article>""";

    @TempDir
    Path folder;

    private static String page(String above) {
        return "<!DOCTYPE html>\n" + above + "<html lang=\"en\"><head>" + HEAD + "</head><body>" + BODY
                + "</body></html>";
    }

    @Test
    void aSavedPageIsAnArticle() {
        Article article = article(write(folder, "page", page("")));

        assertThat(article.title()).isEqualTo("Ferries return to Gull Bay");
        assertThat(article.source()).isEqualTo("The Gull");
        assertThat(article.published()).extracting(PublicationDate::iso).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(article.modified()).extracting(PublicationDate::iso).isEqualTo("2026-03-05T11:00:00Z");
        assertThat(article.body()).startsWith("After two winters").endsWith("the council said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0031)https://gull.example/ferries?id=7 -->\n",
                "<!--\n Page saved with SingleFile \n url: https://gull.example/ferries?id=7 \n saved date: x\n-->"
            })
    void theProgramThatSavedAPageSaysWhereItWas(String comment) {
        assertThat(article(write(folder, "page.html", page(comment))).url())
                .isEqualTo("https://gull.example/ferries?id=7");
    }

    @Test
    void aPageInAWebArchiveHasTheAddressOfItsRecord() {
        byte[] record = warc("response", "https://gull.example/ferries", http("Content-Type: text/html", page("")));

        assertThat(article(write(folder, "crawl", record)).id().value()).isEqualTo("gull.example/ferries");
    }

    @Test
    void aPageSavedAsAMessageIsReadAsAPage() {
        String message = "From: <Saved by Blink>\nSnapshot-Content-Location: https://gull.example/ferries\n"
                + "Subject: Ferries\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                + "Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n" + page("")
                + "\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n";
        Article article = article(write(folder, "page.mhtml", message.getBytes(Charset.forName("windows-1252"))));

        assertThat(article.url()).isEqualTo("https://gull.example/ferries");
        assertThat(article.body()).contains("the café on the quay");
    }

    @Test
    void aPageWithoutAnArticleIsSkipped() {
        assertThat(skipped(write(folder, "a.html", "<html><body></body></html>")))
                .containsExactly("a.html: no article on this page");
    }
}
