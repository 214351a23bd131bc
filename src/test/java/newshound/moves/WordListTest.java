package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordListTest {
    private final Random random = new Random(4);

    @Test
    void hasItsWordsAndNoOthers() {
        for (int size : new int[] {1, 2, 3, 7, 50, 3000}) {
            Set<String> words = words(size);
            WordList list = WordList.of(String.join(" ", words));
            assertThat(words).allMatch(list::has);
            assertThat(words(5000)).allMatch(word -> list.has(word) == words.contains(word));
        }
    }

    @Test
    void twoTogetherHaveTheWordsOfBoth() {
        WordList both = WordList.of("left joined").and(WordList.of("""
                hired
                named
                """));
        assertThat(both.has("left")).isTrue();
        assertThat(both.has("named")).isTrue();
        assertThat(both.has("")).isFalse();
        assertThat(both.has("Left")).isFalse();
    }

    private Set<String> words(int size) {
        Set<String> words = new HashSet<>();
        while (words.size() < size) {
            words.add(Long.toString(random.nextLong(100_000), Character.MAX_RADIX));
        }
        return words;
    }
}
