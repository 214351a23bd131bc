package newshound.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import newshound.article.EntityType;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// CoNLL files and the measure on them.
final class NameBenchmarkTest {
    @TempDir
    private Path folder;

    @Test
    void readsAWordAndItsLabelALine() throws IOException {
        assertThat(read("Ada B-PER", "Byron I-PER", "left O", "", "Oslo B-LOC", "won O"))
                .extracting(NamedSentence::names)
                .containsExactly(List.of(new Name(0, 2, EntityType.PERSON)), List.of(new Name(0, 1, EntityType.PLACE)));
    }

    @Test
    void passesOverColumnsBetweenAndNumbersBefore() throws IOException {
        assertThat(read("0\tAda\tB-PER", "1\tleft\tO")).singleElement().satisfies(sentence -> {
            assertThat(sentence.sentence().words()).containsExactly("Ada", "left");
            assertThat(sentence.names()).containsExactly(new Name(0, 1, EntityType.PERSON));
        });
        assertThat(read("Ada NNP I-NP B-researcher", "left VBD O O"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.names()).containsExactly(new Name(0, 1, EntityType.PERSON)));
    }

    @Test
    void anInsideLabelThatContinuesNothingBeginsAName() throws IOException {
        assertThat(read("Ada I-PER", "Acme I-ORG", "Acme B-ORG").getFirst().names())
                .containsExactly(
                        new Name(0, 1, EntityType.PERSON),
                        new Name(1, 2, EntityType.ORGANISATION),
                        new Name(2, 3, EntityType.ORGANISATION));
    }

    @Test
    void typesThatWeDoNotKnowAreNoNames() throws IOException {
        assertThat(read("French B-MISC", "Acme B-university").getFirst().names())
                .containsExactly(new Name(1, 2, EntityType.ORGANISATION));
    }

    @Test
    void aLineThatIsNeitherIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("Ada B-PER", "Byron"))
                .isInstanceOf(InvalidBenchmark.class)
                .hasMessageContaining("names.conll:2");
    }

    @Test
    void aNameCountsWhereBothEndsAndTheTypeAreRight() {
        NameScore score = new NameScore();
        score.add(
                List.of(new Name(0, 2, EntityType.PERSON), new Name(3, 4, EntityType.PLACE)),
                List.of(
                        new Name(0, 2, EntityType.PERSON),
                        new Name(3, 5, EntityType.PLACE),
                        new Name(6, 7, EntityType.PERSON)));
        assertThat(score.of(EntityType.PERSON)).isEqualTo(new NameScore.Counts(1, 2, 1));
        assertThat(score.of(EntityType.PLACE)).isEqualTo(new NameScore.Counts(0, 1, 1));
        assertThat(score.of(Set.of(EntityType.PERSON, EntityType.PLACE)).f1()).isEqualTo(0.4, within(1e-9));
    }

    private List<NamedSentence> read(String... lines) throws IOException {
        return ConllFile.read(Files.writeString(folder.resolve("names.conll"), String.join("\n", lines) + "\n"));
    }
}
