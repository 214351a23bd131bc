package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayPrefixesTest {
    /// Far below the number of clauses that a query may have, which is 1,024.
    private static final int FEW = 160;

    private static boolean covers(List<String> beginnings, LocalDate day) {
        return DayPrefixes.of(day).stream().anyMatch(beginnings::contains);
    }

    @Test
    void aRangeIsCoveredByFewBeginningsOfItsDaysAlone() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate first = day(random);
            LocalDate last = day(random);
            LocalDate day = random.nextBoolean() ? day(random) : first.plusDays(random.nextInt(3) - 1);
            List<String> beginnings = DayPrefixes.covering(first, last);
            assertThat(beginnings).hasSizeLessThan(FEW);
            assertThat(covers(beginnings, day))
                    .as("seed %d: %s in %s to %s", seed, day, first, last)
                    .isEqualTo(!day.isBefore(first) && !day.isAfter(last));
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.ofEpochDay(random.nextInt(-300_000, 300_000));
    }

    @Test
    void anOpenEndReachesAllDays() {
        LocalDate day = LocalDate.of(2026, 3, 14);
        assertThat(covers(DayPrefixes.covering(null, null), day)).isTrue();
        assertThat(covers(DayPrefixes.covering(day, null), LocalDate.of(9999, 12, 31)))
                .isTrue();
        assertThat(covers(DayPrefixes.covering(null, day), LocalDate.of(0, 1, 1)))
                .isTrue();
        assertThat(covers(DayPrefixes.covering(day.plusDays(1), null), day)).isFalse();
        assertThat(covers(DayPrefixes.covering(null, LocalDate.of(12_345, 1, 1)), day))
                .isTrue();
    }
}
