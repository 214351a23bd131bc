package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `newshound extract` prints what articles name and which moves they state.
final class ExtractCommandTest {
    private static final String MOVE = "{\"id\": \"b\", \"title\": \"Harbour Labs loses its chief scientist\", "
            + "\"published\": \"2026-03-14\", \"body\": \"Mina Farouk has left Harbour Labs to join Google DeepMind as head "
            + "of speech, the company said on Friday. Farouk had been its chief scientist.\"}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void articlesComeOutInTheOrderInWhichTheyWentIn() {
        CommandLineRun run = extract(
                "{\"id\": \"z\", \"title\": \"Fog closes the harbour\"}",
                MOVE,
                "{\"id\": \"a\", \"title\": \"Mill burns down\"}");
        assertThat(lines(run)).extracting(line -> line.path("id").stringValue()).containsExactly("z", "b", "a");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void everyMentionAndEveryEvidenceIsInTheTextWhereItSays() {
        JsonNode article = lines(extract(MOVE)).getFirst();
        JsonNode given = JsonMapper.shared().readTree(MOVE);
        assertThat(article.path("entities")
                        .valueStream()
                        .flatMap(entity -> entity.path("mentions").valueStream()))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(cut(given, mention))
                        .isEqualTo(mention.path("text").stringValue()));
        assertThat(article.path("moves").valueStream().map(move -> move.path("evidence")))
                .isNotEmpty()
                .allSatisfy(proof -> assertThat(cut(given, proof))
                        .isEqualTo(proof.path("text").stringValue()));
    }

    @Test
    void aMoveNamesItsPersonAndBothSides() {
        JsonNode move = lines(extract(MOVE)).getFirst().path("moves").path(0);
        assertThat(move.path("person").stringValue()).isEqualTo("Mina Farouk");
        assertThat(move.path("from").stringValue()).isEqualTo("Harbour Labs");
        assertThat(move.path("toId").stringValue()).isEqualTo("google-deepmind");
        assertThat(move.path("kind").stringValue()).isEqualTo("moved");
        assertThat(move.path("status").stringValue()).isEqualTo("confirmed");
    }

    @Test
    void sidesAreCalledByTheFullestNameThatTheArticleHasForThem() {
        JsonNode move = lines(
                        extract(
                                "{\"id\": \"c\", \"title\": \"BNY Mellon chief steps down\", \"body\": \"Mina Farouk "
                                        + "has resigned as chief executive of Bank of New York Mellon Corp, BNY Mellon said.\"}"))
                .getFirst()
                .path("moves")
                .path(0);
        assertThat(move.path("from").stringValue()).isEqualTo("Bank of New York Mellon Corp");
        assertThat(move.path("fromId").stringValue()).isEqualTo("bny-mellon");
    }

    @Test
    void placesAreThoseInTheTextAsItWasGiven() {
        String line =
                "{\"id\": \"d\", \"title\": \"Farouk &amp; Harbour Labs part\", \"body\": \"<p>Mina Farouk\u00a0has "
                        + "<a href='https://example.org/left'>left Harbour Labs</a> to join Google&nbsp;DeepMind.</p>\"}";
        JsonNode given = JsonMapper.shared().readTree(line);
        JsonNode article = lines(extract(line)).getFirst();
        JsonNode proof = article.path("moves").path(0).path("evidence");
        assertThat(cut(given, proof))
                .isEqualTo(proof.path("text").stringValue())
                .contains("<a href='https://example.org/left'>left Harbour Labs</a> to join Google&nbsp;DeepMind");
        assertThat(article.path("entities")
                        .valueStream()
                        .flatMap(entity -> entity.path("mentions").valueStream()))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(cut(given, mention))
                        .isEqualTo(mention.path("text").stringValue()));
    }

    @Test
    void anUnknownPersonHasOneIdByFullNameAndBySurname() {
        JsonNode person = lines(extract(MOVE))
                .getFirst()
                .path("entities")
                .valueStream()
                .filter(entity -> entity.path("id").stringValue().equals("mina-farouk_person"))
                .findFirst()
                .orElseThrow();
        assertThat(person.path("mentions")
                        .valueStream()
                        .map(mention -> mention.path("text").stringValue()))
                .contains("Mina Farouk", "Farouk");
    }

    @Test
    void aLineThatIsNoArticleIsToldAndTheOthersComeOut() {
        CommandLineRun run =
                extract("{\"id\": \"a\", \"title\": \"Fog\"}", "{broken", "{\"id\": \"b\", \"title\": \"Mill\"}");
        assertThat(lines(run)).hasSize(2);
        assertThat(run.err()).contains("articles.jsonl:2");
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
    }

    @Test
    void aGazetteerOfOnesOwnAddsEntities() throws IOException {
        Path gazetteer = Files.writeString(
                folder.resolve("own.jsonl"),
                "{\"id\": \"harbour-labs\", \"type\": \"organisation\", \"name\": \"Harbour Labs\", \"parent\": \"google\"}\n");
        CommandLineRun run = CommandLineRun.of("extract", "--gazetteer", gazetteer, articles(MOVE));
        assertThat(lines(run)
                        .getFirst()
                        .path("entities")
                        .valueStream()
                        .map(entity -> entity.path("id").stringValue()))
                .contains("harbour-labs");
    }

    @Test
    void aGazetteerThatIsBrokenIsToldWithItsLine() throws IOException {
        Path gazetteer = Files.writeString(folder.resolve("own.jsonl"), "{\"id\": \"x\"}\n");
        CommandLineRun run = CommandLineRun.of("extract", "--gazetteer", gazetteer, articles(MOVE));
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).contains("own.jsonl:1");
    }

    private static String cut(JsonNode article, JsonNode place) {
        String text = article.path(place.path("field").stringValue()).stringValue();
        return text.substring(place.path("start").intValue(), place.path("end").intValue());
    }

    private CommandLineRun extract(String... lines) {
        return CommandLineRun.of("extract", articles(lines));
    }

    private Path articles(String... lines) {
        try {
            return Files.writeString(folder.resolve("articles.jsonl"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(CommandLineRun run) {
        return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
}
