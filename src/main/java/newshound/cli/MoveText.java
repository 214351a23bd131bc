package newshound.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import newshound.export.MoveInWords;
import newshound.search.MoveRow;
import newshound.search.MovesResponse;
import newshound.search.SearchResponse;

/// Moves for people: a line each, under it the sentence that states it best.
///
/// @param sources how many articles are listed with each
record MoveText(PrintWriter out, int sources) {
    void head(MovesResponse reply) {
        out.printf(
                Locale.ROOT,
                "%,d moves for %s (%d ms)%n",
                reply.total(),
                reply.query().read(),
                reply.tookMillis());
        warn(out, reply.query(), reply.partial());
    }

    /// What was odd about the query or its reply.
    static void warn(PrintWriter out, SearchResponse.Reading query, boolean partial) {
        query.warnings().forEach(warning -> out.println("note: " + warning.message()));
        if (partial) {
            out.println("note: time ran out, not all articles were looked at: there may be more");
        }
        out.flush();
    }

    void print(MoveRow row) {
        out.println();
        out.println(String.format(Locale.ROOT, "%-10s  ", date(row))
                + OneLine.of(
                        MoveInWords.who(row),
                        MoveInWords.ends(row),
                        MoveInWords.roles(row),
                        MoveInWords.kind(row),
                        statuses(row),
                        counted(row)));
        String sentence = MoveInWords.sentence(row);
        if (!sentence.isEmpty()) {
            out.println("  " + OneLine.of(sentence));
        }
        row.sources().stream()
                .limit(sources)
                .forEach(source -> out.println("  - "
                        + OneLine.of(
                                source.published(),
                                source.source(),
                                source.title(),
                                source.move().status(),
                                source.url())));
    }

    /// When it took place, else when it was first told.
    private static String date(MoveRow row) {
        LocalDate first = row.first();
        return Objects.requireNonNullElse(row.date(), first == null ? "undated" : first.toString());
    }

    /// What it counts as, then whatever else was said.
    private static String statuses(MoveRow row) {
        String others = row.statuses().stream()
                .map(MoveRow.Said::status)
                .filter(status -> !status.equals(row.status()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? row.status() : row.status() + " (also " + others + ")";
    }

    private static String counted(MoveRow row) {
        String articles =
                String.format(Locale.ROOT, "%,d %s", row.articles(), row.articles() == 1 ? "source" : "sources");
        return row.texts() == row.articles()
                ? articles
                : String.format(Locale.ROOT, "%s (%,d without copies)", articles, row.texts());
    }
}
