package newshound.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordOrderTest {
    private static final List<String> TEXT = words("mor", 300);

    @ParameterizedTest
    @ValueSource(ints = {10, 95, 96, 97, 200, 300})
    void aTextThatGoesOnHasAllOfTheShorterInOrder(int length) {
        Agreement agreement = order(TEXT.subList(0, length)).with(order(TEXT));
        assertThat(agreement.inOrder()).isEqualTo(1);
        assertThat(agreement.facts()).isEqualTo(1);
        assertThat(agreement.form()).isEqualTo(1);
    }

    @Test
    void halfOfTheWordsReplacedLeavesHalfInOrderEverywhere() {
        Random random = new Random(7);
        Agreement agreement =
                order(Told.wordsReplaced(TEXT, words("kel", 300), random)).with(order(TEXT));
        assertThat(agreement.inOrder()).isBetween(0.35, 0.65);
        assertThat(agreement.scatter()).isBetween(0.7, 1.3);
        assertThat(agreement.lumps()).isLessThan(0.25);
        assertThat(agreement.isOfRewriting()).isTrue();
    }

    @Test
    void halfOfTheTextSharedInOnePieceStandsTogether() {
        List<String> other = new ArrayList<>(words("kel", 150));
        other.addAll(TEXT.subList(150, 300));
        Agreement agreement = order(other).with(order(TEXT));
        assertThat(agreement.inOrder()).isBetween(0.35, 0.65);
        assertThat(agreement.scatter()).isLessThan(0.3);
        assertThat(agreement.lumps()).isGreaterThan(0.35);
        assertThat(agreement.isOfRewriting()).isFalse();
    }

    @Test
    void theSameWordsInAnotherOrderAreNotInOrder() {
        List<String> shuffled = new ArrayList<>(TEXT);
        Collections.shuffle(shuffled, new Random(7));
        Agreement agreement = order(shuffled).with(order(TEXT));
        assertThat(agreement.facts()).isEqualTo(1);
        assertThat(agreement.inOrder()).isLessThan(0.3);
    }

    @Test
    void otherFactsInTheSameFormAreToldApart() {
        List<String> filledIn = IntStream.range(0, TEXT.size())
                .mapToObj(i -> isFact(TEXT.get(i)) ? "other" + TEXT.get(i) : TEXT.get(i))
                .toList();
        Agreement agreement = order(filledIn).with(order(TEXT));
        assertThat(agreement.form()).isEqualTo(1);
        assertThat(agreement.facts()).isLessThan(0.1);
        assertThat(agreement.isOfRewriting()).isFalse();
    }

    @Test
    void textsWithoutCommonWordsDoNotAgree() {
        assertThat(order(words("kel", 50)).with(order(List.of())).inOrder()).isZero();
        assertThat(order(List.of()).with(order(List.of())).isOfRewriting()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAgreementIsTheSameBothWaysAndAfterDecoding(long seed) {
        Random random = new Random(seed);
        WordOrder one = order(Told.wordsReplaced(TEXT, words("kel", 40), random).subList(0, 50 + random.nextInt(250)));
        WordOrder other = order(Told.wordsReplaced(TEXT, TEXT, random));
        assertThat(one.with(other))
                .isEqualTo(other.with(one))
                .isEqualTo(decoded(one).with(decoded(other)));
    }

    private static WordOrder decoded(WordOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(order.encodedLength());
        order.encode(bytes);
        assertThat(bytes.hasRemaining()).isFalse();
        return WordOrder.decode(bytes.flip());
    }

    private static WordOrder order(List<String> words) {
        char[] entries = new char[words.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = WordOrder.entry(Hashes.of(words.get(i)), isFact(words.get(i)));
        }
        return WordOrder.of(entries);
    }

    private static boolean isFact(String word) {
        return word.endsWith("3") || word.endsWith("6") || word.endsWith("9") || word.endsWith("0");
    }

    private static List<String> words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
    }
}
