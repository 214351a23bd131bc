package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.PublicationDate;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// Whole lists of moves as files.
class MoveExportTest {
    private static final int MOVES = 130;
    private static final Entity ACME = new Entity("acme", EntityType.ORGANISATION, "Acme", List.of(), null);
    private static final Entity BOLT = new Entity("bolt", EntityType.ORGANISATION, "Bolt", List.of(), null);
    private static final String STATED = " left Acme for Bolt.";

    private final HttpClient client = HttpClient.newHttpClient();
    private LuceneBackend backend;
    private NewshoundServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (int number = 0; number < MOVES; number++) {
                index.add(article(number));
            }
        }
        backend = IndexFolder.read(folder);
        server = NewshoundServer.start("127.0.0.1", 0, backend);
    }

    @AfterEach
    void close() {
        server.close();
        backend.close();
        client.close();
    }

    private static AnnotatedArticle article(int number) {
        String name = "Mina " + (char) ('A' + number % 26) + "arouk" + number;
        Entity person = new Entity("mina-" + number, EntityType.PERSON, name, List.of(), null);
        String body = name + STATED;
        Article article = Article.builder(new ArticleId("a" + number))
                .title("=Mover " + number)
                .body(body)
                .url("https://news.example/" + number)
                .source("Harbour Gazette")
                .published(PublicationDate.ofIso("2026-01-%02d".formatted(1 + number % 28)))
                .build();
        TalentMove move = new TalentMove(
                person,
                null,
                ACME,
                null,
                BOLT,
                null,
                null,
                "+chief",
                TalentMove.Kind.MOVED,
                TalentMove.Status.CONFIRMED,
                "2026-01",
                false,
                0.9,
                "rules",
                "left",
                new TalentMove.Evidence(TextField.BODY, new Span(0, body.length())));
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : List.of(person, ACME, BOLT)) {
            int start = body.indexOf(entity.name());
            mentions.add(new Mention(
                    TextField.BODY, new Span(start, start + entity.name().length()), entity));
        }
        return new AnnotatedArticle(article, mentions, List.of(move));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private List<String> pages(String question) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = FixtureServer.json(get("/api/moves" + question + "&size=50" + cursor));
            page.get("moves").forEach(move -> ids.add(move.get("id").stringValue()));
            if (page.get("cursor").isNull()) {
                assertThat(page.get("total").intValue()).isEqualTo(ids.size());
                return ids;
            }
            cursor = "&cursor=" + page.get("cursor").stringValue();
        }
    }

    @Test
    void theListOfMovesAndItsExportsAgreeInCountAndInOrder() throws IOException, InterruptedException {
        for (String question : List.of("?sort=newest", "?sort=oldest&q=mina", "?from=acme&after=2026-01-10")) {
            List<String> pages = pages(question);
            HttpResponse<String> csv = get("/api/moves.csv" + question);
            assertThat(Exported.count(csv)).isEqualTo(pages.size()).isGreaterThan(50);
            assertThat(Exported.csv(csv.body()))
                    .extracting(row -> row.getField("id"))
                    .isEqualTo(pages);
            assertThat(Exported.jsonLines(get("/api/moves.jsonl" + question).body()))
                    .extracting(row -> row.get("id").stringValue())
                    .isEqualTo(pages);
            assertThat(Exported.entries(get("/api/moves.atom" + question).body()))
                    .hasSameSizeAs(pages);
        }
    }

    @Test
    void aMoveIsARowALineAndAnEntry() throws IOException, InterruptedException {
        var row = Exported.csv(get("/api/moves.csv?q=person:mina-7").body()).getFirst();
        assertThat(row.getField("from")).isEqualTo("Acme");
        assertThat(row.getField("role_to")).isEqualTo("'+chief");
        assertThat(row.getField("evidence")).endsWith(STATED);
        assertThat(row.getField("sources")).startsWith("https://news.example/");
        JsonNode line =
                Exported.jsonLines(get("/api/moves.jsonl?person=mina-7").body()).getFirst();
        assertThat(line)
                .isEqualTo(FixtureServer.json(get("/api/moves?person=mina-7")).at("/moves/0"));
        Element entry =
                Exported.entries(get("/api/moves.atom?person=mina-7").body()).getFirst();
        assertThat(Exported.texts(entry, "title")).containsExactly("Mina Harouk7: Acme → Bolt (moved, confirmed)");
        assertThat(Exported.texts(entry, "published")).containsExactly("2026-01-08T00:00:00Z");
    }

    @Test
    void aCursorThatWasTamperedWithOrIsOfAnotherQuestionIsRefused() throws IOException, InterruptedException {
        String cursor =
                FixtureServer.json(get("/api/moves?size=5")).get("cursor").stringValue();
        assertThat(get("/api/moves?size=5&cursor=" + cursor).statusCode()).isEqualTo(200);
        String tampered = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        Replies.assertProblem(get("/api/moves?size=5&cursor=" + tampered), 400, "cursor");
        Replies.assertProblem(get("/api/moves?q=mina&size=5&cursor=" + cursor), 400, "cursor");
        Replies.assertProblem(get("/api/search?size=5&cursor=" + cursor), 400, "cursor");
    }
}
