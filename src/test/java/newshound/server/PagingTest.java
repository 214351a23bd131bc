package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// All ways to the same hits give the same hits.
class PagingTest {
    private static final int SIZE = 4;

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.overCorpus();

    @ParameterizedTest
    @CsvSource({
        ",relevance",
        ",newest",
        ",oldest",
        "the,relevance",
        "the,newest",
        "the,oldest",
        "the OR fog,relevance",
        "bay*,oldest"
    })
    void offsetsAndCursorsWalkInTheOrderOfOneLargePage(String query, String sort) {
        String question = "/api/search?sort=" + sort + "&q=" + (query == null ? "" : FixtureServer.encoded(query));
        List<String> whole = ids(reply(question + "&size=100"));
        assertThat(whole).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(byOffset(question)).isEqualTo(whole);
        assertThat(byCursor(question)).isEqualTo(whole);
    }

    private static List<String> byOffset(String question) {
        List<String> walked = new ArrayList<>();
        for (int offset = 0; ; offset += SIZE) {
            List<String> page = ids(reply(question + "&size=" + SIZE + "&offset=" + offset));
            walked.addAll(page);
            if (page.size() < SIZE) {
                return walked;
            }
        }
    }

    private static List<String> byCursor(String question) {
        List<String> walked = new ArrayList<>();
        JsonNode page = reply(question + "&size=" + SIZE);
        while (true) {
            walked.addAll(ids(page));
            if (page.get("cursor").isNull()) {
                return walked;
            }
            page = reply(
                    question + "&size=" + SIZE + "&cursor=" + page.get("cursor").stringValue());
        }
    }

    @Test
    void newestIsOldestBackwardsButForUnknownDates() {
        List<String> newest = ids(reply("/api/search?sort=newest&size=100"));
        List<String> oldest = ids(reply("/api/search?sort=oldest&size=100"));
        List<String> undated = List.of("attic-letter", "bay-leaf-soup");
        assertThat(newest.subList(23, 25)).containsExactlyInAnyOrderElementsOf(undated);
        assertThat(oldest.subList(23, 25)).containsExactlyInAnyOrderElementsOf(undated);
        assertThat(oldest.getFirst()).isEqualTo("old-mill");
        assertThat(newest.subList(0, 23).reversed()).isEqualTo(oldest.subList(0, 23));
    }

    @Test
    void onePageHoldingAllHitsHasNoCursor() {
        assertThat(reply("/api/search?q=fog").get("cursor").isNull()).isTrue();
        assertThat(reply("/api/search?q=fog&size=4").get("cursor").isNull()).isTrue();
        assertThat(reply("/api/search?q=fog&size=3").get("cursor").isNull()).isFalse();
        assertThat(reply("/api/search?q=fog&size=0").get("cursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} | ",
                "{\"q\": \"fog\"} | q=fog",
                "{\"q\": null, \"tag\": []} | ",
                "{\"q\": \"fog -harbour\", \"sort\": \"newest\"} | q=fog%20-harbour&sort=newest",
                "{\"tag\": \"weather\", \"source\": [\"Ridge Post\", \"Harbour Gazette\"]}"
                        + " | tag=weather&source=Ridge+Post&source=Harbour+Gazette",
                "{\"size\": 3, \"offset\": 2, \"facets\": [\"tag:2\", \"person\"]}"
                        + " | size=3&offset=2&facets=tag:2,person",
                "{\"size\": \"3\", \"after\": \"2025-06-01\", \"before\": \"2025-06-12\"}"
                        + " | size=3&after=2025-06-01&before=2025-06-12",
                "{\"q\": \"地图 “Slow news”\"} | q=%E5%9C%B0%E5%9B%BE+%E2%80%9CSlow+news%E2%80%9D"
            })
    void postAnswersAsGetDoes(String bodyAndQuery) {
        int bar = bodyAndQuery.indexOf(" | ");
        JsonNode post = FixtureServer.json(SERVER.post(bodyAndQuery.substring(0, bar)));
        assertThat(timeless(post)).isEqualTo(timeless(reply("/api/search?" + bodyAndQuery.substring(bar + 3))));
    }

    private static JsonNode timeless(JsonNode reply) {
        return ((ObjectNode) reply).without("tookMillis");
    }

    private static JsonNode reply(String address) {
        return FixtureServer.json(SERVER.get(address));
    }

    private static List<String> ids(JsonNode reply) {
        return reply.get("hits")
                .valueStream()
                .map(hit -> hit.get("id").stringValue())
                .toList();
    }
}
