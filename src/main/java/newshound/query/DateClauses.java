package newshound.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import newshound.article.Span;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Clauses on days. `after:D` is from the first day of D on, `before:D` is until the day before D
/// begins, so the two together with one D leave nothing out and nothing doubled.
final class DateClauses {
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern TIME = Pattern.compile("\\dT");

    private final Warnings warnings;
    private final Clock clock;

    DateClauses(Warnings warnings, Clock clock) {
        this.warnings = warnings;
        this.clock = clock;
    }

    Optional<QueryNode> read(Field field, Clause clause) {
        return bounds(clause).flatMap(bounds -> days(field, bounds, clause.typed()));
    }

    Optional<QueryNode> readAfter(Clause clause) {
        return single(clause)
                .flatMap(date -> days(Field.PUBLISHED, new Bounds(date, true, null, true), clause.typed()));
    }

    Optional<QueryNode> readBefore(Clause clause) {
        return single(clause)
                .flatMap(date -> days(Field.PUBLISHED, new Bounds(null, true, date, false), clause.typed()));
    }

    /// `when:7d`: from the day of that moment up to today, so that a date in the future counts as no news.
    Optional<QueryNode> readWhen(Clause clause) {
        Optional<String> text = single(clause);
        Optional<LocalDate> first = text.flatMap(age -> RelativeDate.ago(age, clock));
        if (first.isPresent()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return Optional.of(new QueryNode.Days(Field.PUBLISHED, first.get(), today));
        }
        return text.flatMap(date -> days(Field.PUBLISHED, Bounds.of(date), clause.typed()));
    }

    private Optional<Bounds> bounds(Clause clause) {
        return clause.form() instanceof Clause.Range(Bounds bounds)
                ? Optional.of(bounds)
                : single(clause).map(Bounds::of);
    }

    private Optional<String> single(Clause clause) {
        return switch (clause.form()) {
            case Clause.Plain(Term term) -> Optional.of(term.text());
            case Clause.Quoted quoted -> Optional.of(quoted.text());
            case Clause.Fuzzy fuzzy -> {
                warnings.add(clause.typed(), "`~` has no meaning for dates: left out");
                yield Optional.of(fuzzy.term().text());
            }
            case Clause.Range _ -> {
                warnings.add(clause.typed(), "A range is written `date:[2024 TO 2025]`: left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<QueryNode> days(Field field, Bounds bounds, Span typed) {
        if (bounds.areOpen()) {
            return Optional.of(new QueryNode.Present(field));
        }
        Optional<CalendarDate> lowest = date(bounds.lowest(), typed);
        Optional<CalendarDate> highest = bounds.areOne() ? lowest : date(bounds.highest(), typed);
        if (Bounds.isUnread(bounds.lowest(), lowest) || Bounds.isUnread(bounds.highest(), highest)) {
            return Optional.empty();
        }
        LocalDate first = lowest.map(date ->
                        bounds.lowestIncluded() ? date.first() : date.last().plusDays(1))
                .orElse(null);
        LocalDate last = highest.map(date ->
                        bounds.highestIncluded() ? date.last() : date.first().minusDays(1))
                .orElse(null);
        return Optional.of(daysOrNothing(field, first, last, typed));
    }

    private Optional<CalendarDate> date(@Nullable String text, Span typed) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<CalendarDate> date = CalendarDate.parse(text).or(() -> RelativeDate.parse(text, clock));
        if (date.isEmpty()) {
            warnings.add(
                    typed,
                    "`" + text + "` is no date: left out. Dates are written " + CalendarDate.FORMS + ", or "
                            + RelativeDate.FORMS);
        } else if (TIME.matcher(text).find()) {
            warnings.add(typed, "Only the day counts, in UTC: " + date.get().first());
        }
        return date;
    }

    private QueryNode daysOrNothing(Field field, @Nullable LocalDate first, @Nullable LocalDate last, Span typed) {
        boolean empty = first != null && last != null && first.isAfter(last);
        boolean outside = (first != null && first.isAfter(LAST_DAY)) || (last != null && last.isBefore(FIRST_DAY));
        if (empty || outside) {
            warnings.add(typed, "No day is in this range: it finds nothing");
            return new QueryNode.Nothing();
        }
        return new QueryNode.Days(field, first, last);
    }
}
