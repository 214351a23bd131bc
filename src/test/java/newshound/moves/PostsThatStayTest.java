package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is inside, before or after: leaving one post for another there, and a post given to somebody who had another.
final class PostsThatStayTest {
    private static final String LEAVES = "[Ada Quill] is stepping down as chief executive of {Brenwick}. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Quill|Ada Quill] will remain as chairman.",
                "She will continue to serve as executive vice chairman.",
                "She will stay on the company's board.",
                "[Quill|Ada Quill] will stay on as an adviser.",
            })
    void whoKeepsAnotherPostIsInside(String sentence) {
        assertThat(Marked.article("News of the day", LEAVES + sentence).news())
                .containsExactly("Ada Quill: Brenwick > Brenwick, promoted, confirmed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Quill|Ada Quill] will remain as chairman until the end of May.",
                "[Quill|Ada Quill] will remain chief executive of {Brenwick} in the meantime.",
                "The board backed [Quill|Ada Quill] to remain as a director.",
                "[Quill|Ada Quill] remains chairman of {Kestrel}.",
            })
    void whoOnlyHandsOverLeaves(String sentence) {
        assertThat(Marked.article("News of the day", LEAVES + sentence).news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void whoRemainsWithoutLeavingMakesNoNews() {
        assertThat(Marked.body("[Ada Quill] will remain as chairman of {Brenwick}.")
                        .news())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Quill|Ada Quill] was previously head of sales.",
                "[Quill|Ada Quill] was most recently the company's vice president for finance.",
                "She most recently served as vice president of strategy of the company.",
                "She joined {Brenwick} in 2019.",
                "Prior to joining {Brenwick} in 2019, [Quill|Ada Quill] was an engineer at {Kestrel}.",
            })
    void whoHadAnotherPostThereIsPromoted(String sentence) {
        assertThat(Marked.article(
                                "News of the day", "{Brenwick} has appointed [Ada Quill] as finance chief. " + sentence)
                        .news())
                .containsExactly("Ada Quill: Brenwick > Brenwick, promoted, confirmed");
    }

    @Test
    void whoWasElsewhereBeforeIsNot() {
        assertThat(Marked.article(
                                "News of the day",
                                "{Brenwick} has appointed [Ada Quill] as finance chief. [Quill|Ada Quill] was previously"
                                        + " head of sales at {Kestrel}.")
                        .news())
                .containsExactly("Ada Quill: Kestrel > Brenwick, moved, confirmed");
    }

    @Test
    void whereTheOtherPostWasIsAnotherFirmThoughNobodyKnowsIt() {
        assertThat(Marked.article(
                                "News of the day",
                                "{Brenwick} has appointed [Ada Quill] as finance chief. [Quill|Ada Quill] was previously"
                                        + " head of sales of Ovrin Resources.")
                        .news())
                .containsExactly("Ada Quill: - > Brenwick, joined, confirmed");
    }

    @Test
    void aPromotionIsInside() {
        assertThat(Marked.body("{Brenwick}, a supplier of {Kestrel} and {Tolliver}, today announced the promotion of"
                                + " [Ada Quill] to chief executive.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Brenwick, promoted, confirmed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada Quill] will transition from chief executive of {Brenwick} to executive chairman.",
                "{Brenwick} said [Ada Quill] is moving from finance chief into the role of chairman.",
            })
    void fromPostToPostIsInside(String sentence) {
        assertThat(Marked.body(sentence).news()).containsExactly("Ada Quill: Brenwick > Brenwick, promoted, confirmed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada Quill] has not moved from chief executive of {Brenwick} to executive chairman.",
                "{Brenwick} said its shares moved from the lead to second place.",
            })
    void whatDoesNotGoFromPostToPostIsNoNews(String sentence) {
        assertThat(Marked.body(sentence).news()).isEmpty();
    }

    @Test
    void nobodyReturnsFromWhereHeReturnsTo() {
        assertThat(Marked.body("Former {Brenwick} executive [Ada Quill], who returns to the company as chief executive,"
                                + " will cut costs.")
                        .news())
                .containsExactly("Ada Quill: - > Brenwick, returned, confirmed");
    }
}
