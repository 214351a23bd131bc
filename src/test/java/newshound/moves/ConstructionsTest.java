package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Constructions that part a verb from those of whom it tells, and words for coming and going beside the usual ones.
final class ConstructionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {Tolliver} named [Ada Quill], a director at {Brenwick}, to head its new laboratory.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} has hired [Ada Quill], who ran sales at {Brenwick}, as finance chief.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill], 52, head of sales, has left {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick}, which makes pumps, fired finance chief [Ada Quill].; Ada Quill: Brenwick > -, departed, confirmed
            {Tolliver} appointed [Ada Quill] as its second external deputy governor.; Ada Quill: - > Tolliver, joined, confirmed
            {Brenwick} has lost chief engineer [Ada Quill] to {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] has accepted a job at {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has taken over as head of {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has turned up at {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] is no longer with {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Tolliver}'s new chief executive will be [Ada Quill].; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] is {Tolliver}'s new head of sales.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] of {Brenwick} announced her decision to step down.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} finance chief [Ada Quill] announced her resignation.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} president [Ada Quill] will be in charge of product.; Ada Quill: Brenwick > Brenwick, promoted, confirmed
            [Ada Quill], a vice president at {Brenwick}, will helm a new division.; Ada Quill: Brenwick > Brenwick, promoted, confirmed
            {Brenwick} said [Ada Quill], currently its sales chief, will take on the additional responsibility of chairman.; Ada Quill: Brenwick > Brenwick, promoted, confirmed
            {Brenwick} BRW.N finance chief [Ada Quill] has resigned.; Ada Quill: Brenwick > -, departed, confirmed
            {Tolliver} has lined up [Ada Quill] as chairman.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} said it has named [Ada Quill] as chairman, according to two people familiar with the matter.; Ada Quill: - > Tolliver, joined, rumoured
            [Ada Quill] joins {Tolliver} following a long career at {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Brenwick} finance chief [Ada Quill] has informed president [Ben Ode] of her resignation.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] is set to leave {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            """)
    void aSentenceStatesOneMove(String sentence, String move) {
        assertThat(Marked.article("News of the day", sentence).moves())
                .as(sentence)
                .extracting(found -> Marked.line(found))
                .contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Tolliver Zhong] will assume {Brenwick}'s existing dealer agreements.
            When [Ada Quill] joined {Brenwick}'s summer batch, she was working on a booking service.
            [Ada Quill] said she was uninterested in joining {Brenwick}.
            """)
    void noMoveIsNews(String sentence) {
        assertThat(Marked.article("News of the day", sentence).news())
                .as(sentence)
                .isEmpty();
    }

    @Test
    void whoeverIsToldDoesNotResign() {
        assertThat(Marked.body("{Brenwick} finance chief [Ada Quill] has informed {Brenwick} president [Ben Ode] of her"
                                + " resignation.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void aHeadlineSaysWhoIsOut() {
        assertThat(Marked.title("[Ada Quill] Out At {Brenwick}, [Ben Ode] Fired By {Tolliver} – {Kestrel} Reacts")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > -, departed, confirmed", "Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void eachOfTwoObjectsHasItsOwnOrigin() {
        assertThat(Marked.body(
                                "{Tolliver} has recruited [Ada Quill] from {Brenwick} to run sales and [Ben Ode] from {Kestrel} as chief engineer.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed",
                        "Ben Ode: Kestrel > Tolliver, moved, confirmed");
    }

    @Test
    void namesInAListShareWhatFollowsTheLast() {
        assertThat(Marked.body("{Tolliver} has hired [Ada Quill] and [Ben Ode] from {Brenwick}.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed",
                        "Ben Ode: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void secondVerbHasTheSubjectOfTheFirst() {
        assertThat(Marked.body(
                                "{Tolliver} hired [Ada Quill], who led research at {Brenwick}, as chief scientist and promoted [Ben Ode] to head of sales.")
                        .news())
                .contains("Ben Ode: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void bothSubjectsLeaveThoughEachIsDescribed() {
        assertThat(Marked.body(
                                "{Brenwick} said [Ada Quill], its finance chief since 2017, and [Ben Ode], head of sales, will both be leaving.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > -, departed, confirmed", "Ben Ode: Brenwick > -, departed, confirmed");
    }

    @Test
    void anEmployerReplacesOneByAnother() {
        assertThat(Marked.body("{Tolliver} has replaced finance chief [Ada Quill] with [Ben Ode].")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Tolliver > -, departed, confirmed", "Ben Ode: - > Tolliver, joined, confirmed");
    }

    @Test
    void theCodeOfAnExchangeDoesNotEndTheSentence() {
        assertThat(Marked.body("{Tolliver} (TLVa.L) has appointed [Ada Quill] as finance chief.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }
}
