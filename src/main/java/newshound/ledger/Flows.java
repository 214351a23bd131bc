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

/// Distinct moves → how many lead from where to where.
public record Flows(long total, int cells, List<Flow> flows, Series series) {
    private record Cell(Entity origin, Entity destination, List<DistinctMove> moves) {
        NameLink originLink() {
            return new NameLink(origin.id(), origin.name());
        }

        NameLink destinationLink() {
            return new NameLink(destination.id(), destination.name());
        }
    }

    /// @param size how many flows are listed
    public static Flows of(List<DistinctMove> moves, Level level, int size) {
        Map<String, Cell> cells = new TreeMap<>();
        for (DistinctMove move : moves) {
            Entity origin = RolledUp.origin(move, level);
            Entity destination = RolledUp.destination(move, level);
            if (counts(move, level) && origin != null && destination != null) {
                cells.computeIfAbsent(
                                origin.id() + " " + destination.id(),
                                _ -> new Cell(origin, destination, new ArrayList<>()))
                        .moves()
                        .add(move);
            }
        }
        List<DistinctMove> counted =
                cells.values().stream().flatMap(cell -> cell.moves().stream()).toList();
        TimeBuckets buckets = TimeBuckets.over(counted);
        List<Flow> flows = cells.values().stream()
                .sorted(Comparator.<Cell>comparingInt(cell -> -cell.moves().size())
                        .thenComparing(cell -> cell.origin().name())
                        .thenComparing(cell -> cell.destination().name()))
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
                cell.originLink(), cell.destinationLink(), cell.moves().size(), latest, buckets.counts(cell.moves()));
    }

    /// Whether a move leads from one organisation to another at this level.
    private static boolean counts(DistinctMove move, Level level) {
        Entity origin = RolledUp.origin(move, level);
        Entity destination = RolledUp.destination(move, level);
        return move.kind() != TalentMove.Kind.OFFERED
                && move.status() != TalentMove.Status.DENIED
                && move.status() != TalentMove.Status.OFFERED
                && origin != null
                && destination != null
                && !origin.id().equals(destination.id());
    }

    /// Whether a cell of the table counts this move.
    public static boolean counts(DistinctMove move, MoveFilter.Cell cell) {
        if (!counts(move, cell.level())) {
            return false;
        }
        Entity origin = RolledUp.origin(move, cell.level());
        Entity destination = RolledUp.destination(move, cell.level());
        return (cell.origin() == null || (origin != null && cell.origin().equals(origin.id())))
                && (cell.destination() == null
                        || (destination != null && cell.destination().equals(destination.id())));
    }
}
