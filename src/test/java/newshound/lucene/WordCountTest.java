package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "One two  three. | 3",
                "don't won’t | 2",
                "well-known twenty-one | 2",
                "'quoted' -- dash - | 2",
                "1.5 | 2",
                "通义千问 | 4",
                "GPT通义4 | 4",
                "𠀋𠀋 | 2",
                "🦊 … — | 0",
                "アリババが新モデルを | 10",
                "삼성전자는 화요일 공개했다 | 3",
                "ท่าเรือปิดเพราะหมอก | 4",
                "Zoe\u0301s boat | 2",
                "Ёлка зелёная | 2"
            })
    void wordsAreRunsOfLettersAndDigitsAndHanCharacters(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(WordCount.of("")).isZero();
    }
}
