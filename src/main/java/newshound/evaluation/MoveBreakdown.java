package newshound.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newshound.article.Article;
import org.jspecify.annotations.Nullable;

/// Counts moves by what they have in common, each group in a tally of its own.
public final class MoveBreakdown {
    /// Groups with fewer moves stand in one row.
    private static final int FEWEST = 5;
    private static final String REST = "others";
    private static final String UNKNOWN = "none given";

    private final By by;
    private final Map<String, MoveTally> groups = new TreeMap<>();

    /// What moves are told apart by.
    public enum By {
        NOTHING,
        /// The article's outlet.
        SOURCE,
        /// The kind of move that the labels give; of false moves the one that was found.
        KIND,
        /// The confidence with which the move was found, in steps of a twentieth.
        CONFIDENCE
    }

    MoveBreakdown(By by) {
        this.by = by;
    }

    void right(Article article, LabelledMove label, LabelledMove made) {
        group(article, label, made.confidence()).right(label, made);
    }

    void wrong(Article article, LabelledMove made) {
        group(article, made, made.confidence()).wrong();
    }

    /// What was not found was found with no confidence.
    void missed(Article article, LabelledMove label) {
        if (by != By.CONFIDENCE) {
            group(article, label, null).missed();
        }
    }

    private MoveTally group(Article article, LabelledMove move, @Nullable Double confidence) {
        String name = switch (by) {
            case NOTHING -> "";
            case SOURCE -> Objects.requireNonNullElse(article.source(), UNKNOWN);
            case KIND -> Objects.requireNonNullElse(move.kind(), UNKNOWN);
            case CONFIDENCE -> confidence == null ? UNKNOWN : step(confidence);
        };
        return groups.computeIfAbsent(name, _ -> new MoveTally());
    }

    private static String step(double confidence) {
        int twentieths = (int) Math.floor(confidence * 20 + 1e-9);
        return MoveScore.rounded(twentieths / 20.0, 2);
    }

    /// A line a group, the largest first, or confidence by its steps; empty where moves are told apart by nothing.
    String table() {
        if (by == By.NOTHING) {
            return "";
        }
        List<Map.Entry<String, MoveTally>> rows = by == By.CONFIDENCE ? List.copyOf(groups.entrySet()) : largestFirst();
        StringBuilder table = new StringBuilder("\n\n");
        table.append(String.format(
                Locale.ROOT,
                "%-24s %5s %5s %6s %6s %6s %6s %6s",
                by.name().toLowerCase(Locale.ROOT),
                "news",
                "found",
                "P",
                "R",
                "F1",
                "kind",
                "status"));
        rows.forEach(row -> table.append('\n').append(line(row.getKey(), row.getValue())));
        return table.toString();
    }

    private List<Map.Entry<String, MoveTally>> largestFirst() {
        List<Map.Entry<String, MoveTally>> rows = new ArrayList<>();
        MoveTally rest = new MoveTally();
        groups.forEach((name, tally) -> {
            if (size(tally) < FEWEST) {
                rest.add(tally);
            } else {
                rows.add(Map.entry(name, tally));
            }
        });
        rows.sort(Comparator.comparingInt((Map.Entry<String, MoveTally> row) -> -size(row.getValue())));
        if (size(rest) > 0) {
            rows.add(Map.entry(REST, rest));
        }
        return rows;
    }

    private static int size(MoveTally tally) {
        return tally.labelled() + tally.found();
    }

    private static String line(String name, MoveTally tally) {
        return String.format(
                Locale.ROOT,
                "%-24s %5d %5d %6s %6s %6s %6s %6s",
                name,
                tally.labelled(),
                tally.found(),
                MoveScore.rounded(tally.precision(), 3),
                MoveScore.rounded(tally.recall(), 3),
                MoveScore.rounded(tally.f1(), 3),
                MoveScore.rounded(tally.kindAccuracy(), 3),
                MoveScore.rounded(tally.statusAccuracy(), 3));
    }
}
