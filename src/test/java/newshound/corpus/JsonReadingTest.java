package newshound.corpus;

import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.articles;
import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import newshound.article.Article;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldIsRead() {
        Article article = read("""
                {"id": " a-1 ", "title": "Bakers strike", "body": "No bread today.", "published": "2026-03-04", \
                "source": "Daily Crust", "url": "https://crust.example/a?utm_source=x", "authors": ["Ada Oven"], \
                "tags": ["bread", "strike", "Bread"], "language": "en-US"}""");

        assertThat(article.id().value()).isEqualTo("a-1");
        assertThat(article.title()).isEqualTo("Bakers strike");
        assertThat(article.body()).isEqualTo("No bread today.");
        assertThat(article.published()).isEqualTo(new PublicationDate.Day(LocalDate.of(2026, 3, 4)));
        assertThat(article.source()).isEqualTo("Daily Crust");
        assertThat(article.url()).isEqualTo("https://crust.example/a?utm_source=x");
        assertThat(article.authors()).containsExactly("Ada Oven");
        assertThat(article.tags()).containsExactly("bread", "strike");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void namesAreMatchedWithoutCaseAndHyphens() {
        Article article = read("""
                {"GUID": 17, "HeadLine": "Rain", "article_body": "It rained.", "Published-At": "2026-03-04T10:00:00Z", \
                "Link": "http://w.example/rain"}""");

        assertThat(article.id().value()).isEqualTo("17");
        assertThat(article.title()).isEqualTo("Rain");
        assertThat(article.body()).isEqualTo("It rained.");
        assertThat(article.published()).isInstanceOf(PublicationDate.Moment.class);
        assertThat(article.url()).isEqualTo("http://w.example/rain");
    }

    @Test
    void theLongestBodyWinsOverAnySummary() {
        assertThat(
                        read("{\"content\": \"short\", \"text\": \"not so short\", \"summary\": \"the very longest of all\"}")
                                .body())
                .isEqualTo("not so short");
    }

    @Test
    void aDescriptionIsTheBodyWhereThereIsNothingElse() {
        assertThat(read("{\"title\": \"t\", \"body\": \"\", \"text\": null, \"description\": \"all there is\"}")
                        .body())
                .isEqualTo("all there is");
    }

    @Test
    void aBodyMayBeAListOfParagraphs() {
        assertThat(read("{\"text\": [\"one\", \"two\"]}").body()).isEqualTo("one\n\ntwo");
    }

    @Test
    void anObjectStandsForItsName() {
        Article article = read("""
                {"title": "t", "source": {"id": null, "name": "The Gull"}, "_id": {"$oid": "5f"}, \
                "author": [{"name": "Ada Byron", "twitter": "@ada"}, {"name": "Mary S."}], "tags": [{"term": "sea"}]}""");

        assertThat(article.source()).isEqualTo("The Gull");
        assertThat(article.id().value()).isEqualTo("5f");
        assertThat(article.authors()).containsExactly("Ada Byron", "Mary S.");
        assertThat(article.tags()).containsExactly("sea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tags\": [\"a b\", \"c\"]",
                "\"keywords\": \"a b, c\"",
                "\"topics\": \"a b; c\"",
                "\"categories\": \"['a b', 'c']\"",
                "\"category\": \"[\\\"a b\\\", \\\"c\\\"]\"",
                "\"section\": \"a b, c\""
            })
    void tagsComeAsListOrText(String tags) {
        assertThat(read("{\"title\": \"t\", " + tags + "}").tags()).containsExactly("a b", "c");
    }

    @Test
    void theNameOfASectionMayBeAnEnumeration() {
        assertThat(read("{\"title\": \"t\", \"section\": \"Coding, Design & Data\"}")
                        .tags())
                .containsExactly("Coding, Design & Data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Byron and Mary Shelley | Ada Byron; Mary Shelley",
                "Ada Byron  and  Mary Shelley | Ada Byron; Mary Shelley",
                "Ada Byron , Arts Correspondent | Ada Byron",
                "Byron, Ada | Byron, Ada",
                "Ada Byron, Mary Shelley | Ada Byron; Mary Shelley",
                "['Ada Byron', 'Flann O\\\\'Brien'] | Ada Byron; Flann O'Brien",
                "Alexandra Sandford | Alexandra Sandford"
            })
    void bylinesAreNames(String byline, String names) {
        assertThat(read("{\"title\": \"t\", \"byline\": \"" + byline + "\"}").authors())
                .containsExactly(names.split("; ", -1));
    }

    @Test
    void withoutAnIdTheAddressIsTheId() {
        String id =
                read("{\"title\": \"t\", \"url\": \"HTTPS://www.Gull.example/a/?utm_source=x&page=2&fbclid=1#:~:text=b\"}")
                        .id()
                        .value();

        assertThat(id).isEqualTo("gull.example/a?page=2");
    }

    @Test
    void itemsOfOnePageAreToldByTheirAnchors() {
        String id = read("{\"title\": \"t\", \"url\": \"https://gull.example/changes#1084\"}")
                .id()
                .value();

        assertThat(id).isEqualTo("gull.example/changes#1084");
    }

    @Test
    void aLongAddressIsShortenedToHostAndDigest() {
        String id = read("{\"title\": \"t\", \"url\": \"https://gull.example/" + "a".repeat(300) + "\"}")
                .id()
                .value();

        assertThat(id).matches("gull\\.example/[0-9a-f]{32}");
    }

    @Test
    void withoutAnAddressTheContentIsTheId() {
        Article one = read("{\"title\": \"t\", \"body\": \"one\"}");

        assertThat(one.id().value()).matches("[0-9a-f]{32}");
        assertThat(read("{\"body\": \"one\", \"title\": \"t\"}").id()).isEqualTo(one.id());
        assertThat(read("{\"title\": \"t\", \"body\": \"two\"}").id()).isNotEqualTo(one.id());
    }

    @Test
    void theAddressOfAWholeSiteIsNoId() {
        Article one = read("{\"title\": \"one\", \"url\": \"https://gull.example/\"}");
        Article two = read("{\"title\": \"two\", \"url\": \"https://gull.example\"}");

        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\u0000b", "\\ud800"})
    void anInvalidIdIsReplaced(String id) {
        assertThat(read("{\"title\": \"t\", \"id\": \"" + id + "\", \"url\": \"http://g.example/x\"}")
                        .id()
                        .value())
                .isEqualTo("g.example/x");
    }

    @Test
    void anIdThatIsTooLongIsReplaced() {
        assertThat(read("{\"title\": \"t\", \"id\": \"" + "x".repeat(600) + "\"}")
                        .id()
                        .value())
                .hasSize(32);
    }

    @Test
    void onlyWebAddressesAreKept() {
        assertThat(read("{\"title\": \"t\", \"url\": \"javascript:alert(1)\"}").url())
                .isNull();
        assertThat(read("{\"title\": \"t\", \"url\": \"/relative\"}").url()).isNull();
    }

    @Test
    void theHostIsTheSourceWhereNoneIsGiven() {
        assertThat(read("{\"title\": \"t\", \"url\": \"https://www.gull.example/a\"}")
                        .source())
                .isEqualTo("gull.example");
        assertThat(read("{\"title\": \"t\", \"source\": \"https://www.tern.example/\"}")
                        .source())
                .isEqualTo("tern.example");
    }

    @Test
    void aRepeatedTitleIsNotPartOfTheBody() {
        assertThat(read("{\"title\": \"Rain\", \"body\": \"Rain\\n\\nIt rained.\"}")
                        .body())
                .isEqualTo("It rained.");
    }

    @Test
    void brokenLinesAreSkippedWithTheirPlaceAndTheRestIsRead() {
        Path file = write(folder, "a.jsonl", """
                {"title": "one"}
                {"title": "two",, "body": 1}
                [1, 2]
                {"title": "open
                {"title": "three"} {"title": "four"}
                {"title": "five"}
                """);

        assertThat(articles(file)).extracting(Article::title).containsExactly("one", "five");
        assertThat(skipped(file))
                .satisfiesExactly(
                        broken -> assertThat(broken)
                                .startsWith("a.jsonl:2: broken JSON at column 17: Unexpected character"),
                        list -> assertThat(list).isEqualTo("a.jsonl:3: not a JSON object"),
                        open -> assertThat(open).startsWith("a.jsonl:4: broken JSON at column "),
                        two -> assertThat(two).startsWith("a.jsonl:5: broken JSON at column 20: more follows"));
    }

    @Test
    void oneArrayOfObjectsIsRead() {
        Path file = write(folder, "a.json", "[\n {\"title\": \"one\"}, {\"note\": [[]]},\n {\"title\": \"two\"}, 7]");

        assertThat(articles(file)).extracting(Article::title).containsExactly("one", "two");
        assertThat(skipped(file)).containsExactly("a.json#2: missing title and body", "a.json#4: not a JSON object");
    }

    @Test
    void objectsOverManyLinesAreRead() {
        Path file = write(folder, "a.json", "{\n  \"title\": \"one\"\n}\n{\n  \"title\": \"two\"\n}\n");

        assertThat(articles(file)).extracting(Article::title).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"articles\": LIST}",
                "{\"items\":LIST}\n",
                "{\"data\": LIST}",
                "{\"status\": \"ok\", \"totalResults\": 2, \"articles\": LIST, \"next\": [1, {}]}",
                "{\n  \"title\": \"My list\",\n  \"meta\": {\"items\": [{}]},\n  \"results\": LIST\n}",
                "{\"response\": {\"id\": 7, \"docs\": LIST, \"meta\": {}}, \"copyright\": \"c\"}",
                "{\"data\": {\"articles\": LIST}}",
                "[{\"news\": LIST}]",
                "{\"posts\": [{\"title\": \"one\"}]}\n{\"posts\": [{\"title\": \"two\"}], \"items\": []}"
            })
    void listOfArticlesInsideAnObjectIsRead(String json) {
        Path file = write(
                folder,
                "a.json",
                json.replace("LIST", "[{\"title\": \"one\"}, {\"title\": \"two\", \"items\": [{}]}]"));

        assertThat(articles(file)).extracting(Article::title).containsExactly("one", "two");
        assertThat(skipped(file)).isEmpty();
    }

    @Test
    void whatIsNoArticleInAnEnvelopeIsToldByItsNumber() {
        Path file = write(folder, "a.json", "{\"articles\": [{\"title\": \"one\"}, 7, {}, {\"title\": oops}]}");

        assertThat(articles(file)).extracting(Article::title).containsExactly("one");
        assertThat(skipped(file))
                .satisfiesExactly(
                        number -> assertThat(number).isEqualTo("a.json#2: not a JSON object"),
                        bare -> assertThat(bare).isEqualTo("a.json#3: missing title and body"),
                        broken -> assertThat(broken).startsWith("a.json#4:1: broken JSON at column "));
    }

    @Test
    void anEmptyEnvelopeHoldsNothing() {
        assertThat(items(write(folder, "a.json", "{\"status\": \"ok\", \"articles\": []}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"one\", \"body\": \"text\", \"items\": [{\"sku\": 1}]}\n",
                "{\n\"title\": \"one\", \"body\": \"text\", \"items\": [{\"sku\": 1}]}\n",
                "{\"title\": \"one\", \"data\": [1, [2], \"x\"], \"body\": \"text\"}"
            })
    void whatAnArticleListsIsNoArticle(String json) {
        Path file = write(folder, "a.json", json);

        assertThat(articles(file)).extracting(Article::body).containsExactly("text");
        assertThat(skipped(file)).isEmpty();
    }

    @Test
    void anArticleIsNotLostBehindWhatItLists() {
        Path file = write(folder, "a.json", "{\"items\": [{\"sku\": 1}], \"title\": \"one\", \"body\": \"text\"}");

        assertThat(articles(file)).extracting(Article::title).containsExactly("one");
    }

    @Test
    void aBrokenArrayYieldsWhatStoodBefore() {
        Path file = write(folder, "a.json", "[{\"title\": \"one\"},\n{\"title\": oops}, {\"title\": \"three\"}]");

        assertThat(articles(file)).extracting(Article::title).containsExactly("one");
        assertThat(skipped(file)).singleElement().asString().startsWith("a.json#2:2: broken JSON at column 1");
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        assertThat(article(write(folder, "a.jsonl", "\uFEFF{\"title\": \"marked\"}"))
                        .title())
                .isEqualTo("marked");
        assertThat(article(write(folder, "a.json", "\uFEFF[{\"title\": \"marked\"}]"))
                        .title())
                .isEqualTo("marked");
    }

    @Test
    void malformedBytesAreReplacedAndStopNothing() {
        byte[] latin1 = "{\"title\": \"café\"}\n{\"title\": \"next\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(articles(write(folder, "a.jsonl", latin1)))
                .extracting(Article::title)
                .containsExactly("caf\uFFFD", "next");
        assertThat(articles(write(folder, "a.json", "[{\"title\": \"café\"}]".getBytes(StandardCharsets.ISO_8859_1))))
                .extracting(Article::title)
                .containsExactly("caf\uFFFD");
    }

    @Test
    void everyRunYieldsTheSame() {
        Path file = write(
                folder, "a.jsonl", "{\"title\": \"one\"}\n{\"title\": \"two\", \"url\": \"http://x.example/2\"}\n");

        assertThat(items(file)).isEqualTo(items(file));
    }

    private Article read(String json) {
        return article(write(folder, "one.jsonl", json));
    }
}
