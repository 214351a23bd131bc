package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.story.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// Whole answers as files.
class ExportTest {
    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"fog\")";

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.linked(
            Stream.concat(
                            FixtureServer.corpus().stream(),
                            Stream.of(
                                    article("formula", FORMULA, "+fog, \"quoted\"\nand a second line"),
                                    article("apostrophe", "'-fog", "plain"),
                                    article("control", "fog \u0001 & <b>bold</b> \u2028 \ud83c\udf2b", "]]> & fog")))
                    .toList(),
            Map.of(Relation.COPY, Map.of("fog-bridge", "fog-airport")));

    private static Article article(String id, String title, String body) {
        return Article.builder(new ArticleId(id)).title(title).body(body).build();
    }

    private static HttpResponse<String> export(String format, String question) {
        HttpResponse<String> reply = SERVER.get("/api/search." + format + question);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    @ParameterizedTest
    @CsvSource({
        "?sort=relevance&q=fog",
        "?sort=newest&q=fog&stories=all",
        "?sort=oldest&q=the+OR+fog",
        "?q=&tag=weather",
        "?q=*&after=2025-01-01&company=alibaba",
        "?q=nothing-has-this-word",
        "?q="
    })
    void thePageTheApiAndAnExportOfOneQueryAgreeInCountAndInOrder(String question) {
        List<String> pages = Exported.pages(SERVER, "/api/search" + question, 3);
        HttpResponse<String> csv = export("csv", question);
        HttpResponse<String> lines = export("jsonl", question);
        HttpResponse<String> atom = export("atom", question);
        assertThat(Stream.of(csv, lines, atom).map(Exported::count)).containsOnly((long) pages.size());
        assertThat(Exported.csv(csv.body()))
                .extracting(row -> row.getField("id"))
                .isEqualTo(pages);
        assertThat(Exported.jsonLines(lines.body()))
                .extracting(row -> row.get("id").stringValue())
                .isEqualTo(pages);
        assertThat(Exported.entries(atom.body())).hasSameSizeAs(pages);
        assertThat(Exported.entries(atom.body()).stream()
                        .map(entry -> Exported.texts(entry, "title").getFirst()))
                .hasSameElementsAs(Exported.jsonLines(lines.body()).stream()
                        .map(row -> row.get("title").stringValue().replace('\u0001', '\uFFFD'))
                        .toList());
    }

    @Test
    void aLineIsAHitAsTheApiGivesIt() {
        JsonNode page = FixtureServer.json(SERVER.get("/api/search?q=fog&size=100"));
        assertThat(Exported.jsonLines(export("jsonl", "?q=fog").body()))
                .isEqualTo(page.get("hits").valueStream().toList());
    }

    @Test
    void whatSpeaksOfAPageIsCheckedAndPassedOver() {
        assertThat(export("csv", "?q=fog&size=1&offset=2&facets=tag").body())
                .isEqualTo(export("csv", "?q=fog").body());
        Replies.assertProblem(SERVER.get("/api/search.csv?size=101"), 400, "size");
        Replies.assertProblem(SERVER.get("/api/search.csv?colour=red"), 400, "colour");
        Replies.assertProblem(SERVER.get("/api/search.atom?after=soon"), 400, "after");
    }

    @Test
    void aBodyAsksForAnExportAsAnAddressDoes() {
        HttpResponse<String> reply = SERVER.send(SERVER.request("/api/search.jsonl")
                .POST(BodyPublishers.ofString("{\"q\": \"fog\", \"stories\": \"all\"}")));
        assertThat(reply.body()).isEqualTo(export("jsonl", "?q=fog&stories=all").body());
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=utf-8;header=present",
        "jsonl, application/x-ndjson",
        "atom, application/atom+xml;charset=utf-8"
    })
    void aReplySaysWhatItIsAndHowItIsCalled(String format, String type) {
        HttpResponse<String> reply = export(format, "?q=%22Slow+News%22+-%E9%98%BF%E9%87%8C");
        Map<String, String> headers = Replies.headers(reply);
        assertThat(headers.getOrDefault("content-type", "").replace(" ", "")).isEqualToIgnoringCase(type);
        assertThat(headers)
                .containsEntry(
                        "content-disposition", "attachment; filename=\"newshound-slow-news-and-not." + format + '"');
        Replies.assertSecure(Replies.plain(reply));
        assertThat(export(format, "").headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"newshound." + format + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "atom"})
    void headTellsHowManyRowsThereAre(String format) {
        HttpResponse<String> reply =
                SERVER.send(SERVER.request("/api/search." + format + "?q=fog").method("HEAD", BodyPublishers.noBody()));
        assertThat(reply.body()).isEmpty();
        assertThat(Exported.count(reply)).isEqualTo(Exported.count(export(format, "?q=fog")));
    }

    @Test
    void noSpreadsheetCalculatesACell() {
        String body = export("csv", "?q=fog").body();
        List<NamedCsvRecord> rows = Exported.csv(body);
        assertThat(rows.stream().flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        assertThat(row(rows, "formula").getField("title")).isEqualTo("'" + FORMULA);
        assertThat(row(rows, "formula").getField("snippet")).startsWith("'+fog, \"quoted\"");
        assertThat(row(rows, "apostrophe").getField("title")).isEqualTo("''-fog");
        assertThat(body).startsWith("\"id\",\"title\",\"published\",").endsWith("\"\r\n");
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String id) {
        return rows.stream()
                .filter(row -> row.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFeedHasAllThatReadersNeed() {
        Element feed =
                Exported.atom(export("atom", "?q=fog&sort=newest").body()).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(Exported.texts(feed, "title").getFirst()).isEqualTo("Newshound: fog");
        assertThat(Exported.elements(feed, "link").getFirst().getAttribute("href"))
                .isEqualTo("http://127.0.0.1:" + SERVER.port() + "/api/search.atom?q=fog&sort=newest");
        for (Element entry : Exported.elements(feed, "entry")) {
            assertThat(Exported.texts(entry, "id"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("urn:uuid:");
            assertThat(Exported.texts(entry, "updated"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
            assertThat(Exported.elements(entry, "link").size()
                            + Exported.elements(entry, "content").size())
                    .isPositive();
        }
        assertThat(Exported.texts(feed, "id")).doesNotHaveDuplicates();
        assertThat(Exported.texts(feed, "title")).contains("fog \uFFFD & <b>bold</b> \u2028 \ud83c\udf2b");
    }

    @Test
    void aFeedsEntriesKeepTheirIds() {
        List<String> one = Exported.texts(
                Exported.atom(export("atom", "?q=fog&stories=all").body()).getDocumentElement(), "id");
        List<String> other = Exported.texts(
                Exported.atom(export("atom", "?q=*&stories=all").body()).getDocumentElement(), "id");
        assertThat(other).containsAll(one.subList(1, one.size())).doesNotContain(one.getFirst());
    }
}
