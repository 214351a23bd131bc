package newshound.corpus;

import static newshound.corpus.ArchiveBytes.Packed.file;
import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.ArchiveBytes.bzip2;
import static newshound.corpus.ArchiveBytes.gzip;
import static newshound.corpus.ArchiveBytes.http;
import static newshound.corpus.ArchiveBytes.joined;
import static newshound.corpus.ArchiveBytes.page;
import static newshound.corpus.ArchiveBytes.tar;
import static newshound.corpus.ArchiveBytes.warc;
import static newshound.corpus.ArchiveBytes.zip;
import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.articles;
import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.corpus.ArchiveBytes.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives of every kind yield what is in them, whatever they are called.
class ArchivesTest {
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>The Gull</title><item><title>Tides turn</title>"
                    + "<link>https://gull.example/tides</link></item></channel></rss>";

    @TempDir
    Path folder;

    @Test
    void filesInArchivesAreReadWithTheirPlace() {
        Path zip = write(
                folder, "a", zip(file("2024/one.jsonl", "{\"title\": \"one\"}\n{}"), file("two.md", brief("two"))));
        Path tar = write(folder, "b", gzip(tar(file("three.xml", FEED))));

        assertThat(items(zip, tar))
                .extracting(item -> item.place().entry() + ":" + item.place().line())
                .containsExactly("!/2024/one.jsonl:1", "!/2024/one.jsonl:2", "!/two.md:0", "!/three.xml#1:0");
        assertThat(titles(zip, tar)).containsExactly("one", "two", "Tides turn");
        assertThat(skipped(zip)).containsExactly("a!/2024/one.jsonl:2: missing title and body");
    }

    @Test
    void archivesInArchivesAreRead() {
        byte[] inner = gzip(joined(page("https://a.example/1", "one"), page("https://a.example/2", "two")));
        Path file = write(
                folder, "all.zip", zip(new Packed("crawl.warc.gz", inner), file("x.jsonl", "{\"title\": \"x\"}")));

        assertThat(titles(file)).containsExactly("one", "two", "x");
        assertThat(items(file).getFirst().place()).hasToString(file + "!/crawl.warc.gz#1 https://a.example/1:1");
    }

    @Test
    void bzip2IsReadToo() {
        assertThat(titles(write(folder, "a.jsonl", bzip2(bytes("{\"title\": \"one\"}")))))
                .containsExactly("one");
    }

    @Test
    void filesThatNoFolderWouldBeReadForAreNotReadInArchivesEither() {
        Path file = write(
                folder,
                "a.zip",
                zip(file("README.md", "x"), file(".x/a.jsonl", "{}"), file("b.jsonl", "{\"title\": \"b\"}")));

        assertThat(items(file)).hasSize(1);
    }

    @Test
    void aMarkdownBriefInAnArchiveIsNamedByItsOwnFile() {
        Path file = write(folder, "briefs.zip", zip(file("2026/deal-17.md", brief("a deal"))));

        assertThat(article(file).id().value()).isEqualTo("deal-17");
    }

    @Test
    void responsesOfAWebArchiveAreReadAndRequestsPassedOver() {
        Path file = write(
                folder,
                "crawl",
                joined(
                        warc("warcinfo", "", "software: test\r\n"),
                        warc("request", "https://gull.example/feed", "GET /feed HTTP/1.1\r\n\r\n"),
                        warc("response", "https://gull.example/feed", http("Content-Type: text/xml", FEED)),
                        warc("metadata", "https://gull.example/feed", "via: x"),
                        warc("response", "https://gull.example/robots.txt", http("Content-Type: text/plain", "x")),
                        warc("resource", "<https://gull.example/x y>", "{\"title\": \"resource\"}"),
                        warc("response", "https://gull.example/old", "HTTP/1.1 301 Moved\r\n\r\n")));

        assertThat(titles(file)).containsExactly("Tides turn", "resource");
        assertThat(items(file))
                .extracting(Item::place)
                .map(Place::entry)
                .containsExactly(
                        "#3 https://gull.example/feed#1", "#6 https://gull.example/x y", "#7 https://gull.example/old");
        assertThat(skipped(file)).containsExactly("crawl#7 https://gull.example/old: status 301");
    }

    @Test
    void chunkedAndCompressedResponsesAreUnpacked() {
        String packed = new String(gzip(bytes("{\"title\": \"packed\"}")), StandardCharsets.ISO_8859_1);
        byte[] record = joined(
                bytes("WARC/1.1\nWARC-Type: response\nWARC-Target-URI: https://a.example/\nContent-Length: "
                        + (packed.length() + 89) + "\n\n"),
                http("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", "").getBytes(StandardCharsets.ISO_8859_1),
                bytes("5;x=y\r\n"),
                packed.substring(0, 5).getBytes(StandardCharsets.ISO_8859_1),
                bytes("\r\n%x\r\n".formatted(packed.length() - 5)),
                packed.substring(5).getBytes(StandardCharsets.ISO_8859_1),
                bytes("\r\n0\r\n\r\n"));

        assertThat(titles(write(folder, "a.warc", record))).containsExactly("packed");
    }

    @Test
    void anArcFileIsReadAlsoWhereAddressesHoldSpaces() {
        String answer = http("Content-Type: application/json", "{\"title\": \"old web\"}");
        String arc = "filedesc://a.arc 0.0.0.0 20010101000000 text/plain 5\n1 0 x\n\n"
                + "http://a.example/a b 10.0.0.1 20010203040506 application/json " + answer.length() + "\n" + answer
                + "\n";

        Article article = article(write(folder, "old", arc));

        assertThat(article.title()).isEqualTo("old web");
        assertThat(article.published())
                .as("the day of the crawl is none of publication")
                .isNull();
    }

    @Test
    void aMailboxYieldsItsMessages() {
        String mailbox = """
                    From ann@a.example Thu Jan  1 10:00:00 2026
                    From: The Gull <ann@a.example>
                    Subject: Tides
                    Date: Thu, 1 Jan 2026 10:00:00 +0000
                    Message-ID: <1@a.example>

                    Text.
                    >From here on.

                    From ann@a.example Fri Jan  2 10:00:00 2026
                    From: ann@a.example
                    Subject: Winds
                    Date: Fri, 2 Jan 2026 10:00:00 +0000

                    More.
                    """;

        List<Article> articles = articles(write(folder, "letters", mailbox));

        assertThat(articles).extracting(Article::title).containsExactly("Tides", "Winds");
        assertThat(articles.getFirst().body()).contains("From here on.").doesNotContain(">");
        assertThat(articles.getFirst().source()).isEqualTo("The Gull");
    }

    @Test
    void anArchiveIsReadAsItIsAskedFor() throws IOException {
        Path file = folder.resolve("large.warc.gz");
        byte[] record = page("https://a.example/1", "one " + "long ".repeat(20_000));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 2000; i++) {
                out.write(gzip(record));
            }
        }
        Corpus corpus = Corpus.of(List.of(file));

        try (Stream<Item> items = corpus.items()) {
            assertThat(items.limit(20).count()).isEqualTo(20);
            assertThat(corpus.bytesRead()).isLessThan(corpus.totalBytes() / 2);
        }
    }

    @Test
    void allRecordsOfAManyMemberedFileAreRead() {
        byte[] members = ArchiveBytes.written(out -> {
            for (int i = 0; i < 5000; i++) {
                out.write(gzip(page("https://a.example/" + i, "number " + i)));
            }
        });

        assertThat(articles(write(folder, "a.warc.gz", members))).hasSize(5000);
    }

    private static String brief(String title) {
        return "---\ntitle: " + title + "\n---\nText.\n";
    }

    private static List<String> titles(Path... files) {
        return articles(files).stream().map(Article::title).toList();
    }
}
