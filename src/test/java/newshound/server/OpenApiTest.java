package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.story.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `openapi.yaml` says what is: live replies fit its schemas, in which no field can be missing or more, and
/// its routes and parameters are those that exist.
class OpenApiTest {
    private static final String LONG_WORD = "a".repeat(4_097);

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.linked(
            Stream.concat(
                            FixtureServer.corpus().stream(),
                            Stream.of(Article.builder(new ArticleId("bare"))
                                    .body("Nothing but a body.")
                                    .build()))
                    .toList(),
            Map.of(
                    Relation.COPY, Map.of("fog-bridge", "fog-airport"),
                    Relation.STORY, Map.of("fog-bridge", "fog-airport", "fog-harbour", "fog-airport")),
            MoveNews.articles());

    private static JsonNode description() {
        Object yaml = new Load(LoadSettings.builder().build())
                .loadFromString(SERVER.get("/openapi.yaml").body());
        return JsonMapper.shared().valueToTree(yaml);
    }

    private static List<Error> errors(String schema, String reply) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", description().get("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        return compiled.validate(
                JsonMapper.shared().readTree(reply),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SearchResponse | /api/search?size=100",
                "SearchResponse | /api/search?q=fog&size=2&sort=newest",
                "SearchResponse | /api/search?q=nothing-has-this-word",
                "SearchResponse | /api/search?q=%22slow%20news%22%20AND%20(&facets=",
                "SearchResponse | /api/search?q=fog&tag=food&company=nobody",
                "SearchResponse | /api/search?q=alibaba&facets=place,tag:1",
                "SearchResponse | /api/search?q=recipe",
                "SearchResponse | /api/search?q=bare",
                "SearchResponse | /api/search?size=0",
                "SearchResponse | /api/search?stories=all&q=copies:0123456789abcdef",
                "StoredArticle | /api/articles/qwen-reads-maps",
                "StoredArticle | /api/articles/midnight-wire",
                "StoredArticle | /api/articles/nvidia-chips",
                "StoredArticle | /api/articles/attic-letter",
                "StoredArticle | /api/articles/bare",
                "StoredArticle | /api/articles/fog-bridge",
                "StoredArticle | /api/articles/tongyi-reads",
                "MovesResponse | /api/moves",
                "MovesResponse | /api/moves?size=100&background=true&sources=1000",
                "MovesResponse | /api/moves?size=1&sort=sources&from=alibaba&kind=moved&status=denied&role=lead",
                "MovesResponse | /api/moves?q=from:alibaba%20to:%22Google%20DeepMind%22%20person:x%20(",
                "MovesResponse | /api/moves?level=parent&origin=alibaba&destination=google&sources=0",
                "FlowsResponse | /api/flows",
                "FlowsResponse | /api/flows?level=team&size=1&background=true",
                "FlowsResponse | /api/flows?q=nothing-has-this-word",
                "StoredArticle | /api/articles/start-up",
                "Problem | /api/moves/0123456789abcdef",
                "Problem | /api/moves/fog-harbour",
                "Problem | /api/flows?level=galaxy",
                "Suggestions | /api/suggest",
                "Suggestions | /api/suggest?q=a&size=50",
                "Suggestions | /api/suggest?q=deepm",
                "Suggestions | /api/suggest?q=ferry",
                "Suggestions | /api/suggest?q=comp",
                "Suggestions | /api/suggest?q=zzzz",
                "SimilarArticles | /api/similar/qwen-reads-maps",
                "SimilarArticles | /api/similar/fog-bridge?size=50",
                "SimilarArticles | /api/similar/bare",
                "SimilarArticles | /api/similar/attic-letter",
                "Entities | /api/entities",
                "Entities | /api/entities?q=a&size=100",
                "Entities | /api/entities?q=%E9%80%9A%E4%B9%89%E5%8D%83%E9%97%AE",
                "EntityProfile | /api/entities/alibaba",
                "EntityProfile | /api/entities/qwen",
                "Problem | /api/similar/nobody",
                "Problem | /api/similar/fog-bridge?size=0",
                "Problem | /api/entities?size=101",
                "Problem | /api/entities/nobody",
                "Alive | /healthz",
                "Ready | /readyz",
                "Problem | /api/search?size=101",
                "Problem | /api/search?foo=1",
                "Problem | /api/articles/nobody",
                "Problem | /nothing"
            })
    void replyFitsItsSchema(String schema, String address) {
        assertThat(errors(schema, SERVER.get(address).body())).isEmpty();
    }

    @Test
    void replyToAWriteFitsItsSchema(@TempDir Path folder) {
        try (WritableServer server = new WritableServer(folder)) {
            String example = description()
                    .at("/components/schemas/NewArticle/examples/0")
                    .toString();
            assertThat(errors("NewArticle", example)).isEmpty();
            for (HttpResponse<String> reply : List.of(
                    server.put("fog-harbour", example),
                    server.put("fog-harbour", example),
                    server.post("{\"id\": \"fog-harbour\", \"title\": \"Sun\"}"),
                    server.delete("fog-harbour"))) {
                assertThat(errors("WriteResult", reply.body())).isEmpty();
            }
            for (HttpResponse<String> reply : List.of(
                    server.put("fog-harbour", "{"),
                    server.delete("nobody"),
                    server.send(server.request("/api/articles/fog-harbour").DELETE()))) {
                assertThat(errors("Problem", reply.body())).isEmpty();
            }
            String lines = "{\"id\": \"a\", \"title\": \"Fog\"}\n{\n{\"id\": \"a\", \"title\": \"Sun\"}\n";
            for (JsonNode line : server.stream(lines.getBytes(StandardCharsets.UTF_8))) {
                assertThat(errors("StreamLine", line.toString())).isEmpty();
            }
        }
    }

    @Test
    void everyLineOfAnExportFitsItsSchema() {
        for (JsonNode line : Exported.jsonLines(SERVER.get("/api/search.jsonl").body())) {
            assertThat(errors("Hit", line.toString())).isEmpty();
        }
    }

    @Test
    void aTableHasTheColumnsDescribed() {
        String described =
                description().at("/components/responses/Table/description").stringValue();
        for (String column :
                Exported.csv(SERVER.get("/api/search.csv").body()).getFirst().getHeader()) {
            assertThat(described).contains('`' + column + '`');
        }
    }

    @Test
    void problemThatJettyFindsFitsItsSchema() {
        assertThat(errors("Problem", SERVER.rawGet("/%zz").body())).isEmpty();
        assertThat(errors(
                        "Problem", SERVER.post("{\"q\": \"" + LONG_WORD + "\"}").body()))
                .isEmpty();
    }

    @Test
    void copiesAreFoldedUnlessAllAreAskedFor() {
        JsonNode folded = FixtureServer.json(SERVER.get("/api/search?q=fog&sort=newest"));
        JsonNode all = FixtureServer.json(SERVER.get("/api/search?q=fog&stories=all"));
        long articles = all.at("/total/value").longValue();
        assertThat(folded.at("/total/articles").longValue()).isEqualTo(articles);
        assertThat(folded.at("/total/value").longValue()).isEqualTo(articles - 1);
        JsonNode copies = folded.get("hits")
                .valueStream()
                .map(hit -> hit.get("copies"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        assertThat(copies.get("articles").intValue()).isOne();
        String group = "/api/search?stories=all&q=copies:" + copies.get("id").stringValue();
        assertThat(FixtureServer.json(SERVER.get(group)).at("/total/value").intValue())
                .isEqualTo(2);
    }

    @Test
    void fieldThatIsNotDescribedDoesNotFit() {
        ObjectNode reply = (ObjectNode) FixtureServer.json(SERVER.get("/api/search?q=fog"));
        ((ObjectNode) reply.at("/hits/0")).put("extra", 1);
        assertThat(errors("SearchResponse", reply.toString())).hasSize(1);
        ObjectNode shorter = (ObjectNode) FixtureServer.json(SERVER.get("/healthz"));
        assertThat(errors("Alive", shorter.without("status").toString())).hasSize(1);
    }

    @Test
    void everyObjectIsClosedAndNamesWhatItRequires() {
        JsonNode schemas = description().at("/components/schemas");
        Set<String> open = schemas.propertyStream()
                .filter(schema -> schema.getValue().has("properties"))
                .filter(schema -> !schema.getKey().equals("NewArticle")) // callers send what they have
                .filter(schema -> schema.getValue().path("additionalProperties").asBoolean(true))
                .map(schema -> schema.getKey())
                .collect(Collectors.toSet());
        assertThat(open).isEmpty();
    }

    static Stream<JsonNode> bodies() {
        return Stream.of(
                        "{}",
                        "{\"q\": \"fog\", \"tag\": \"weather\", \"size\": 5}",
                        "{\"tag\": [\"weather\", \"china\"], \"facets\": [\"tag:3\", \"place\"], \"q\": null}",
                        "{\"after\": \"2025-01-01\", \"before\": \"2026-01-01\", \"sort\": \"oldest\", \"offset\": 3}",
                        "{\"facets\": \"tag:3, person\"}",
                        "{\"stories\": \"all\"}")
                .map(body -> JsonMapper.shared().readTree(body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bodyThatFitsIsAnswered(JsonNode body) {
        assertThat(errors("SearchParameters", body.toString())).isEmpty();
        assertThat(SERVER.post(body.toString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"foo\": 1}",
                "{\"size\": 101}",
                "{\"offset\": -1}",
                "{\"sort\": \"best\"}",
                "{\"stories\": \"some\"}",
                "{\"tag\": [\" \"]}",
                "{\"facets\": \"colour\"}",
                "{\"after\": \"soon\"}"
            })
    void bodyThatDoesNotFitIsRefused(String body) {
        assertThat(errors("SearchParameters", body)).isNotEmpty();
        assertThat(SERVER.post(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search",
                "/api/search.csv",
                "/api/search.jsonl",
                "/api/search.atom",
                "/api/suggest",
                "/api/entities",
                "/api/moves",
                "/api/flows"
            })
    void parametersDescribedAreThoseThatExist(String path) {
        assertThat(parameters(path)).containsExactlyInAnyOrderElementsOf(known(path));
    }

    @ParameterizedTest
    @CsvSource({"SearchParameters, /api/search", "MoveParameters, /api/moves", "FlowParameters, /api/flows"})
    void bodyHasTheParametersOfTheAddress(String schema, String path) {
        Set<String> body = new TreeSet<>(description()
                .at("/components/schemas/" + schema + "/properties")
                .propertyNames());
        assertThat(body).isEqualTo(parameters(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MoveParameters | /api/moves | {}",
                "MoveParameters | /api/moves | {\"kind\": [\"moved\", \"background\"], \"status\": \"rumoured\", \"size\": 3}",
                "MoveParameters | /api/moves | {\"background\": true, \"sort\": \"sources\", \"sources\": 0, \"to\": [\"google\"]}",
                "MoveParameters | /api/moves | {\"level\": \"team\", \"origin\": \"qwen\", \"destination\": null}",
                "FlowParameters | /api/flows | {\"level\": \"parent\", \"size\": 1000, \"role\": [\"lead\"]}"
            })
    void bodyThatAsksForMovesIsAnswered(String schema, String path, String body) {
        assertThat(errors(schema, body)).isEmpty();
        assertThat(SERVER.post(path, body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MoveParameters | /api/moves | {\"kind\": [\"news\"]}",
                "MoveParameters | /api/moves | {\"status\": \"sure\"}",
                "MoveParameters | /api/moves | {\"background\": \"yes\"}",
                "MoveParameters | /api/moves | {\"level\": \"galaxy\"}",
                "MoveParameters | /api/moves | {\"sources\": 1001}",
                "MoveParameters | /api/moves | {\"from\": [\" \"]}",
                "MoveParameters | /api/moves | {\"facets\": \"from\"}",
                "FlowParameters | /api/flows | {\"size\": 1001}",
                "FlowParameters | /api/flows | {\"sort\": \"newest\"}"
            })
    void bodyThatAsksForMovesInAnotherWayIsRefused(String schema, String path, String body) {
        assertThat(errors(schema, body)).isNotEmpty();
        assertThat(SERVER.post(path, body).statusCode()).isEqualTo(400);
    }

    private static Set<String> parameters(String path) {
        JsonNode description = description();
        return description
                .get("paths")
                .get(path)
                .get("get")
                .get("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? description.at(parameter.get("$ref").stringValue().substring(1))
                        : parameter)
                .map(parameter -> parameter.get("name").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names that the route tells to someone who uses another one.
    private static Set<String> known(String path) {
        String detail = FixtureServer.json(SERVER.get(path + "?no-such-parameter=1"))
                .get("detail")
                .stringValue();
        return Set.of(detail.substring(detail.lastIndexOf(": ") + 2).split(", ", -1));
    }

    @Test
    void routesDescribedAnswerToTheMethodsDescribedAndToNoOther() {
        description().get("paths").properties().forEach(path -> {
            Set<String> described = new TreeSet<>();
            path.getValue().propertyNames().forEach(method -> described.add(method.toUpperCase(Locale.ROOT)));
            String address = switch (path.getKey()) {
                case "/api/moves/{id}" -> "/api/moves/" + aMove();
                case "/api/entities/{id}" -> "/api/entities/alibaba";
                case String other -> other.replace("{id}", "fog-harbour");
            };
            boolean readable = described.contains("GET");
            described.addAll(List.of("GET", "HEAD")); // files of the page could be anywhere
            assertThat(SERVER.get(address).statusCode()).isEqualTo(readable ? 200 : 404);
            RawReply refused = SERVER.raw("PATCH " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(refused.header("allow").split(", ")).containsExactlyInAnyOrderElementsOf(described);
        });
    }

    private static String aMove() {
        return FixtureServer.json(SERVER.get("/api/moves")).at("/moves/0/id").stringValue();
    }

    @Test
    void moveFitsItsSchema() {
        assertThat(errors("MoveRow", SERVER.get("/api/moves/" + aMove()).body()))
                .isEmpty();
    }

    @Test
    void rangesAndDefaultsDescribedAreThoseThatExist() {
        JsonNode schemas = description().at("/components/schemas");
        int largest = schemas.at("/Size/maximum").intValue();
        assertThat(SERVER.get("/api/search?size=" + largest).statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/api/search?size=" + (largest + 1)).statusCode()).isEqualTo(400);
        int furthest = schemas.at("/Offset/maximum").intValue();
        assertThat(SERVER.get("/api/search?size=0&offset=" + furthest).statusCode())
                .isEqualTo(200);
        assertThat(SERVER.get("/api/search?size=0&offset=" + (furthest + 1)).statusCode())
                .isEqualTo(400);
        HttpResponse<String> unsized = SERVER.get("/api/search");
        assertThat(FixtureServer.json(unsized).get("hits").size())
                .isEqualTo(schemas.at("/Size/default").intValue());
    }

    @Test
    void everyOperationAndParameterHasADescription() {
        JsonNode description = description();
        description.at("/components/parameters").forEach(OpenApiTest::assertDescribed);
        description
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.get("summary").stringValue()).isNotBlank();
                    operation
                            .path("parameters")
                            .valueStream()
                            .filter(parameter -> !parameter.has("$ref"))
                            .forEach(OpenApiTest::assertDescribed);
                }));
    }

    private static void assertDescribed(JsonNode parameter) {
        assertThat(parameter.get("description").stringValue()).isNotBlank();
        assertThat(parameter.has("schema")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Found, SearchResponse", "FoundMoves, MovesResponse", "FoundFlows, FlowsResponse"})
    void exampleInTheDescriptionFitsToo(String response, String schema) {
        JsonNode example =
                description().at("/components/responses/" + response + "/content/application~1json/examples/one/value");
        assertThat(errors(schema, example.toString())).isEmpty();
    }
}
