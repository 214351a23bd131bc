package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Moves and flows over HTTP.
class MoveRoutesTest {
    private static final String BOUND = "from:alibaba to:\"Google DeepMind\"";

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.holding(MoveNews.articles());

    private static JsonNode reply(String path) {
        HttpResponse<String> reply = SERVER.get(path);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return FixtureServer.json(reply);
    }

    private static JsonNode asked(String query) {
        return reply("/api/moves?background=true&q=" + FixtureServer.encoded(query));
    }

    private static List<String> ids(JsonNode reply) {
        return reply.get("moves")
                .valueStream()
                .map(row -> row.get("id").stringValue())
                .toList();
    }

    @Test
    void moveThatTwoArticlesTellIsOneRowWithBothAndWhatEachSays() {
        JsonNode row = asked(BOUND).at("/moves/0");
        assertThat(row.at("/person/name").stringValue()).isEqualTo("Zoë Marlow");
        assertThat(row.at("/fromTeam/id").stringValue()).isEqualTo("qwen");
        assertThat(row.at("/articles").intValue()).isEqualTo(2);
        assertThat(row.at("/status").stringValue()).isEqualTo("confirmed");
        assertThat(row.at("/date").stringValue()).isEqualTo("2026-03");
        assertThat(row.at("/statuses").toString())
                .contains(
                        "{\"status\":\"rumoured\",\"first\":\"2026-03-02\",\"last\":\"2026-03-02\",\"articles\":1}",
                        "{\"status\":\"confirmed\",\"first\":\"2026-03-14\",\"last\":\"2026-03-14\",\"articles\":1}");
        assertThat(row.at("/sources/0/article").stringValue()).isEqualTo("rumour");
        assertThat(row.at("/sources/0/text").stringValue()).isEqualTo("Report rumour");
        assertThat(row.at("/sources/1/move/roleTo").stringValue()).isEqualTo("director");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "from:alibaba to:\"Google DeepMind\" | 1",
                "from:qwen | 1",
                "from:\"Google DeepMind\" to:alibaba | 0",
                "from:google | 1",
                "to:google | 2",
                "move:offered | 1",
                "status:rumoured | 1",
                "role:director | 1",
                "moved:2026-03 | 1",
                "moved:2019 | 1",
                "person:brook | 2",
                "person:brook move:founded | 1",
                "to:lantern -move:offered | 1",
                "* | 4"
            })
    void queryAsksForMoves(String query, int total) {
        assertThat(asked(query).get("total").intValue()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "from=qwen, 1",
        "to=Google DeepMind, 1",
        "to=DeepMind&background=true, 2",
        "kind=background, 1",
        "kind=moved&kind=founded, 2",
        "status=offered&status=rumoured, 2",
        "role=lead director, 1",
        "person=nobody, 0",
        "source=Harbour, 1",
        "after=2026-05-01, 1",
        "before=2026-03-03, 1",
        "level=parent&origin=alibaba&destination=google, 1",
        "level=team&origin=qwen, 1",
        "level=company&origin=qwen, 0"
    })
    void parametersNarrow(String parameters, int total) {
        assertThat(reply("/api/moves?" + parameters.replace(" ", "%20"))
                        .get("total")
                        .intValue())
                .isEqualTo(total);
    }

    @Test
    void hitsTellTheMovesOfTheirArticlesThoseThatAreAskedForFirst() {
        JsonNode reply = reply("/api/search?q=person:brook");
        assertThat(reply.get("hits")).hasSize(1);
        JsonNode hit = reply.at("/hits/0");
        assertThat(hit.get("moveCount").intValue()).isEqualTo(1);
        assertThat(hit.at("/moves/0/kind").stringValue()).isEqualTo("founded");
        JsonNode asked = reply("/api/search?q=move:background").at("/hits/0");
        assertThat(asked.get("moveCount").intValue()).isEqualTo(2);
        assertThat(asked.at("/moves/0/date").stringValue()).isEqualTo("2019");
        assertThat(asked.get("moves").valueStream())
                .hasSameElementsAs(reply("/api/articles/start-up")
                        .get("moves")
                        .valueStream()
                        .toList());
    }

    @Test
    void facetOfAPartCountsAsIfNothingWereChosenInIt() {
        JsonNode facets = reply("/api/moves?person=Marlow&kind=offered").get("facets");
        assertThat(facets.get("person").toString())
                .isEqualTo("[{\"value\":\"zoe-marlow\",\"label\":\"Zoë Marlow\",\"count\":1,\"selected\":true}]");
        assertThat(facets.get("kind").toString())
                .contains("{\"value\":\"moved\",\"label\":\"moved\",\"count\":1,\"selected\":false}");
    }

    @Test
    void flowsCountWhatTheirCellsList() {
        JsonNode flows = reply("/api/flows?level=parent");
        assertThat(flows.get("total").intValue()).isEqualTo(2);
        assertThat(flows.get("cells").intValue()).isEqualTo(2);
        for (JsonNode flow : flows.get("flows")) {
            JsonNode cell = reply("/api/moves?level=parent&origin="
                    + flow.at("/origin/id").stringValue() + "&destination="
                    + flow.at("/destination/id").stringValue());
            assertThat(cell.get("total").intValue()).isEqualTo(flow.get("count").intValue());
        }
    }

    @Test
    void moveIsFoundByTheIdOfItsRow() {
        for (String id : ids(asked("*"))) {
            assertThat(reply("/api/moves/" + id).get("id").stringValue()).isEqualTo(id);
        }
    }

    @Test
    void cursorGoesOnUntilEachMoveWasShownOnce() {
        String first = "/api/moves?background=true&size=1";
        JsonNode page = reply(first);
        List<String> shown = new ArrayList<>(ids(page));
        while (page.get("cursor").isString()) {
            page = reply(first + "&cursor=" + page.get("cursor").stringValue());
            shown.addAll(ids(page));
        }
        assertThat(shown).isEqualTo(ids(asked("*")));
    }

    @Test
    void postAsksAsTheAddressDoes() {
        HttpResponse<String> posted = SERVER.post(
                "/api/moves",
                "{\"from\": \"alibaba\", \"status\": [\"rumoured\", \"denied\"], \"background\": true, \"size\": 1}");
        JsonNode got = reply("/api/moves?from=alibaba&status=rumoured&status=denied&background=true&size=1");
        assertThat(FixtureServer.json(posted).get("moves"))
                .isEqualTo(got.get("moves"))
                .hasSize(1);
        JsonNode flows = FixtureServer.json(SERVER.post("/api/flows", "{\"level\": \"team\"}"));
        assertThat(flows.get("flows"))
                .isEqualTo(reply("/api/flows?level=team").get("flows"))
                .hasSize(2);
    }

    @Test
    void headIsAnsweredAsGetWithoutABody() {
        for (String path : List.of(
                "/api/moves", "/api/flows", "/api/moves/" + ids(asked("*")).getFirst())) {
            HttpResponse<String> reply = SERVER.send(SERVER.request(path).HEAD());
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json");
        }
    }
}
