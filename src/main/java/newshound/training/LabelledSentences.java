package newshound.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import newshound.article.EntityType;
import newshound.ner.Labels;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sentences as the parts of training exchange them: a JSON object a line,
/// `{"t": words, "g": labels of names, "a": labels of the parts in moves, "s": states of movers}`; the last two
/// only where somebody looked for moves.
public final class LabelledSentences {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON",
            EntityType.PERSON,
            "ORGANISATION",
            EntityType.ORGANISATION,
            "PRODUCT",
            EntityType.PRODUCT,
            "PLACE",
            EntityType.PLACE);

    private LabelledSentences() {}

    /// Writes the annotated texts as labelled sentences.
    ///
    /// @return how many sentences
    public static int prepare(List<Path> texts, Path target) {
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            int count = 0;
            for (Path text : texts) {
                for (AnnotatedSentence sentence : AnnotatedText.read(text)) {
                    out.write(line(sentence));
                    out.newLine();
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + target, e);
        }
    }

    /// Writes sentences with the labels of their names.
    public static void write(List<NamedSentence> sentences, Path target) {
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (NamedSentence sentence : sentences) {
                out.write(line(new AnnotatedSentence(sentence, List.of(), false)));
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + target, e);
        }
    }

    private static String line(AnnotatedSentence annotated) {
        ObjectNode line = JSON.createObjectNode();
        ArrayNode words = line.putArray("t");
        annotated.named().sentence().words().forEach(words::add);
        ArrayNode labels = line.putArray("g");
        names(annotated.named()).forEach(labels::add);
        if (annotated.saysMoves()) {
            MoveParts parts = MoveParts.of(annotated);
            ArrayNode arguments = line.putArray("a");
            for (String part : parts.parts()) {
                arguments.add(part);
            }
            ArrayNode states = line.putArray("s");
            for (@Nullable String state : parts.states()) {
                states.add(state);
            }
        }
        return JSON.writeValueAsString(line);
    }

    private static List<String> names(NamedSentence named) {
        List<String> labels = new ArrayList<>();
        for (int word = 0; word < named.sentence().size(); word++) {
            labels.add("O");
        }
        for (Name name : named.names()) {
            for (int word = name.first(); word < name.end(); word++) {
                labels.set(word, (word == name.first() ? "B-" : "I-") + name.type());
            }
        }
        return labels;
    }

    /// @throws InvalidAnnotation where a line is none such
    public static List<NamedSentence> read(Path file) {
        return read(file, LabelledSentences::parse);
    }

    /// What each line of a file holds.
    ///
    /// @param parser of a line and its place, `file:line`
    static <T> List<T> read(Path file, BiFunction<String, String, T> parser) {
        try {
            List<T> sentences = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                sentences.add(parser.apply(line, file.getFileName() + ":" + number));
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static NamedSentence parse(String line, String location) {
        return named(node(line, location), location);
    }

    static JsonNode node(String line, String location) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new InvalidAnnotation(location, "not JSON: " + e.getOriginalMessage());
        }
    }

    static NamedSentence named(JsonNode node, String location) {
        List<String> words =
                node.path("t").valueStream().map(JsonNode::stringValue).toList();
        List<String> labels =
                node.path("g").valueStream().map(JsonNode::stringValue).toList();
        if (words.isEmpty() || words.size() != labels.size()) {
            throw new InvalidAnnotation(location, words.size() + " words, " + labels.size() + " labels");
        }
        if (words.stream().anyMatch(String::isBlank)) {
            throw new InvalidAnnotation(location, "a word without letters or signs");
        }
        int[] numbers = new int[labels.size()];
        for (int word = 0; word < numbers.length; word++) {
            numbers[word] = number(labels.get(word), location);
        }
        return new NamedSentence(Sentence.of(words), Labels.names(numbers));
    }

    private static int number(String label, String location) {
        if (label.equals("O")) {
            return Labels.OUTSIDE;
        }
        EntityType type = TYPES.get(label.substring(2));
        if (type == null) {
            throw new InvalidAnnotation(location, "no label of a name: " + label);
        }
        return label.startsWith("B-") ? Labels.beginning(type) : Labels.inside(type);
    }
}
