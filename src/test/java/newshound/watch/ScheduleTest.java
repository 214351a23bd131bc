package newshound.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Schedule schedule = new Schedule(EVERY, steady());

    private static RandomGenerator steady() {
        return () -> 0;
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "5, 15", "60, 60", "100000, 180"})
    void senderThatCallsItsFeedFreshIsAskedLaterButNotMuchLater(long maxAgeMinutes, long minutes) {
        assertThat(schedule.afterAnswer(NOW, Duration.ofMinutes(maxAgeMinutes), null))
                .isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"5, 15", "60, 60", "100000, 1440"})
    void feedThatCallsItselfGoodForLongIsAskedLaterUpToADay(long ttlMinutes, long minutes) {
        assertThat(schedule.afterAnswer(NOW, null, Duration.ofMinutes(ttlMinutes)))
                .isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void longerOfTheWaitsThatSenderAndFeedNameIsKept() {
        assertThat(schedule.afterAnswer(NOW, Duration.ofMinutes(60), Duration.ofMinutes(30)))
                .isEqualTo(NOW.plus(Duration.ofMinutes(60)));
        assertThat(schedule.afterAnswer(NOW, Duration.ofMinutes(30), Duration.ofMinutes(60)))
                .isEqualTo(NOW.plus(Duration.ofMinutes(60)));
    }

    @Test
    void slowScheduleIsNotHurriedByWhatFeedsSay() {
        Schedule weekly = new Schedule(Duration.ofDays(7), steady());
        assertThat(weekly.afterAnswer(NOW, null, Duration.ofDays(30))).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void otherwiseFeedsAreAskedAtTheIntervalGiven() {
        assertThat(schedule.afterAnswer(NOW, null, null)).isEqualTo(NOW.plus(EVERY));
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 30", "3, 60", "7, 960", "8, 1440", "2000000000, 1440"})
    void failuresDoubleTheWaitUpToADay(int failures, long minutes) {
        assertThat(schedule.afterFailure(NOW, failures, null)).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void slowScheduleIsNotHurriedByFailures() {
        Schedule weekly = new Schedule(Duration.ofDays(7), steady());
        assertThat(weekly.afterFailure(NOW, 5, null)).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void senderThatAsksForALongerWaitGetsIt() {
        assertThat(schedule.afterFailure(NOW, 1, Duration.ofHours(2))).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(schedule.afterFailure(NOW, 1, Duration.ofSeconds(2))).isEqualTo(NOW.plus(EVERY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void feedsThatFailedTogetherComeBackSpreadOut(long seed) {
        Schedule spread = new Schedule(EVERY, new Random(seed));
        Instant first = spread.afterFailure(NOW, 1, null);
        Instant second = spread.afterFailure(NOW, 1, null);
        assertThat(first)
                .isNotEqualTo(second)
                .isBetween(NOW.plus(EVERY), NOW.plus(EVERY.multipliedBy(5).dividedBy(4)));
    }
}
