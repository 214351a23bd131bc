package newshound.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [FlowRequest]: distinct moves between two organisations. Offers and what is denied do not count,
/// nor do moves of which an end is unknown or both ends are one at this level.
///
/// @param total all moves that count
/// @param cells how many pairs of organisations there are, listed or not
/// @param flows most moves first
/// @param series the interval and the moves in each bucket of time, all flows together
/// @param tookMillis whole milliseconds inside the engine
public record FlowsResponse(
        String level,
        long total,
        int cells,
        List<Flow> flows,
        Series series,
        SearchResponse.Reading query,
        boolean partial,
        long tookMillis) {

    /// @param count distinct moves
    /// @param latest the last day on which one of them took place or was first told; null where unknown
    /// @param counts those in each bucket of the series
    public record Flow(
            NameLink origin,
            NameLink destination,
            long count,
            @Nullable LocalDate latest,
            List<Long> counts) {}

    /// @param interval `month`, `quarter` or `year`
    /// @param starts the first day of each bucket
    /// @param counts all moves in each bucket
    /// @param unknown the moves of unknown date
    public record Series(String interval, List<LocalDate> starts, List<Long> counts, long unknown) {}
}
