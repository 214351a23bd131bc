package newshound.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads articles with labelled moves, and files of moves that something found, one JSON object a line.
final class MoveLabels {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DAY_LENGTH = 10;

    private MoveLabels() {}

    /// An article and what people found in it.
    record Labelled(Article article, List<LabelledMove> moves, LabelledNames names) {}

    /// @throws InvalidBenchmark where a line is no labelled article
    static List<Labelled> read(Path file) {
        List<Labelled> all = new ArrayList<>();
        eachLine(file, (node, place) -> {
            Article article = article(node, place);
            LabelledNames names = new LabelledNames(texts(node.get("people")), texts(node.get("orgs")));
            all.add(new Labelled(article, moves(node, place), names));
        });
        return all;
    }

    /// The moves of each article by its id.
    ///
    /// @throws InvalidBenchmark where a line has no id or no moves
    static java.util.Map<String, List<LabelledMove>> readPredictions(Path file) {
        java.util.Map<String, List<LabelledMove>> all = new java.util.HashMap<>();
        eachLine(file, (node, place) -> all.put(text(node, "id", place), moves(node, place)));
        return all;
    }

    private static void eachLine(Path file, BiConsumer<JsonNode, String> reader) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(JSON.readTree(line), file + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new InvalidBenchmark(file + ": cannot be read: " + e);
        } catch (JacksonException e) {
            throw new InvalidBenchmark(file + ":" + number + ": " + e.getOriginalMessage());
        }
    }

    private static Article article(JsonNode node, String place) {
        String published = node.path("published").asString("");
        try {
            return Article.builder(new ArticleId(text(node, "id", place)))
                    .title(node.path("title").asString("").replaceAll("\\s*\\R\\s*", " "))
                    .body(node.path("text").asString(""))
                    .published(day(published))
                    .source(node.path("source").asString(null))
                    .language(node.path("language").asString("en"))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new InvalidBenchmark(place + ": " + e.getMessage());
        }
    }

    private static @Nullable PublicationDate day(String published) {
        try {
            return published.length() < DAY_LENGTH
                    ? null
                    : new PublicationDate.Day(LocalDate.parse(published.substring(0, DAY_LENGTH)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static List<LabelledMove> moves(JsonNode node, String place) {
        JsonNode moves = node.get("moves");
        if (moves == null || !moves.isArray()) {
            throw new InvalidBenchmark(place + ": no \"moves\"");
        }
        List<LabelledMove> all = new ArrayList<>();
        moves.forEach(move -> all.add(move(move)));
        return all;
    }

    private static LabelledMove move(JsonNode move) {
        JsonNode evidence = move.path("evidence");
        return new LabelledMove(
                names(move.get("person")),
                move.path("group").asBoolean(false),
                names(move.get("from")),
                names(either(move, "fromTeam", "from_team")),
                names(move.get("to")),
                names(either(move, "toTeam", "to_team")),
                move.path("kind").asString(null),
                move.path("status").asString(null),
                move.path("background").asBoolean(false),
                evidence.isObject() ? evidence.path("text").asString(null) : evidence.asString(null),
                move.path("confidence").isNumber()
                        ? (Double) move.path("confidence").asDouble()
                        : null);
    }

    private static @Nullable JsonNode either(JsonNode move, String one, String other) {
        return move.has(one) ? move.get(one) : move.get(other);
    }

    /// A name, or an object with a name and aliases.
    private static List<String> names(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isObject()) {
            return node.asString("").isEmpty() ? List.of() : List.of(node.asString(""));
        }
        List<String> names = new ArrayList<>(names(node.get("name")));
        names.addAll(texts(node.get("aliases")));
        return names;
    }

    private static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null && array.isArray()) {
            array.forEach(text -> texts.add(text.asString("")));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static String text(JsonNode node, String field, String place) {
        String text = node.path(field).asString("");
        if (text.isEmpty()) {
            throw new InvalidBenchmark(place + ": no \"" + field + "\"");
        }
        return text;
    }
}
