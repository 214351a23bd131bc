package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who holds a public office serves the country, state or city where no ministry is named; where a place only says
/// where something is, nobody moves to or from it.
final class PublicOfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            «Veldaria»'s governor [Ada Quill] has resigned.; Ada Quill: Veldaria > -, departed, confirmed
            [Ada Quill], «Veldaria»'s governor, announced her resignation.; Ada Quill: Veldaria > -, departed, confirmed
            [Ada Quill] has resigned as the mayor of «Orsby».; Ada Quill: Orsby > -, departed, confirmed
            «Veldaria» has removed [Ada Quill] as foreign minister.; Ada Quill: Veldaria > -, departed, confirmed
            «Veldaria» has appointed [Ada Quill] as finance minister.; Ada Quill: - > Veldaria, joined, confirmed
            [Ada Quill] was sworn in as «Veldaria»'s new governor.; Ada Quill: - > Veldaria, joined, confirmed
            «Veldaria» attorney general [Ada Quill] has stepped down.; Ada Quill: Veldaria > -, departed, confirmed
            [Ada Quill] resigned as governor of the «Norland» territory of «Veldaria».; Ada Quill: Veldaria > -, departed, confirmed
            """)
    void thePlaceIsTheEmployer(String sentence, String move) {
        assertThat(Marked.article("News of the day", sentence).news())
                .as(sentence)
                .containsExactly(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {Brenwick} has named [Ada Quill] as its «Veldaria» president.; Ada Quill: - > Brenwick, joined, confirmed
            {Brenwick} appointed [Ada Quill] as president of «Veldaria».; Ada Quill: - > Brenwick, joined, confirmed
            [Ada Quill] has left {Brenwick} in «Veldaria».; Ada Quill: Brenwick > -, departed, confirmed
            The pro-«Veldaria» minister [Ada Quill] has left {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} has hired [Ada Quill] as brand ambassador for «Veldaria».; Ada Quill: - > Brenwick, joined, confirmed
            """)
    void aPlaceOnlySaysWhere(String sentence, String move) {
        assertThat(Marked.article("News of the day", sentence).news())
                .as(sentence)
                .containsExactly(move);
    }

    @Test
    void whoReplacesTheGovernorFromWithinTheStateIsPromoted() {
        assertThat(Marked.article(
                                "News of the day",
                                "[Ada Quill], «Veldaria»'s governor, has resigned. [Quill|Ada Quill] will be replaced by"
                                        + " [Ben Ode], the Secretary of Justice for «Veldaria».")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Veldaria > -, departed, confirmed",
                        "Ben Ode: Veldaria > Veldaria, promoted, confirmed");
    }

    @Test
    void theCompanyIsNoState() {
        assertThat(Marked.article(
                                "{Brenwick} loses its chief",
                                "{Brenwick} makes pumps. «Veldaria»'s premier welcomed the plant. [Ada Quill] has left the"
                                        + " company.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }
}
