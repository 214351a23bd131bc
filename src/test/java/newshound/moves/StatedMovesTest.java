package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One construction each: what a single sentence states.
final class StatedMovesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Ada Quill] has left {Brenwick}, she said on Tuesday.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] resigned as chief executive of {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} said its chief executive [Ada Quill] would step down.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill], head of sales at {Brenwick}, is retiring after ten years.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} (NYSE: BRW) fired finance chief [Ada Quill].; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] was ousted as chairwoman of {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] was relieved of her duties at {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] is out at {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            The departure of [Ada Quill] from {Brenwick} surprised staff.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} confirmed [Ada Quill]'s resignation.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] has joined {Tolliver} as chief scientist.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] joins {Tolliver} from {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill], a partner at {Brenwick}, will join {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill], who led research at {Brenwick}, is joining {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] joins {Tolliver} after ten years at {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] is leaving {Brenwick} to join {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] left {Brenwick} for {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] is leaving {Brenwick} for a role at {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] left {Brenwick} to lead research at {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Brenwick} researcher [Ada Quill] moves to {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} has hired [Ada Quill] from {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} poached {Brenwick} engineer [Ada Quill].; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} hired [Ada Quill], formerly of {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} named [Ada Quill] chief executive.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] was appointed finance director of {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} announced the appointment of [Ada Quill] as chief executive.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} promoted [Ada Quill] to chief engineer.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            {Tolliver} finance chief [Ada Quill] will become its chief executive.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            [Ada Quill] co-founded {Tolliver}.; Ada Quill: - > Tolliver, founded, confirmed
            [Ada Quill] returns to {Tolliver} as chief executive.; Ada Quill: - > Tolliver, returned, confirmed
            {Tolliver} is in talks to hire [Ada Quill].; Ada Quill: - > Tolliver, offered, offered
            [Ada Quill]'s return to {Brenwick} was announced on Monday.; Ada Quill: - > Brenwick, returned, confirmed
            {Tolliver}'s [Ada Quill] invites {Brenwick} engineers to get in touch.; Brenwick engineers: Brenwick > Tolliver, offered, offered
            {Tolliver} offered [Ada Quill] a job.; Ada Quill: - > Tolliver, offered, offered
            """)
    void aSentenceStatesOneMove(String sentence, String move) {
        assertThat(Marked.article("News of the day", sentence).moves())
                .as(sentence)
                .extracting(found -> Marked.line(found))
                .contains(move);
    }

    @Test
    void aPromotionOfTwoGivesTwoMoves() {
        assertThat(Marked.body("{Tolliver} is promoting [Ada Quill] to head of sales and [Ben Ode] to chief engineer.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Tolliver > Tolliver, promoted, confirmed",
                        "Ben Ode: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void whoReplacesAnotherArrivesAndTheOtherGoes() {
        assertThat(Marked.body("[Ada Quill] will replace [Ben Ode] as chief executive of {Tolliver}.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: - > Tolliver, joined, confirmed", "Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void countedPeopleAreAGroup() {
        assertThat(Marked.body("Four {Brenwick} researchers have left for {Tolliver}.")
                        .news())
                .containsExactly("Four Brenwick researchers: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void anOwnFirmIsWrittenAsDescribed() {
        assertThat(Marked.body("[Ada Quill] is leaving {Brenwick} to start her own robotics company.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > her own robotics company, founded, confirmed");
    }

    @Test
    void whoGoesIsReadInHeadlinesToo() {
        assertThat(Marked.title("{TOLLIVER} HIRES {BRENWICK}'S [ADA QUILL] AS CFO")
                        .news())
                .containsExactly("ADA QUILL: BRENWICK > TOLLIVER, moved, confirmed");
    }

    @Test
    void aDecisionToLeaveIsADeparture() {
        assertThat(Marked.body(
                                "He regretted {Tolliver} board member [Ada Quill]'s decision on Friday to quit the bank.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > -, departed, confirmed");
    }

    @Test
    void anIntentionToLeaveIsADeparture() {
        assertThat(Marked.article(
                                "{Tolliver} in turmoil",
                                "{Tolliver} shrinks. Chairman [Ada Quill] has also announced her intention to leave once a"
                                        + " successor is found.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > -, departed, confirmed");
    }
}
