package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Firms that nobody found in a text are told by what stands beside them.
final class UnknownFirmsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Tolliver Corp. Appoints [Ada Quill] as President; Ada Quill: - > Tolliver Corp., joined, confirmed
                    9th Meridian Names [Ada Quill] Chief Executive; Ada Quill: - > 9th Meridian, joined, confirmed
                    Norway's Q7 names [Ada Quill] as finance chief; Ada Quill: - > Q7, joined, confirmed
                    UPDATE 2-Tolliver appoints [Ada Quill] chief executive; Ada Quill: - > Tolliver, joined, confirmed
                    [Ada Quill] Joins Tolliver Pump Advisors as Director; Ada Quill: - > Tolliver Pump Advisors, joined, confirmed
                    [Ada Quill] Named President of the Tolliver Pump Association; Ada Quill: - > Tolliver Pump Association, joined, confirmed
                    [Ada Quill] to Step Down as Tolliver Chief Executive; Ada Quill: Tolliver > -, departed, confirmed
                    Tolliver President [Ada Quill] to step down; Ada Quill: Tolliver > -, departed, confirmed
                    Tolliver says finance chief [Ada Quill] resigns; Ada Quill: Tolliver > -, departed, confirmed
                    Frontier Robotics Names [Ada Quill] Chief Executive; Ada Quill: - > Frontier Robotics, joined, confirmed
                    """)
    void whoGivesAPostIsOneAndSoIsWhatSomebodyJoinsOrLeaves(String title, String move) {
        assertThat(Marked.title(title).news()).containsExactly(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian President [Ada Quill] to step down",
                "Former Governor [Ada Quill] Joins Forces With Farmers",
                "Executive Director Names [Ada Quill] Her Successor",
            })
    void whatOnlyLooksLikeOneIsNone(String title) {
        assertThat(Marked.title(title).moves())
                .allSatisfy(move -> assertThat(move.to()).isNull())
                .allSatisfy(move -> assertThat(move.from()).isNull());
    }

    @Test
    void aFirmThatWasFoundUnderAShortNameIsNoPost() {
        assertThat(Marked.title("{GM|Gantry Motors} Vice Chairman [Ada Quill] to retire")
                        .news())
                .containsExactly("Ada Quill: Gantry Motors > -, departed, confirmed");
    }

    @Test
    void degreesBetweenNameAndPostAreNoMatter() {
        assertThat(Marked.title("{Tolliver} Names [Ada Quill], M.D., Ph.D., as Chief Scientist")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void aVeteranOfTheTradeComesFromOutside() {
        assertThat(Marked.title("{Tolliver} Appoints Industry Veteran [Ada Quill] as CEO")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }
}
