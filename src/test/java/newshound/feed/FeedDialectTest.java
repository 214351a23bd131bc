package newshound.feed;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One feed of each dialect beside what it says, values that are empty or unknown left out.
class FeedDialectTest {
    private static final String ADDRESS = "https://found.example/at/feed";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(NON_EMPTY).withContentInclusion(NON_EMPTY))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rss-0.90.xml",
                "rss-0.91.xml",
                "rss-1.0.xml",
                "rss-2.0.xml",
                "rss-media.xml",
                "atom-0.3.xml",
                "atom-1.0.xml",
                "cdf.xml",
                "json-1.0.json",
                "json-1.1.json"
            })
    void everyDialectGivesTheSameRecords(String name) throws IOException, MalformedFeed {
        Feed feed = FeedReader.read(bytes(name), null, ADDRESS);
        JsonNode expected = JSON.readTree(bytes("expected/" + name.replaceFirst("\\.\\w+$", "") + ".json"));
        assertThat(JSON.<JsonNode>valueToTree(feed).toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = FeedDialectTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        }
    }
}
