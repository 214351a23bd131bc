package newshound.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-07                          | 2025-02-07",
                "2019/01/04                          | 2019-01-04",
                "20190104                            | 2019-01-04",
                "March 4, 2026                       | 2026-03-04",
                "Mar. 4th, 2026                      | 2026-03-04",
                "4 March 2026                        | 2026-03-04",
                "Wednesday, 4 Sept 2024              | 2024-09-04",
                "2025-02-07T01:20:33Z                | 2025-02-07T01:20:33Z",
                "2023-02-08 00:00:00+00:00           | 2023-02-08T00:00:00Z",
                "2009-12-31T23:17:00-05:00           | 2010-01-01T04:17:00Z",
                "2023-08-26T01:08:39.521704+00:00    | 2023-08-26T01:08:39.521704Z",
                "2025-12-30T23:17:36.000Z            | 2025-12-30T23:17:36Z",
                "2025-02-07T01:20:33+0100            | 2025-02-07T00:20:33Z",
                "2025-02-07 01:20:33                 | 2025-02-07T01:20:33",
                "2025-02-07T01:20                    | 2025-02-07T01:20",
                "Tue, 04 Aug 2026 00:00:00 +0000     | 2026-08-04T00:00:00Z",
                "Mon, 16 Mar 2026 16:28:39 -0400     | 2026-03-16T20:28:39Z",
                "Tue, 4 Aug 26 10:00 GMT             | 2026-08-04T10:00:00Z",
                "Tue, 04 Aug 2026 10:00:00 EDT       | 2026-08-04T14:00:00Z",
                "Tue Aug 04 10:20:00 +0000 2026      | 2026-08-04T10:20:00Z",
                "Tue Aug 04 2026 10:20:00 GMT+0200 (CEST) | 2026-08-04T08:20:00Z",
                "26-FEB-1987 15:01:01.79             | 1987-02-26T15:01:01.790",
                "1-MAR-1987  01:30:29.50             | 1987-03-01T01:30:29.500",
                "27-MAR-1987 03:48:23.00F RM         | 1987-03-27T03:48:23",
                "March 4, 2026 at 5:30 p.m. EST      | 2026-03-04T22:30:00Z",
                "March 4, 2026 12:05 AM              | 2026-03-04T00:05",
                "1675814400                          | 2023-02-08T00:00:00Z",
                "1675814400123                       | 2023-02-08T00:00:00.123Z",
                "1675814400.5                        | 2023-02-08T00:00:00.500Z",
                "1.6758144E9                         | 2023-02-08T00:00:00Z"
            })
    void datesOfDumpsFeedsAndWiresAreRead(String written, String iso) {
        assertThat(Dates.read(written))
                .isNotNull()
                .extracting(PublicationDate::iso)
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2025",
                "04.03.2025",
                "2025-02-31",
                "2025-02-07T25:00:00",
                "0999-01-01",
                "12345-01-01",
                "yesterday",
                "2019104",
                "42",
                "0",
                "-5",
                "Foo 4, 2026",
                "2025-02-07 ### guess",
                "March 4, 2026 13:00 PM",
                " ",
                "99999999999999999999"
            })
    void whatIsNoCertainDateIsNone(String written) {
        assertThat(Dates.read(written)).isNull();
    }

    @Test
    void nothingIsNoDate() {
        assertThat(Dates.read(null)).isNull();
    }

    @Test
    void aZoneNameOfManyMeaningsIsNotGuessed() {
        assertThat(Dates.read("Tue, 04 Aug 2026 10:00:00 IST")).isInstanceOf(PublicationDate.Local.class);
    }
}
