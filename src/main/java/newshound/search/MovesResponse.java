package newshound.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a [MoveRequest]: what a record says here is what the JSON says.
///
/// @param total how many moves there are in all
/// @param facets by part: `from`, `to`, `person`, `kind`, `status`; each counts the moves that pass the choices made
///     for the other parts
/// @param cursor where to go on, null after the last move
/// @param partial true where time ran out and only a part of the articles was looked at
/// @param tookMillis whole milliseconds inside the engine
public record MovesResponse(
        long total,
        List<MoveRow> moves,
        Map<String, List<FacetValue>> facets,
        SearchResponse.Reading query,
        @Nullable String cursor,
        boolean partial,
        long tookMillis) {}
