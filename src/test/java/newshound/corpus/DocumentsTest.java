package newshound.corpus;

import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.articles;
import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.PublicationDate;
import newshound.feed.Feed;
import newshound.feed.FeedEntry;
import newshound.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents of every kind become articles by the same rules.
class DocumentsTest {
    @TempDir
    Path folder;

    @Test
    void standardInputIsReadByItsContent() {
        byte[] packed = ArchiveBytes.gzip(bytes("{\"title\": \"from outside\"}\n{}"));
        try (Fetcher fetcher = Fetcher.open();
                Stream<Item> read = Corpus.of(List.of("-"), new ByteArrayInputStream(packed), fetcher)
                        .items()) {
            List<Item> items = read.toList();
            assertThat(items.getFirst().place()).hasToString("-:1");
            assertThat(items.getLast()).hasToString("-:2: missing title and body");
        }
    }

    @Test
    void anAddressThatIsRefusedIsToldOf() {
        try (Fetcher fetcher = Fetcher.open();
                Stream<Item> read = Corpus.of(
                                List.of("ftp://gull.example/a"), new ByteArrayInputStream(new byte[0]), fetcher)
                        .items()) {
            assertThat(read)
                    .singleElement()
                    .isInstanceOf(Item.Skipped.class)
                    .asString()
                    .startsWith("ftp://gull.example/a: ");
        }
    }

    @Test
    void entriesOfAFeedTakeWhatTheyLackFromTheFeed() {
        FeedEntry own = entry("1", "Own", "https://kite.example/own", "The Kite", "fr");
        FeedEntry bare = entry("2", "Bare", "https://gull.example/bare", null, null);
        List<Item> items = FeedArticles.items(feed(own, bare), "https://gull.example/feed");

        assertThat(items)
                .extracting(item -> item.place().toString())
                .containsExactly("https://gull.example/feed#1", "https://gull.example/feed#2");
        assertThat(read(items)).extracting(Article::source).containsExactly("The Kite", "The Gull");
        assertThat(read(items)).extracting(Article::language).containsExactly("fr", "en");
        assertThat(read(items))
                .extracting(article -> article.id().value())
                .containsExactly("kite.example/own", "gull.example/bare");
    }

    @Test
    void entriesThatShareAnAddressStayApart() {
        List<Item> items = FeedArticles.items(
                feed(
                        entry("1", "First", "https://gull.example/log", null, null),
                        entry("2", "Second", "https://gull.example/log", null, null),
                        entry(null, "Third", "https://gull.example/log", null, null),
                        entry("tag:gull.example,2026:4", "Fourth", null, null, null)),
                "https://gull.example/feed");

        assertThat(read(items))
                .extracting(article -> article.id().value())
                .containsExactly(
                        "gull.example/log#1",
                        "gull.example/log#2",
                        "gull.example/log#Third",
                        "tag:gull.example,2026:4");
    }

    @Test
    void theDateOfAChangeIsNoDateOfPublication() {
        Article changed = article(write(folder, "a.json", "{\"title\": \"t\", \"updated_at\": \"2026-03-04\"}"));
        Article page = article(write(folder, "a.txt", "A headline here\n\nUpdated: March 5, 2026\n\nText of it.\n"));

        assertThat(changed.published()).isNull();
        assertThat(changed.modified()).extracting(PublicationDate::iso).isEqualTo("2026-03-04");
        assertThat(page.published()).isNull();
        assertThat(page.modified()).extracting(PublicationDate::iso).isEqualTo("2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void textIsReadInEveryUnicodeEncoding(String charset) {
        Charset encoding = Charset.forName(charset);
        Path lines = write(folder, "a.jsonl", "{\"title\": \"Zoë 🦆\"}\n{\"title\": \"two\"}".getBytes(encoding));
        Path brief = write(folder, "b.md", "---\ntitle: Müller\n---\nText\n".getBytes(encoding));

        assertThat(articles(lines, brief)).extracting(Article::title).containsExactly("Zoë 🦆", "two", "Müller");
    }

    @Test
    void tablesWithARowOfNamesAreRead() {
        Path table = write(
                folder,
                "table",
                "\uFEFFheadline;pub_date;tags;body\n\"Tides; turn\";2026-01-02;\"sea, wind\";\"Two\n\nparagraphs\"\n;;;\n");

        Article article = articles(table).getFirst();
        assertThat(article.title()).isEqualTo("Tides; turn");
        assertThat(article.tags()).containsExactly("sea", "wind");
        assertThat(article.body()).isEqualTo("Two\n\nparagraphs");
        assertThat(skipped(table)).containsExactly("table:5: missing title and body");
    }

    @Test
    void theReutersWireKeepsItsParagraphsAndLabels() {
        Path wire = write(folder, "wire", """
                    <!DOCTYPE lewis SYSTEM "lewis.dtd">
                    <REUTERS TOPICS="YES" NEWID="7">
                    <DATE> 1-APR-1987 10:00:00.00</DATE>
                    <TOPICS><D>cocoa</D></TOPICS>
                    <PLACES><D>peru</D></PLACES>
                    <TEXT>&#2;
                    <TITLE>GULLS &lt;GUL> RISE</TITLE>
                    <DATELINE>  LIMA, April 1 - </DATELINE><BODY>The price of
                    gulls rose.
                        Café owners
                    were glad.
                     Reuter
                    &#3;</BODY></TEXT>
                    </REUTERS>
                    <REUTERS NEWID="8"><TEXT TYPE="BRIEF"><TITLE>A BRIEF</TITLE></TEXT></REUTERS>
                    """.getBytes(StandardCharsets.ISO_8859_1));

        List<Article> articles = articles(wire);
        assertThat(articles).extracting(Article::title).containsExactly("GULLS <GUL> RISE", "A BRIEF");
        assertThat(articles.getFirst().body())
                .isEqualTo("The price of gulls rose.\n\nCafé owners were glad.\n\nReuter");
        assertThat(articles.getFirst().tags()).containsExactly("cocoa", "peru");
        assertThat(articles.getFirst().published())
                .extracting(PublicationDate::iso)
                .isEqualTo("1987-04-01T10:00");
        assertThat(items(wire).getLast().place()).hasToString(wire + "#2");
    }

    @Test
    void aNewsletterIsReadFromItsMessage() {
        Path message = write(folder, "letter", """
                    From: =?UTF-8?Q?Die_M=C3=B6we?= <news@gull.example>
                    Subject: =?ISO-8859-1?Q?F=E4hren?= today
                    Date: Thu, 1 Jan 2026 10:00:00 +0100
                    Message-ID: <17@gull.example>
                    MIME-Version: 1.0
                    Content-Type: multipart/alternative; boundary=b

                    --b
                    Content-Type: text/html; charset=utf-8
                    Content-Transfer-Encoding: base64

                    PHA+SGVsbG8gdGhlcmU8L3A+PHA+QWdhaW48L3A+
                    --b--
                    """);

        Article article = article(message);
        assertThat(article.title()).isEqualTo("Fähren today");
        assertThat(article.source()).isEqualTo("Die Möwe");
        assertThat(article.body()).isEqualTo("Hello there\n\nAgain");
        assertThat(article.id().value()).isEqualTo("17@gull.example");
        assertThat(article.published()).extracting(PublicationDate::iso).isEqualTo("2026-01-01T09:00:00Z");
    }

    @Test
    void damageOfAFeedIsToldAfterItsEntries() {
        FeedEntry entry = entry("1", "Own", "https://kite.example/own", null, null);
        Feed cut = new Feed("The Gull", null, null, List.of(entry), null, "cut off (line 3, column 1)");
        List<Item> items = FeedArticles.items(cut, "https://gull.example/feed");
        assertThat(items).hasSize(2);
        assertThat(items.getLast()).hasToString("https://gull.example/feed: cut off (line 3, column 1)");
    }

    private static Feed feed(FeedEntry... entries) {
        return new Feed("The Gull", "https://gull.example/", "en-GB", List.of(entries), null, null);
    }

    private static FeedEntry entry(
            @Nullable String id,
            String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String language) {
        return new FeedEntry(id, title, url, "<p>Text</p>", "", null, null, List.of(), List.of(), source, language);
    }

    private static List<Article> read(List<Item> items) {
        return items.stream().map(item -> ((Item.Read) item).article()).toList();
    }
}
