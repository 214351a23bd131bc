package newshound.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// Talent moves, one row a move.
public final class MoveRows implements RowKind<MoveRow> {
    /// Between values in one cell.
    private static final String SEPARATOR = "; ";

    private static final List<Column<MoveRow>> COLUMNS = List.of(
            new Column<>("id", MoveRow::id),
            new Column<>("date", MoveRow::date),
            new Column<>("first_published", row -> day(row.first())),
            new Column<>("last_published", row -> day(row.last())),
            new Column<>("who", MoveInWords::who),
            new Column<>("person_id", row -> id(row.person())),
            new Column<>("from", row -> name(row.from())),
            new Column<>("from_id", row -> id(row.from())),
            new Column<>("from_team", row -> name(row.fromTeam())),
            new Column<>("to", row -> name(row.to())),
            new Column<>("to_id", row -> id(row.to())),
            new Column<>("to_team", row -> name(row.toTeam())),
            new Column<>("role_from", MoveRow::roleFrom),
            new Column<>("role_to", MoveRow::roleTo),
            new Column<>("kind", MoveRow::kind),
            new Column<>("status", MoveRow::status),
            new Column<>("statuses", MoveRows::statuses),
            new Column<>("background", row -> Boolean.toString(row.background())),
            new Column<>("confidence", row -> Double.toString(row.confidence())),
            new Column<>("articles", row -> Integer.toString(row.articles())),
            new Column<>("texts", row -> Integer.toString(row.texts())),
            new Column<>("sentence", MoveInWords::sentence),
            new Column<>("sources", row -> joined(row, MoveRow.Source::article)),
            new Column<>("urls", row -> joined(row, MoveRow.Source::url)));

    @Override
    public List<Column<MoveRow>> columns() {
        return COLUMNS;
    }

    @Override
    public FeedEntry entry(MoveRow row) {
        Optional<MoveRow.Source> first = row.sources().stream().findFirst();
        return new FeedEntry(
                "move " + row.id(),
                title(row),
                first.map(MoveRow.Source::url).orElse(null),
                first.map(MoveRow.Source::source).orElse(null),
                row.first() == null ? null : start(row.first()),
                MoveInWords.sentence(row),
                Stream.of(row.kind(), row.status())
                        .map(value -> new FeedEntry.Category(value, value))
                        .toList());
    }

    /// `Zoë Marlow: Qwen, Alibaba → Google DeepMind (moved, rumoured)`
    private static String title(MoveRow row) {
        String ends = MoveInWords.ends(row);
        return "%s%s (%s, %s)"
                .formatted(MoveInWords.who(row), ends.isEmpty() ? "" : ": " + ends, row.kind(), row.status());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable String name(@Nullable NameLink link) {
        return link == null ? null : link.name();
    }

    private static @Nullable String id(@Nullable NameLink link) {
        return link == null ? null : link.id();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String statuses(MoveRow row) {
        return row.statuses().stream()
                .map(said -> said.first() == null ? said.status() : said.status() + " " + said.first())
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String joined(MoveRow row, Function<MoveRow.Source, @Nullable String> part) {
        return row.sources().stream()
                .flatMap(source -> Stream.ofNullable(part.apply(source)))
                .collect(Collectors.joining(SEPARATOR));
    }
}
