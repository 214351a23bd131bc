package newshound.story;

import static newshound.story.Told.MERGER;
import static newshound.story.Told.OTHER_NEWS;
import static newshound.story.Told.SAME_MERGER_TOLD_OTHERWISE;
import static newshound.story.Told.profile;
import static newshound.story.Told.undated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoryTest {
    private static final Profile MERGER_NEWS = profile("m", "2031-03-04", "Brenwick buys Tolliver", MERGER);

    @Test
    void differentTextsOnOneEventAreOneStory() {
        assertRelated(MERGER_NEWS, profile("n", "2031-03-05", "Tolliver goes to Brenwick", SAME_MERGER_TOLD_OTHERWISE));
    }

    @Test
    void articlesWithoutDateMeetEachOther() {
        assertRelated(
                undated("m", "Brenwick buys Tolliver", MERGER),
                undated("n", "Tolliver goes to Brenwick", SAME_MERGER_TOLD_OTHERWISE));
    }

    @Test
    void otherNewsOfTheDayIsNoPartOfTheStory() {
        assertUnrelated(MERGER_NEWS, profile("o", "2031-03-04", "Bridge washed away", OTHER_NEWS));
    }

    @Test
    void theSameNamesMonthsLaterAreAnotherStory() {
        assertUnrelated(
                MERGER_NEWS, profile("n", "2031-07-05", "Tolliver goes to Brenwick", SAME_MERGER_TOLD_OTHERWISE));
    }

    @Test
    void aCopyIsMoreStronglyLinkedThanAnotherText() {
        Profile copy = profile("c", "2031-03-04", "Biscuits change hands", MERGER);
        Profile other = profile("n", "2031-03-05", "Tolliver goes to Brenwick", SAME_MERGER_TOLD_OTHERWISE);
        assertThat(MERGER_NEWS.link(Relation.STORY, copy)).isGreaterThan(MERGER_NEWS.link(Relation.STORY, other));
    }

    @Test
    void aFormFilledInForAnotherCompanyIsAnotherStory() {
        assertUnrelated(
                profile("a", "2031-03-04", "Gramount is maintained at buy by Penhallow Securities", ""),
                profile("b", "2031-03-04", "Havnemark is maintained at buy by Penhallow Securities", ""));
    }

    @Test
    void aRisenTollIsTheSameStory() {
        assertRelated(
                profile("a", "2031-03-04", "Storm in Ullapool leaves 12 people without a home", ""),
                profile("b", "2031-03-05", "Storm in Ullapool leaves 31 people without a home", ""));
    }

    @Test
    void chineseStoriesAreLinkedByTheirWords() {
        assertRelated(
                profile("a", "2031-03-04", "布伦威克收购托利弗父子公司", "布伦威克食品公司周二宣布收购托利弗父子公司。"),
                profile("b", "2031-03-04", "托利弗父子公司卖给布伦威克", "托利弗父子公司的新主人是布伦威克食品公司。"));
    }

    private static void assertRelated(Profile a, Profile b) {
        assertThat(a.link(Relation.STORY, b)).isPositive().isEqualTo(b.link(Relation.STORY, a));
        assertThat(a.traces()).containsAnyOf(b.lookups());
        assertThat(b.traces()).containsAnyOf(a.lookups());
    }

    private static void assertUnrelated(Profile a, Profile b) {
        assertThat(a.link(Relation.STORY, b)).isZero();
        assertThat(b.link(Relation.STORY, a)).isZero();
    }
}
