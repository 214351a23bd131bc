package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of `searches.jsonl` each: a request and what its reply says. `{"note", "get"}` and any of
///
/// - `ids`: the hits in their order; `anyOrder`: the hits; `total`: how many
/// - `facets`: by dimension, the counts of the values named; -1 for a value that is not listed
/// - `selected`: by dimension, the values that are marked as chosen
/// - `unknown`: the histogram's hits without a date; `interval`: its step; `buckets`: counts by first day
/// - `read`: how the query was understood; `titleHits`: the marked parts of the first hit's title
class SearchSuiteTest {
    private static final Path SUITE = Path.of("src/test/resources/newshound/server/searches.jsonl");
    private static final long NOT_LISTED = -1;

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.overCorpus();

    record Row(JsonNode json) {
        @Override
        public String toString() {
            return json.get("note").stringValue();
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(SUITE).stream()
                .map(line -> new Row(JsonMapper.shared().readTree(line)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void replyIsAsTheSuiteSays(Row row) {
        HttpResponse<String> response = SERVER.get(address(row.json().get("get").stringValue()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode reply = FixtureServer.json(response);
        row.json().properties().forEach(expected -> check(expected.getKey(), expected.getValue(), reply));
    }

    private static void check(String what, JsonNode expected, JsonNode reply) {
        switch (what) {
            case "note", "get" -> {}
            case "ids" -> assertThat(ids(reply)).isEqualTo(texts(expected));
            case "anyOrder" -> assertThat(ids(reply)).containsExactlyInAnyOrderElementsOf(texts(expected));
            case "total" -> assertThat(reply.at("/total/value").longValue()).isEqualTo(expected.longValue());
            case "facets" ->
                expected.properties()
                        .forEach(facet -> assertThat(counts(reply, facet.getKey()))
                                .as(facet.getKey())
                                .containsAllEntriesOf(listed(facet.getValue()))
                                .doesNotContainKeys(unlisted(facet.getValue())));
            case "selected" ->
                expected.properties()
                        .forEach(facet -> assertThat(selected(reply, facet.getKey()))
                                .as(facet.getKey())
                                .containsExactlyInAnyOrderElementsOf(texts(facet.getValue())));
            case "unknown" ->
                assertThat(reply.at("/histogram/unknown").longValue()).isEqualTo(expected.longValue());
            case "interval" ->
                assertThat(reply.at("/histogram/interval").stringValue()).isEqualTo(expected.stringValue());
            case "buckets" -> assertThat(buckets(reply)).isEqualTo(numbers(expected));
            case "read" -> assertThat(reply.at("/query/read").stringValue()).isEqualTo(expected.stringValue());
            case "titleHits" -> assertThat(titleHits(reply)).isEqualTo(texts(expected));
            default -> throw new AssertionError("the suite has no check called " + what);
        }
    }

    /// The suite is written as people type; what follows each `=` is encoded here.
    private static String address(String typed) {
        int query = typed.indexOf('?');
        if (query < 0) {
            return typed;
        }
        StringBuilder address = new StringBuilder(typed.substring(0, query));
        char separator = '?';
        for (String parameter : typed.substring(query + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            address.append(separator)
                    .append(parameter, 0, equals + 1)
                    .append(FixtureServer.encoded(parameter.substring(equals + 1)));
            separator = '&';
        }
        return address.toString();
    }

    private static List<String> ids(JsonNode reply) {
        return reply.get("hits")
                .valueStream()
                .map(hit -> hit.get("id").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Map<String, Long> numbers(JsonNode object) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        object.properties()
                .forEach(
                        member -> numbers.put(member.getKey(), member.getValue().longValue()));
        return numbers;
    }

    private static Map<String, Long> listed(JsonNode counts) {
        Map<String, Long> listed = numbers(counts);
        listed.values().removeIf(count -> count == NOT_LISTED);
        return listed;
    }

    private static String[] unlisted(JsonNode counts) {
        Map<String, Long> unlisted = numbers(counts);
        unlisted.values().removeIf(count -> count != NOT_LISTED);
        return unlisted.keySet().toArray(String[]::new);
    }

    private static Map<String, Long> counts(JsonNode reply, String dimension) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reply.get("facets")
                .get(dimension)
                .forEach(value -> counts.put(
                        value.get("value").stringValue(), value.get("count").longValue()));
        return counts;
    }

    private static List<String> selected(JsonNode reply, String dimension) {
        return reply.get("facets")
                .get(dimension)
                .valueStream()
                .filter(value -> value.get("selected").booleanValue())
                .map(value -> value.get("value").stringValue())
                .toList();
    }

    private static Map<String, Long> buckets(JsonNode reply) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        reply.at("/histogram/buckets").forEach(bucket -> {
            if (bucket.get("count").longValue() > 0) {
                buckets.put(
                        bucket.get("start").stringValue(), bucket.get("count").longValue());
            }
        });
        return buckets;
    }

    private static List<String> titleHits(JsonNode reply) {
        return reply.at("/hits/0/titleParts")
                .valueStream()
                .filter(part -> part.get("hit").booleanValue())
                .map(part -> part.get("text").stringValue())
                .toList();
    }
}
