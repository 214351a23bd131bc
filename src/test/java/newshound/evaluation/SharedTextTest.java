package newshound.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.evaluation.SharedText.Pair;
import org.junit.jupiter.api.Test;

final class SharedTextTest {
    private static final String LONG = words("w", 20);

    @Test
    void aTextOfWhichHalfStandsInALongerOneIsAPair() {
        String half = words("w", 10) + " " + words("other", 7); // 14 runs, 7 of them in the longer text
        assertThat(SharedText.pairs(List.of(LONG, half), 0.5)).containsExactly(new Pair(0, 1));
        assertThat(SharedText.pairs(List.of(LONG, half + " more"), 0.5)).isEmpty();
    }

    @Test
    void wordsInAnotherOrderAreNotShared() {
        String reversed = IntStream.range(0, 20).mapToObj(i -> "w" + (19 - i)).collect(Collectors.joining(" "));
        assertThat(SharedText.pairs(List.of(LONG, reversed), 0.01)).isEmpty();
    }

    @Test
    void textsShorterThanARunArePairsWhereTheyAreTheSame() {
        assertThat(SharedText.pairs(List.of("in brief", "in short", "in brief"), 0.5))
                .containsExactly(new Pair(0, 2));
    }

    @Test
    void whatStandsInVeryManyTextsIsLeftOut() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            texts.add("all rights are reserved here " + words("of" + i + "w", 3));
        }
        assertThat(SharedText.pairs(texts, 0.2)).isEmpty();
        assertThat(SharedText.pairs(texts.subList(0, 100), 0.2)).hasSize(100 * 99 / 2);
        texts.set(7, texts.get(8));
        assertThat(SharedText.pairs(texts, 0.2)).containsExactly(new Pair(7, 8));
    }

    private static String words(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(" "));
    }
}
