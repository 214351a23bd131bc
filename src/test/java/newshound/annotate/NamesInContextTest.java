package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences with names that mean several things, read as a reader would.
class NamesInContextTest {

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceNamesWhatAReaderSees(String sentence, List<String> mentions) {
        assertThat(Annotations.in(sentence)).isEqualTo(mentions);
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream stream = NamesInContextTest.class.getResourceAsStream("names-in-context.txt")) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NamesInContextTest::arguments)
                    .toList()
                    .stream();
        }
    }

    private static Arguments arguments(String line) {
        int bar = line.lastIndexOf('|');
        String mentions = line.substring(bar + 1).strip();
        return Arguments.of(
                line.substring(0, bar).strip(), mentions.isEmpty() ? List.of() : List.of(mentions.split("; ")));
    }
}
