package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WindowTest {

    @Test
    void aSentenceThatFitsIsOneWindow() {
        int[] lengths = new int[Window.MOST_PIECES];
        Arrays.fill(lengths, 1);
        assertThat(Window.over(lengths)).containsExactly(new Window(0, 0, lengths.length, lengths.length));
    }

    @Test
    void aSentenceWithoutWordsHasNoWindow() {
        assertThat(Window.over(new int[0])).isEmpty();
    }

    @Test
    void everyWordIsReadOnceAndEveryWindowFits() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            int longest = 1 + random.nextInt(Window.MOST_OF_A_WORD);
            int[] lengths = random.ints(random.nextInt(900), 1, longest + 1).toArray();
            List<Window> windows = Window.over(lengths);
            int[] read = windows.stream()
                    .flatMapToInt(window -> IntStream.range(window.from(), window.to()))
                    .toArray();
            assertThat(read).containsExactly(IntStream.range(0, lengths.length).toArray());
            assertThat(windows).allSatisfy(window -> {
                assertThat(window.first()).isLessThanOrEqualTo(window.from());
                assertThat(window.to()).isLessThanOrEqualTo(window.end());
                assertThat(Arrays.stream(lengths, window.first(), window.end()).sum())
                        .isLessThanOrEqualTo(Window.MOST_PIECES);
            });
        }
    }

    @Test
    void aWordOfALongSentenceIsReadWithWordsOnBothSides() {
        int[] lengths = Collections.nCopies(1000, 1).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        List<Window> windows = Window.over(lengths);
        for (Window window : windows) {
            int before = window.from() - window.first();
            int after = window.end() - window.to();
            assertThat(window.first() == 0 || before >= 30).isTrue();
            assertThat(window.end() == lengths.length || after >= 30).isTrue();
        }
        assertThat(windows).hasSizeBetween(5, 6);
    }
}
