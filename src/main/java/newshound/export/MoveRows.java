package newshound.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// Talent moves, a row a move.
public final class MoveRows implements RowKind<MoveRow> {
    private static final List<Column<MoveRow>> COLUMNS = List.of(
            new Column<>("id", MoveRow::id),
            new Column<>("person", row -> name(row.person())),
            new Column<>("group", MoveRow::group),
            new Column<>("from", row -> name(row.from())),
            new Column<>("from_team", row -> name(row.fromTeam())),
            new Column<>("to", row -> name(row.to())),
            new Column<>("to_team", row -> name(row.toTeam())),
            new Column<>("role_from", MoveRow::roleFrom),
            new Column<>("role_to", MoveRow::roleTo),
            new Column<>("kind", MoveRow::kind),
            new Column<>("status", MoveRow::status),
            new Column<>("date", MoveRow::date),
            new Column<>("first_published", row -> day(row.first())),
            new Column<>("last_published", row -> day(row.last())),
            new Column<>("background", row -> Boolean.toString(row.background())),
            new Column<>("confidence", row -> Double.toString(row.confidence())),
            new Column<>("articles", row -> Integer.toString(row.articles())),
            new Column<>("texts", row -> Integer.toString(row.texts())),
            new Column<>("evidence", row -> evidence(row)),
            new Column<>("sources", row -> sources(row)));

    @Override
    public List<Column<MoveRow>> columns() {
        return COLUMNS;
    }

    /// Led on to by the article that told it first.
    @Override
    public FeedEntry entry(MoveRow row) {
        MoveRow.Source first = row.sources().isEmpty() ? null : row.sources().getFirst();
        return new FeedEntry(
                "move " + row.id(),
                title(row),
                first == null ? null : first.url(),
                first == null ? null : first.source(),
                start(row.first()),
                evidence(row),
                List.of(
                        new FeedEntry.Category("kind:" + row.kind(), row.kind()),
                        new FeedEntry.Category("status:" + row.status(), row.status())));
    }

    /// `Lin Junyang: Qwen (Alibaba) → Google DeepMind (offered, rumoured)`
    private static String title(MoveRow row) {
        NameLink person = row.person();
        String who = person != null ? person.name() : row.group();
        String from = place(row.fromTeam(), row.from());
        String to = place(row.toTeam(), row.to());
        String way = from.isEmpty() && to.isEmpty() ? "" : ": " + (from + " → " + to).strip();
        return who + way + " (" + row.kind() + ", " + row.status() + ")";
    }

    private static String place(@Nullable NameLink team, @Nullable NameLink organisation) {
        if (team == null || organisation == null) {
            NameLink one = team == null ? organisation : team;
            return one == null ? "" : one.name();
        }
        return team.name() + " (" + organisation.name() + ")";
    }

    private static @Nullable String name(@Nullable NameLink entity) {
        return entity == null ? null : entity.name();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String evidence(MoveRow row) {
        return row.sources().isEmpty() ? "" : row.sources().getFirst().text();
    }

    /// The addresses of the articles listed with the move, or what they are called where they have none.
    private static String sources(MoveRow row) {
        return row.sources().stream()
                .map(source -> Stream.of(source.url(), source.source(), source.title())
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst()
                        .orElse(source.article()))
                .collect(Collectors.joining(" "));
    }
}
