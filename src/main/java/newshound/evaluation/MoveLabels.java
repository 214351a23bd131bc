package newshound.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newshound.article.Article;
import newshound.corpus.Item;
import newshound.corpus.JsonArticles;
import newshound.corpus.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads articles with labelled moves, and files of moves that something found, one JSON object a line.
final class MoveLabels {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MoveLabels() {}

    /// An article and what people found in it.
    record Labelled(Item.Read item, List<LabelledMove> moves, LabelledNames names) {
        Article article() {
            return item.article();
        }
    }

    /// A line of a file.
    private record Line(String text, JsonNode node, Place place) {}

    /// @throws InvalidBenchmark where a line is no labelled article
    static List<Labelled> read(Path file) {
        List<Labelled> all = new ArrayList<>();
        eachLine(file, line -> {
            JsonNode node = line.node();
            LabelledNames names = new LabelledNames(texts(node.get("people")), texts(node.get("orgs")));
            all.add(new Labelled(article(line), moves(line), names));
        });
        return all;
    }

    /// The moves of each article by its id.
    ///
    /// @throws InvalidBenchmark where a line has no id or no moves
    static java.util.Map<String, List<LabelledMove>> readPredictions(Path file) {
        java.util.Map<String, List<LabelledMove>> all = new java.util.HashMap<>();
        eachLine(file, line -> all.put(requireId(line), moves(line)));
        return all;
    }

    private static void eachLine(Path file, Consumer<Line> reader) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    Place place = new Place(file.toString(), "", number);
                    reader.accept(new Line(line, JSON.readTree(line), place));
                }
            }
        } catch (IOException e) {
            throw new InvalidBenchmark(file + ": cannot be read: " + e);
        } catch (JacksonException e) {
            throw new InvalidBenchmark(file + ":" + number + ": " + e.getOriginalMessage());
        }
    }

    /// Read as any article is, but never without an id: predictions are told by it.
    private static Item.Read article(Line line) {
        requireId(line);
        return switch (JsonArticles.read(line.text(), line.place())) {
            case Item.Read read -> read;
            case Item.Skipped skipped -> throw new InvalidBenchmark(skipped.toString());
        };
    }

    private static List<LabelledMove> moves(Line line) {
        JsonNode moves = line.node().get("moves");
        if (moves == null || !moves.isArray()) {
            throw new InvalidBenchmark(line.place() + ": no \"moves\"");
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

    private static String requireId(Line line) {
        String id = line.node().path("id").asString("");
        if (id.isEmpty()) {
            throw new InvalidBenchmark(line.place() + ": no \"id\"");
        }
        return id;
    }
}
