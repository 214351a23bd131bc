package newshound.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-07",
                "2025-02-07T01:20",
                "2025-02-07T01:20:33",
                "2025-02-07T01:20:33.125",
                "2025-02-07T01:20:33Z",
                "1000-01-01",
                "9999-12-31T23:59:59Z"
            })
    void whatIsWrittenIsReadBackTheSame(String iso) {
        PublicationDate date = PublicationDate.ofIso(iso);
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(PublicationDate.ofIso(date.iso())).isEqualTo(date);
    }

    @Test
    void theDayOfAMomentIsItsDayInUtc() {
        PublicationDate date = new PublicationDate.Moment(OffsetDateTime.parse("2025-01-01T01:00:00+03:00"));
        assertThat(date.day()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(date.iso()).isEqualTo("2024-12-31T22:00:00Z");
    }

    @Test
    void aMissingTimeIsMidnightAndAMissingZoneUtcInTheOrderOnly() {
        long midnight = PublicationDate.ofIso("2025-02-07T00:00:00Z").orderMillis();
        assertThat(PublicationDate.ofIso("2025-02-07").orderMillis()).isEqualTo(midnight);
        assertThat(PublicationDate.ofIso("2025-02-07T00:00:00").orderMillis()).isEqualTo(midnight);
        assertThat(PublicationDate.ofIso("2025-02-07T00:00:01").orderMillis()).isEqualTo(midnight + 1_000);
        assertThat(PublicationDate.ofIso("1969-12-31T23:59:59Z").orderMillis()).isEqualTo(-1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-02-30", "07.02.2025", "2025-02-07T25:00:00Z"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PublicationDate.ofIso(text)).isInstanceOf(DateTimeParseException.class);
    }
}
