package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a move and is none.
final class TrapsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Brenwick} and {Tolliver} join forces on a pump.",
                "[Ada Quill] joined the class action against {Brenwick}.",
                "{Tolliver} joins {Brenwick} in an alliance of makers.",
                "[Ada Quill] left a white rose at the gate of {Brenwick}.",
                "[Ada Quill] left open the possibility of a sale of {Brenwick}.",
                "[Ada Quill] of {Brenwick} retired the old pump.",
                "[Ada Quill] of {Brenwick} was named Engineer of the Year.",
                "Chief executive [Ada Quill] said {Brenwick} would grow.",
                "{Brenwick} is laying off 200 employees.",
                "Unions urged [Ada Quill] to resign from {Brenwick}.",
                "The board should fire [Ada Quill], a shareholder of {Brenwick} said.",
                "Investors demanded the resignation of [Ada Quill] of {Brenwick}.",
                "[Ada Quill] is a strong candidate to become chief executive of {Brenwick}.",
                "If [Ada Quill] leaves {Brenwick} the shares may fall.",
                "{Brenwick} asked what happens when [Ada Quill] steps down.",
                "[Ada Quill] replaced [Ben Ode] in the 70th minute.",
                "[Ada Quill] goes on leave from {Brenwick} in May.",
                "{Brenwick} plans to hire at least 20 engineers.",
                "[Ada Quill] returned to the {Brenwick} offices at night.",
                "[Ada Quill] of {Brenwick} could not be fired.",
                "{Brenwick} knew that [Ada Quill] couldn't leave the company.",
                "[Ada Quill] refused to work with {Tolliver}.",
                "{Brenwick} Court Judge [Ada Quill] ruled on Monday that work may go on.",
                "{Brenwick} Supreme Court Justice [Ada Quill] left the question open.",
                "[Ada Quill] said so as he left a {Brenwick} shop on Monday.",
                "{Brenwick} announced [Ada Quill]'s return.",
                "Will [Ada Quill] heed the call and make the leap to {Brenwick}?",
                "[Will Quill] and others heed the call and make the leap to {Brenwick}?",
                "“Did [Ada Quill] leave {Brenwick} for {Tolliver}?”",
                "[Ada Quill] is joining {Brenwick} in a lawsuit over pumps.",
                "[Ada Quill] will act as chairman of the annual meeting of {Brenwick}.",
                "[Ada Quill] withdrew her nomination as a director of {Brenwick}.",
                "Among those named was [Ada Quill], the lead for pumps at {Brenwick}.",
                "[Ada Quill] of {Brenwick} hopes to become a chief executive of a major company.",
                "{Brenwick} loses its first broker bonus case to [Ada Quill].",
                "[Ada Quill] is unlikely to succeed [Ben Ode] at {Brenwick}.",
                "Prime Minister [Ada Quill] goes to the {Brenwick}.",
                "{Brenwick} is looking ahead. STAFF HIRE Analysts say [Ada Quill] of {Brenwick} is right.",
                "[Ada Quill] of {Brenwick} expects little of Greeks leaving."
            })
    void noMoveIsStated(String sentence) {
        assertThat(Marked.body(sentence).news()).isEmpty();
    }

    @Test
    void aTickerIsNoDestination() {
        assertThat(Marked.body("[Ada Quill] has resigned from {Brenwick} ({NYSE}: BRW).")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void theMonthOfMayIsNoHedge() {
        assertThat(Marked.body("[Ada Quill] will in May join {Tolliver}.").news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void aDenialIsNoNewsOfAMove() {
        assertThat(Marked.body("[Ada Quill] denied that she was leaving {Brenwick}.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, denied");
    }

    @Test
    void whoRefusesDeniesOnlyWhatHeWillNotDo() {
        assertThat(Marked.body("[Ada Quill] refused to leave {Brenwick}.").news())
                .containsExactly("Ada Quill: Brenwick > -, departed, denied");
        assertThat(Marked.body("{Brenwick} declined to say why [Ada Quill] left the company.")
                        .news())
                .noneMatch(move -> move.endsWith("denied"));
    }

    @Test
    void whatOnlySourcesSayIsARumour() {
        assertThat(Marked.body("[Ada Quill] is leaving {Brenwick}, two people familiar with the matter said.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, rumoured");
    }

    @Test
    void aFormerPostIsHistory() {
        Marked article = Marked.body("Former {Brenwick} engineer [Ada Quill] praised the pump.");
        assertThat(article.news()).isEmpty();
        assertThat(article.background()).containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void aYearLongPastIsHistoryAndDated() {
        Marked article = Marked.body("[Ada Quill] joined {Brenwick} in 2001.");
        assertThat(article.news()).isEmpty();
        assertThat(article.moves()).extracting(move -> move.date()).containsExactly("2001");
    }

    @Test
    void thePostOfSomebodyElseIsNotThatOfWhoLeaves() {
        assertThat(Marked.body("[Ada Quill] left {Brenwick} at the same time as the team's technical lead, [Bo Marsh].")
                        .moves())
                .filteredOn(move -> Marked.line(move).startsWith("Ada Quill"))
                .singleElement()
                .satisfies(move -> assertThat(move.roleFrom()).isNull());
    }

    @Test
    void aPostDoesNotBeginWithAPossessive() {
        assertThat(Marked.article("[Ada Quill], {Brenwick}'s pumping chief, quits {Tolliver}", "Nobody said more.")
                        .moves())
                .filteredOn(move -> !move.background())
                .singleElement()
                .satisfies(move -> assertThat(move.roleFrom()).isEqualTo("pumping chief"));
    }

    @Test
    void whoeverIsToldToLeaveHasNotLeft() {
        assertThat(Marked.body("[Ben Ode] told [Ada Quill], the chief executive of {Tolliver}, to step down.")
                        .moves())
                .isEmpty();
        assertThat(Marked.body("There is no reason for {Tolliver} chief [Ada Quill] to step down.")
                        .moves())
                .isEmpty();
    }
}
