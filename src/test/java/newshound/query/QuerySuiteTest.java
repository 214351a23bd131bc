package newshound.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One line of `queries.jsonl` each: what was typed, how it is read, and the parts that a warning points at.
class QuerySuiteTest {
    private static final Path SUITE = Path.of("src/test/resources/newshound/query/queries.jsonl");

    private final QueryParser parser =
            new QueryParser(Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), ZoneOffset.UTC));

    record Row(String typed, String read, List<String> warned) {
        static Row of(JsonNode json) {
            List<String> warned =
                    json.path("warned").valueStream().map(JsonNode::stringValue).toList();
            return new Row(json.get("typed").stringValue(), json.get("read").stringValue(), warned);
        }
    }

    static Stream<Row> rows() {
        ObjectMapper json = new ObjectMapper();
        try {
            return Files.readAllLines(SUITE).stream().map(line -> Row.of(json.readTree(line)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void typedTextHasThisReadingAndTheseWarnings(Row row) {
        ParsedQuery parsed = parser.parse(row.typed());
        List<String> warned = parsed.warnings().stream()
                .map(warning -> row.typed().substring(warning.start(), warning.end()))
                .toList();
        assertThat(new Row(row.typed(), parsed.read(), warned)).isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theReadingParsesToTheSameTree(Row row) {
        ParsedQuery parsed = parser.parse(row.typed());
        assertThat(parser.parse(parsed.read()).root()).isEqualTo(parsed.root());
    }
}
