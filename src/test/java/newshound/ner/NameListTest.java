package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

/// Which words of a sentence stand in the list of names.
final class NameListTest {
    private static final NameList LIST = NameList.of(
            Map.of("Acme", EntityType.ORGANISATION, "Acme Bay", EntityType.PLACE, "Ada Byron", EntityType.PERSON));

    @Test
    void theLongestNameCounts() {
        assertThat(labels("Acme", "Bay", "is", "not", "Acme"))
                .containsExactly(
                        Labels.beginning(EntityType.PLACE),
                        Labels.inside(EntityType.PLACE),
                        Labels.OUTSIDE,
                        Labels.OUTSIDE,
                        Labels.beginning(EntityType.ORGANISATION));
    }

    @Test
    void whatBeginsSmallIsNotInIt() {
        assertThat(labels("acme", "Ada", "byron")).containsOnly(Labels.OUTSIDE);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LIST.write(new DataOutputStream(bytes));
        NameList read = NameList.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        WordForm[] words = forms("Ada", "Byron", "left", "Acme");
        assertThat(read.labels(words)).isEqualTo(LIST.labels(words)).contains(Labels.beginning(EntityType.PERSON));
    }

    private static int[] labels(String... words) {
        return LIST.labels(forms(words));
    }

    private static WordForm[] forms(String... words) {
        return Stream.of(words)
                .map(word -> WordForm.of(word, WordClasses.none()))
                .toArray(WordForm[]::new);
    }
}
