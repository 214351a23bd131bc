package newshound.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import newshound.article.DaySpan;
import newshound.article.TalentMove;
import org.jspecify.annotations.Nullable;

/// A move as one article states it.
///
/// @param article a number that stays the article's own: a hash of its id
/// @param order the number of the move within the article
/// @param published milliseconds since 1970; null where unknown
/// @param document by which the engine finds the article in the snapshot that it was read from
/// @param time when the move takes place: as the article says, else about the day of the news; null where unknown, as
///     of history that is told without a date
public record Statement(
        long article,
        int order,
        TalentMove move,
        @Nullable Long published,
        int document,
        @Nullable DaySpan time) {

    /// By what the articles say alone: first published first, the undated last.
    static final Comparator<Statement> ORDER = Comparator.comparing(
                    Statement::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Statement::article)
            .thenComparingInt(Statement::order);

    public static Statement of(long article, int order, TalentMove move, @Nullable Long published, int document) {
        return new Statement(article, order, move, published, document, time(move, published));
    }

    private static @Nullable DaySpan time(TalentMove move, @Nullable Long published) {
        String date = move.date();
        DaySpan said = date == null ? null : DaySpan.ofIso(date).orElse(null);
        return said != null || move.background() || published == null ? said : day(published);
    }

    private static DaySpan day(long millis) {
        return DaySpan.of(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// The day of publication.
    Optional<DaySpan> publishedOn() {
        return Optional.ofNullable(published).map(Statement::day);
    }

    /// Names the statement for as long as the article says it: 16 hexadecimal digits.
    String id() {
        long mixed = (article ^ (order * 0x9E3779B97F4A7C15L)) * 0xD6E8FEB86659FD93L;
        return HexFormat.of().toHexDigits(mixed ^ (mixed >>> 32));
    }
}
