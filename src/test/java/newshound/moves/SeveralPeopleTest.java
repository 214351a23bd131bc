package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sentences that tell of more than one person with one verb, or by a group and its names.
final class SeveralPeopleTest {
    @Test
    void theVerbIsSaidOnceForSeveralPosts() {
        assertThat(Marked.article(
                                "{Brenwick} names its chiefs",
                                "{Brenwick} grows. [Ada Quill] joins as head of sales, [Ben Ode] as chief engineer.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: - > Brenwick, joined, confirmed", "Ben Ode: - > Brenwick, joined, confirmed");
    }

    @Test
    void aSecondPersonIsPromotedWithoutTheVerb() {
        assertThat(Marked.body(
                                "{Brenwick} said [Ada Quill] has been promoted to chief engineer, and [Ben Ode] to head of sales.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > Brenwick, promoted, confirmed",
                        "Ben Ode: Brenwick > Brenwick, promoted, confirmed");
    }

    @Test
    void namesStandForTheGroupThatTheyAre() {
        assertThat(Marked.body("[Ada Quill] and [Ben Ode], the two founders of {Brenwick}, have left after a dispute.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > -, departed, confirmed", "Ben Ode: Brenwick > -, departed, confirmed");
        assertThat(Marked.body(
                                "Two executives, operations chief [Ada Quill] and marketing head [Ben Ode], are leaving {Brenwick}.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > -, departed, confirmed", "Ben Ode: Brenwick > -, departed, confirmed");
    }

    @Test
    void namedMembersDoWhatTheGroupDoes() {
        assertThat(Marked.body("Three {Brenwick} engineers have left for {Tolliver}, including [Ada Quill].")
                        .news())
                .contains(
                        "Three Brenwick engineers: Brenwick > Tolliver, moved, confirmed",
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void aListSharesTheOriginThoughEachNameHasATitle() {
        assertThat(Marked.body(
                                "{Tolliver} has recruited research scientist [Ada Quill] and product manager [Ben Ode] from {Brenwick}.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed",
                        "Ben Ode: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void oneWhoPromotesTwoIsTheSameForBoth() {
        assertThat(Marked.body(
                                "{Brenwick} said it had hired [Ada Quill] as sales chief and promoted [Ben Ode] to its top team.")
                        .news())
                .contains("Ben Ode: Brenwick > Brenwick, promoted, confirmed");
    }
}
