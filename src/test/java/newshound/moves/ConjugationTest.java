package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms of verbs.
final class ConjugationTest {
    @ParameterizedTest
    @CsvSource({
        "hire, hire hires hired hired hiring",
        "snag, snag snags snagged snagged snagging",
        "dismiss, dismiss dismisses dismissed dismissed dismissing",
        "poach, poach poaches poached poached poaching",
        "take, take takes took taken taking",
        "quit, quit quits quit quit quitting",
        "go, go goes went gone going",
        "rely, rely relies relied relied relying",
        "oversee, oversee oversees oversaw overseen overseeing"
    })
    void aVerbHasItsForms(String base, String forms) {
        assertThat(Conjugation.of(base).stream().map(Conjugation.Inflected::word))
                .containsExactly(forms.split(" ", -1));
    }
}
