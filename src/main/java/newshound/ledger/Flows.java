package newshound.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newshound.article.DaySpan;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.search.FlowsResponse.Flow;
import newshound.search.FlowsResponse.Series;
import newshound.search.Level;
import newshound.search.MoveFilter;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// Distinct moves → how many lead from where to where.
public record Flows(long total, int cells, List<Flow> flows, Series series) {
    /// The organisations that a move leads from and to.
    private record Ends(Entity origin, Entity destination) {
        /// Null where it does not lead from one organisation to another at this level.
        static @Nullable Ends of(DistinctMove move, Level level) {
            Entity origin = RolledUp.origin(move, level);
            Entity destination = RolledUp.destination(move, level);
            return origin == null
                            || destination == null
                            || origin.id().equals(destination.id())
                            || move.kind() == TalentMove.Kind.OFFERED
                            || move.status() == TalentMove.Status.DENIED
                            || move.status() == TalentMove.Status.OFFERED
                    ? null
                    : new Ends(origin, destination);
        }
    }

    private record Cell(Ends ends, List<DistinctMove> moves) {}

    /// @param size how many flows are listed
    public static Flows of(List<DistinctMove> moves, Level level, int size) {
        Map<String, Cell> cells = new TreeMap<>();
        for (DistinctMove move : moves) {
            Ends ends = Ends.of(move, level);
            if (ends != null) {
                cells.computeIfAbsent(
                                ends.origin().id() + " " + ends.destination().id(),
                                _ -> new Cell(ends, new ArrayList<>()))
                        .moves()
                        .add(move);
            }
        }
        List<DistinctMove> counted =
                cells.values().stream().flatMap(cell -> cell.moves().stream()).toList();
        TimeBuckets buckets = TimeBuckets.over(counted);
        List<Flow> flows = cells.values().stream()
                .sorted(Comparator.<Cell>comparingInt(cell -> -cell.moves().size())
                        .thenComparing(cell -> cell.ends().origin().name())
                        .thenComparing(cell -> cell.ends().destination().name()))
                .limit(size)
                .map(cell -> flow(cell, buckets))
                .toList();
        return new Flows(counted.size(), cells.size(), flows, buckets.series(counted));
    }

    private static Flow flow(Cell cell, TimeBuckets buckets) {
        LocalDate latest = cell.moves().stream()
                .map(DistinctMove::time)
                .flatMap(Optional::stream)
                .map(DaySpan::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Flow(
                link(cell.ends().origin()),
                link(cell.ends().destination()),
                cell.moves().size(),
                latest,
                buckets.counts(cell.moves()));
    }

    private static NameLink link(Entity entity) {
        return new NameLink(entity.id(), entity.name());
    }

    /// Whether a cell of the table counts this move.
    public static boolean counts(DistinctMove move, MoveFilter.Cell cell) {
        Ends ends = Ends.of(move, cell.level());
        return ends != null
                && (cell.origin() == null || cell.origin().equals(ends.origin().id()))
                && (cell.destination() == null
                        || cell.destination().equals(ends.destination().id()));
    }
}
