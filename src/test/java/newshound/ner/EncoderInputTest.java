package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EncoderInputTest {
    private final WordPiece wordPiece =
            new WordPiece(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "open", "##ai", "left", ".", "="));

    @Test
    void piecesStandBetweenStartAndEndWithTheShapesOfTheirWords() {
        List<EncoderInput> inputs = EncoderInput.of(Sentence.of(List.of("Left", "OpenAI", ".")), wordPiece);
        assertThat(inputs).hasSize(1);
        EncoderInput input = inputs.getFirst();
        assertThat(input.pieces()).containsExactly(2, 6, 4, 5, 7, 3);
        assertThat(input.shapes()).containsExactly(0, 8, 9, 9, 2, 0);
        assertThat(input.position(0)).isEqualTo(1);
        assertThat(input.position(1)).isEqualTo(2);
        assertThat(input.position(2)).isEqualTo(4);
        assertThat(input.length()).isEqualTo(6);
    }

    @Test
    void aSentenceWithoutWordsIsNotAskedAbout() {
        assertThat(EncoderInput.of(Sentence.of(List.of()), wordPiece)).isEmpty();
    }

    @Test
    void aRuleOfSignsLeavesRoomForTheWordsBesideIt() {
        EncoderInput input = EncoderInput.of(Sentence.of(List.of("=".repeat(5000), "OpenAI")), wordPiece)
                .getFirst();
        assertThat(input.window()).isEqualTo(new Window(0, 0, 2, 2));
        assertThat(input.length()).isEqualTo(1 + Window.MOST_OF_A_WORD + 2 + 1);
        assertThat(input.pieces()[input.position(1)]).isEqualTo(4);
    }

    @Test
    void everyInputOfALongSentenceFitsTheModel() {
        Sentence sentence = Sentence.of(Collections.nCopies(700, "OpenAI"));
        List<EncoderInput> inputs = EncoderInput.of(sentence, wordPiece);
        assertThat(inputs).hasSizeGreaterThan(5).allSatisfy(input -> {
            assertThat(input.length()).isLessThanOrEqualTo(255);
            assertThat(input.pieces()[0]).isEqualTo(2);
            assertThat(input.pieces()[input.length() - 1]).isEqualTo(3);
            assertThat(input.pieces()[input.position(input.window().from())]).isEqualTo(4);
        });
    }
}
