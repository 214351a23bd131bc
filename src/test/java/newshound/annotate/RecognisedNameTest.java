package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a stretch that a recogniser takes for a name.
final class RecognisedNameTest {
    @ParameterizedTest
    @CsvSource({
        "UPDATE 2-Acme hires,2-Acme,Acme",
        "CORRECTED-Acme hires,CORRECTED-Acme,Acme",
        "7-Acme hires,7-Acme,7-Acme",
        "US-Acme deal,US-Acme,US-Acme",
    })
    void whatAWirePutsBeforeAHeadlineIsNoPartOfAName(String title, String recognised, String name) {
        assertThat(of(TextField.TITLE, title, recognised)).isEqualTo(name);
        assertThat(of(TextField.BODY, title, recognised)).isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "Two Acme ACM.N directors resigned,Acme ACM.N,Acme",
        "Acme Holdings ACMQ.PK said so,Acme Holdings ACMQ.PK,Acme Holdings",
        "The U.S. Acme league,U.S. Acme,U.S. Acme",
        "Acme Node.JS tools,Acme Node.JS,Acme Node.JS",
    })
    void theCodeOfAShareIsNoPartOfAName(String text, String recognised, String name) {
        assertThat(of(TextField.BODY, text, recognised)).isEqualTo(name);
    }

    @Test
    void whatHasACodeIsNoPerson() {
        String text = "Acme ACM.N said";
        assertThat(RecognisedName.of(TextField.BODY, new Span(0, 10), EntityType.PERSON, text))
                .hasValueSatisfying(name -> assertThat(name.type()).isEqualTo(EntityType.ORGANISATION));
        assertThat(RecognisedName.of(TextField.BODY, new Span(0, 4), EntityType.PERSON, "Acme said"))
                .hasValueSatisfying(name -> assertThat(name.type()).isEqualTo(EntityType.PERSON));
    }

    private static String of(TextField field, String text, String recognised) {
        int start = text.indexOf(recognised);
        return RecognisedName.of(field, new Span(start, start + recognised.length()), EntityType.ORGANISATION, text)
                .orElseThrow()
                .text();
    }
}
