package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The expected numbers were written by `src/training/accurate/examples.py`, from the code that the model was
/// trained with.
final class WordPieceTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final WordPiece wordPiece = vocabulary();

    record Example(String word, List<Integer> pieces, int shape) {
        @Override
        public String toString() {
            return word.length() > 20 ? word.substring(0, 20) + "…" : word;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream stream = resource("pieces.jsonl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> JSON.readValue(line, Example.class)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aWordHasThePiecesThatTheModelWasTrainedWith(Example example) {
        assertThat(wordPiece.pieces(example.word()))
                .containsExactly(example.pieces().toArray(Integer[]::new));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aWordHasTheShapeThatTheModelWasTrainedWith(Example example) {
        assertThat(WordShape.of(example.word())).isEqualTo(example.shape());
    }

    @Test
    void theLongestPieceIsTaken() {
        WordPiece words = new WordPiece(List.of("[UNK]", "[CLS]", "[SEP]", "a", "ab", "abc", "##d", "##cd", "##c"));
        assertThat(words.pieces("abcd")).containsExactly(5, 6);
        assertThat(words.pieces("abd")).containsExactly(4, 6);
    }

    @Test
    void aWordWithOneUnknownStretchIsUnknownButItsSignsAreNot() {
        WordPiece words = new WordPiece(List.of("[UNK]", "[CLS]", "[SEP]", "ab", "##c", "-"));
        assertThat(words.pieces("abc-abx")).containsExactly(3, 4, 5, 0);
    }

    @Test
    void aVocabularyWithoutTheMarksIsRefused() {
        assertThatThrownBy(() -> new WordPiece(List.of("a", "[CLS]", "[SEP]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }

    static WordPiece vocabulary() {
        try (InputStream stream = resource("vocabulary.txt")) {
            return WordPiece.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordPieceTest.class.getResourceAsStream("/newshound/ner/" + name));
    }
}
