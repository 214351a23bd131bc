package newshound.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newshound.moves.PartTagger;
import newshound.ner.NamedSentence;
import tools.jackson.databind.JsonNode;

/// A sentence with labels of the parts in moves, as another model gives them: lines of [LabelledSentences] with `a`
/// and `s`.
///
/// @param parts in reading order; none overlap
record PartedSentence(NamedSentence named, List<Part> parts) {
    private static final int NONE = -1;

    /// Words with a part.
    ///
    /// @param first of the words
    /// @param end the word after the last
    /// @param part as [PartTagger] numbers it
    /// @param state likewise; -1 for organisations
    record Part(int first, int end, int part, int state) {}

    /// @throws InvalidAnnotation where a line is none such, naming file and line
    static List<PartedSentence> read(Path file) {
        return LabelledSentences.read(file, PartedSentence::parse);
    }

    private static PartedSentence parse(String line, String location) {
        JsonNode node = LabelledSentences.node(line, location);
        NamedSentence named = LabelledSentences.named(node, location);
        int words = named.sentence().size();
        if (node.path("a").size() != words || node.path("s").size() != words) {
            throw new InvalidAnnotation(
                    location,
                    words + " words, " + node.path("a").size() + " labels of parts, "
                            + node.path("s").size() + " states");
        }
        List<Part> parts = new ArrayList<>();
        int word = 0;
        while (word < words) {
            int end = word + 1;
            String label = node.path("a").path(word).asString();
            if (!label.equals("O")) {
                String part = label.startsWith("B-") ? label.substring(2) : "";
                while (end < words && node.path("a").path(end).asString().equals("I-" + part)) {
                    end++;
                }
                parts.add(part(word, end, part, node.path("s").path(word), location));
            }
            word = end;
        }
        return new PartedSentence(named, List.copyOf(parts));
    }

    private static Part part(int first, int end, String part, JsonNode state, String location) {
        try {
            boolean organisation = part.equals("FROM") || part.equals("TO");
            int number = PartTagger.part(part);
            return new Part(first, end, number, organisation ? NONE : PartTagger.state(state.asString()));
        } catch (IllegalArgumentException _) {
            throw new InvalidAnnotation(
                    location, "no label of a part and its state at word " + (first + 1) + ": " + part + " " + state);
        }
    }
}
