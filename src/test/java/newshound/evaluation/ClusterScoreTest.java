package newshound.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ClusterScoreTest {
    @Test
    void theTrueClustersScoreOne() {
        ClusterScore score = ClusterScore.of(List.of("a", "a", "b"), List.of(7, 7, 8));
        assertThat(score.bCubed().f1()).isEqualTo(1);
        assertThat(score.pairwise().f1()).isEqualTo(1);
    }

    @Test
    void oneArticleInTheWrongGroupCostsWhatTheDefinitionSays() {
        // Groups {a a b} {b b}: precision (2·2/3 + 1/3 + 2·1) / 5, recall (2·1 + 1/3 + 2·2/3) / 5.
        ClusterScore score = ClusterScore.of(List.of("a", "a", "b", "b", "b"), List.of(1, 1, 1, 2, 2));
        assertThat(score.bCubed().precision()).isCloseTo(11.0 / 15, within(1e-9));
        assertThat(score.bCubed().recall()).isCloseTo(11.0 / 15, within(1e-9));
        assertThat(score.pairwise().precision()).isCloseTo(2.0 / 4, within(1e-9));
        assertThat(score.pairwise().recall()).isCloseTo(2.0 / 4, within(1e-9));
    }

    @Test
    void allAloneIsPreciseAndFindsNothing() {
        ClusterScore score = ClusterScore.of(List.of("a", "a"), List.of(1, 2));
        assertThat(score.pairwise().precision()).isEqualTo(1);
        assertThat(score.pairwise().recall()).isZero();
        assertThat(score.pairwise().f1()).isZero();
    }

    @Test
    void pairsOfThreeNeedNotBeAllThree() {
        ClusterScore.Score score = ClusterScore.ofPairs(
                Set.of(new SharedText.Pair(0, 1), new SharedText.Pair(1, 2), new SharedText.Pair(3, 4)),
                List.of(1, 1, 1, 2, 3));
        assertThat(score.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
    }
}
