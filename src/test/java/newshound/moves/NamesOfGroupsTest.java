package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A counted group is told of in one sentence and named in another.
final class NamesOfGroupsTest {
    private static final String POACHED = "{Tolliver} has poached three {Brenwick} engineers. ";

    @Test
    void theNamesThatOpenTheNextSentenceMove() {
        assertThat(Marked.article(
                                "News of the day",
                                POACHED + "[Ada Quill], [Ben Ode] and [Cy Marsh] were all working in the Orsby office.")
                        .news())
                .contains(
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed",
                        "Ben Ode: Brenwick > Tolliver, moved, confirmed",
                        "Cy Marsh: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void ofWhomOnlyTheArrivalIsToldComesFromWhereTheGroupDoes() {
        assertThat(Marked.article(
                                "News of the day",
                                POACHED + "The latest win: [Ada Quill], [Ben Ode] and [Cy Marsh] – who set up the Orsby"
                                        + " office – have joined {Tolliver}.")
                        .news())
                .contains("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void fewerNamesThanWereCountedAreOthers() {
        assertThat(Marked.article("News of the day", POACHED + "[Ada Quill] and [Ben Ode] declined to comment.")
                        .news())
                .noneMatch(move -> move.startsWith("Ada Quill") || move.startsWith("Ben Ode"));
    }

    @Test
    void namesInTheMiddleOfASentenceWithAMoveOfNoneAreOthers() {
        assertThat(Marked.article(
                                "News of the day",
                                POACHED + "The plan was drawn up with [Ada Quill], [Ben Ode] and [Cy Marsh].")
                        .news())
                .noneMatch(move -> move.startsWith("Ada Quill"));
    }

    @Test
    void whoSayTheyLeaveAreTheGroup() {
        assertThat(Marked.body("Two co-founders of {Brenwick} said they're leaving the company.")
                        .news())
                .containsExactly("Two co-founders of Brenwick: Brenwick > -, departed, confirmed");
    }

    @Test
    void severalOfAFirmsPeopleAreAGroup() {
        assertThat(Marked.body("Several of {Brenwick}'s executives will relinquish their responsibilities.")
                        .news())
                .containsExactly("Several of Brenwick's executives: Brenwick > -, departed, confirmed");
    }

    @Test
    void bothResign() {
        assertThat(Marked.article(
                                "Changes at {Brenwick}",
                                "{Brenwick} said [Ada Quill] and [Ben Ode] notified the company of their resignations on"
                                        + " Monday.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > -, departed, confirmed", "Ben Ode: Brenwick > -, departed, confirmed");
    }
}
