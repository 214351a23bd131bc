package newshound.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newshound.ner.Sentence;
import newshound.ner.SentenceCutter;
import org.jspecify.annotations.Nullable;

/// The moves of a sentence as labels of its words: who leaves, who arrives, from where, to where; and for each
/// mover what the sentence says of the move.
final class MoveParts {
    private static final Map<String, String> MOVER = Map.of(
            "departed", "LEAVES",
            "joined", "ARRIVES",
            "moved", "ARRIVES",
            "promoted", "PROMOTED",
            "founded", "FOUNDS",
            "returned", "RETURNS",
            "offered", "OFFERED");

    private final Sentence sentence;
    private final String[] parts;
    private final @Nullable String[] states;

    private MoveParts(Sentence sentence) {
        this.sentence = sentence;
        this.parts = new String[sentence.size()];
        this.states = new String[sentence.size()];
        Arrays.fill(parts, "O");
    }

    static MoveParts of(AnnotatedSentence annotated) {
        MoveParts parts = new MoveParts(annotated.named().sentence());
        annotated.moves().forEach(parts::add);
        return parts;
    }

    String[] parts() {
        return parts;
    }

    @Nullable
    String[] states() {
        return states;
    }

    /// Where one organisation is left by one and joined by another, it is labelled as joined.
    private void add(MoveLine move) {
        Map<String, String> fields = move.fields();
        mark(move.person(), mover(move), state(move), false);
        for (String field : List.of("to", "to_team")) {
            mark(fields.getOrDefault(field, ""), "TO", null, true);
        }
        for (String field : List.of("from", "from_team")) {
            mark(fields.getOrDefault(field, ""), "FROM", null, false);
        }
    }

    /// The part of whoever moves.
    static String mover(MoveLine move) {
        return MOVER.getOrDefault(move.kind(), "ARRIVES");
    }

    /// How the sentence tells of the move.
    static String state(MoveLine move) {
        if (move.background()) {
            return "BACKGROUND";
        }
        return switch (move.status()) {
            case "rumoured" -> "RUMOURED";
            case "denied" -> "DENIED";
            default -> "CONFIRMED";
        };
    }

    private void mark(String text, String part, @Nullable String state, boolean overrides) {
        if (text.isEmpty()) {
            return;
        }
        List<String> words = SentenceCutter.words(text);
        for (int first = 0; first + words.size() <= sentence.size(); first++) {
            if (stands(words, first) && (parts[first].equals("O") || overrides)) {
                for (int word = 0; word < words.size(); word++) {
                    parts[first + word] = (word == 0 ? "B-" : "I-") + part;
                    states[first + word] = state;
                }
                return;
            }
        }
    }

    private boolean stands(List<String> words, int first) {
        for (int word = 0; word < words.size(); word++) {
            if (!sentence.word(first + word).equals(words.get(word))) {
                return false;
            }
        }
        return true;
    }
}
