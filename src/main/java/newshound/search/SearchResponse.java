package newshound.search;

import java.util.List;
import java.util.Map;
import newshound.query.ParsedQuery;
import newshound.query.Warning;
import org.jspecify.annotations.Nullable;

/// The answer to a [SearchRequest]: what a record says here is what the JSON says.
///
/// @param facets by dimension key, in the order asked for
/// @param cursor where to go on, null after the last hit
/// @param partial true where time ran out and only a part of the index was looked at
/// @param tookMillis whole milliseconds inside the engine
public record SearchResponse(
        Total total,
        List<Hit> hits,
        Map<String, List<FacetValue>> facets,
        Histogram histogram,
        Reading query,
        @Nullable String cursor,
        boolean partial,
        long tookMillis) {

    /// @param value the hits that can be paged through
    /// @param articles all that match: more than `value` where copies are folded
    /// @param exact false where the search stopped early and there may be more
    public record Total(long value, long articles, boolean exact) {}

    /// How the typed text was read, and how else it might be.
    ///
    /// @param names the entities that its words may mean
    /// @param didYouMean where it finds little and words of it are misspelled
    public record Reading(
            String read,
            List<Warning> warnings,
            List<NamedEntity> names,
            @Nullable Correction didYouMean) {
        /// Without a look at the index.
        public static Reading of(ParsedQuery query) {
            return new Reading(query.read(), query.warnings(), List.of(), null);
        }
    }

    /// @param articles that it finds, copies not folded
    public record Correction(String query, long articles) {}
}
