package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What a load without a terminal says of itself.
final class LoadDisplayTest {
    @Test
    void saysHowFarHowFastAndHowLongStill() {
        assertThat(LoadDisplay.line(1_500, 30_000_000, 120_000_000, Duration.ofSeconds(60)))
                .isEqualTo("1,500 articles, 25 articles/s, 25 % read, 0:03:00 left");
        assertThat(LoadDisplay.line(65_000, 9_999_000_000L, 10_000_000_000L, Duration.ofHours(2)))
                .isEqualTo("65,000 articles, 9 articles/s, 99 % read, 0:00:01 left");
    }

    @Test
    void saysNoMoreThanItKnows() {
        assertThat(LoadDisplay.line(100, 4_096, 0, Duration.ofSeconds(10))).isEqualTo("100 articles, 10 articles/s");
        assertThat(LoadDisplay.line(0, 0, 4_096, Duration.ZERO)).isEqualTo("0 articles, 0 articles/s");
    }
}
