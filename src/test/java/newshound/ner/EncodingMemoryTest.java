package newshound.ner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EncodingMemoryTest {
    private static final Sentence SENTENCE =
            SentenceCutter.cut("Ada left Acme.").getFirst();

    private final EncodingMemory memory = new EncodingMemory();

    @Test
    void whatWasSaidOfASentenceIsSaidOfItElsewhere() {
        Encoding encoding = encoding(SENTENCE);
        memory.remember(encoding);
        Sentence elsewhere = SentenceCutter.cut("It rained. Ada left Acme.").getLast();
        Encoding remembered = requireNonNull(memory.of(elsewhere));
        assertThat(remembered.sentence()).isSameAs(elsewhere);
        assertThat(remembered.arguments()).isSameAs(encoding.arguments());
    }

    @Test
    void anotherSentenceIsNotRemembered() {
        memory.remember(encoding(SENTENCE));
        assertThat(memory.of(SentenceCutter.cut("Ada left Initech.").getFirst()))
                .isNull();
    }

    @Test
    void theOldestOfManyIsForgotten() {
        memory.remember(encoding(SENTENCE));
        for (int i = 0; i < 512; i++) {
            memory.remember(
                    encoding(SentenceCutter.cut("Number " + i + " left.").getFirst()));
        }
        assertThat(memory.of(SENTENCE)).isNull();
    }

    @Test
    void whatIsAsLongAsABookIsNotKept() {
        Sentence book = Sentence.of(Collections.nCopies(201, "word"));
        memory.remember(encoding(book));
        assertThat(memory.of(book)).isNull();
    }

    private static Encoding encoding(Sentence sentence) {
        return new Encoding(sentence, List.of(), new float[sentence.size()][17], new float[sentence.size()][4]);
    }
}
