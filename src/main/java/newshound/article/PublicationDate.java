package newshound.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// When an article was published, as exactly as its origin says and no more: a wire often gives a
/// date without a time, and a dump a time without a zone. What is not known is not made up; an
/// article without any date has no `PublicationDate`.
public sealed interface PublicationDate {

    /// The day of publication: in UTC where the zone is known, else the day as written.
    LocalDate day();

    /// Milliseconds since 1970, for ordering only: a missing time counts as midnight and a missing
    /// zone as UTC.
    long orderMillis();

    /// ISO-8601, with exactly the parts that are known: `2025-02-07`, `2025-02-07T01:20:33`, `2025-02-07T01:20:33Z`.
    String iso();

    /// A date alone.
    record Day(LocalDate day) implements PublicationDate {
        @Override
        public long orderMillis() {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        }

        @Override
        public String iso() {
            return day.toString();
        }
    }

    /// A time on the wall of an unknown zone.
    record Local(LocalDateTime time) implements PublicationDate {
        @Override
        public LocalDate day() {
            return time.toLocalDate();
        }

        @Override
        public long orderMillis() {
            return time.toInstant(ZoneOffset.UTC).toEpochMilli();
        }

        @Override
        public String iso() {
            return time.toString();
        }
    }

    /// A moment.
    record Moment(OffsetDateTime time) implements PublicationDate {
        @Override
        public LocalDate day() {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        }

        @Override
        public long orderMillis() {
            return time.toInstant().toEpochMilli();
        }

        @Override
        public String iso() {
            return time.toInstant().toString();
        }
    }

    /// Reads what [#iso()] wrote.
    static PublicationDate ofIso(String text) {
        if (text.indexOf('T') < 0) {
            return new Day(LocalDate.parse(text));
        }
        return text.endsWith("Z") ? new Moment(OffsetDateTime.parse(text)) : new Local(LocalDateTime.parse(text));
    }
}
