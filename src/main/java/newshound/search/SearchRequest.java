package newshound.search;

import java.util.Arrays;
import java.util.List;
import newshound.query.ParsedQuery;
import newshound.schema.Dimension;
import org.jspecify.annotations.Nullable;

/// One question to the index.
///
/// @param stories what counts as one hit
/// @param cursor where an earlier reply to the same question said to go on; excludes an offset
public record SearchRequest(
        ParsedQuery query,
        Filters filters,
        DayRange days,
        Stories stories,
        Sort sort,
        Page page,
        @Nullable String cursor,
        List<FacetRequest> facets) {

    public static final List<FacetRequest> ALL_FACETS = Arrays.stream(Dimension.values())
            .map(dimension -> new FacetRequest(dimension, FacetRequest.DEFAULT_SIZE))
            .toList();

    public SearchRequest {
        if (cursor != null && page.offset() > 0) {
            throw new InvalidRequest("cursor", "either a cursor or an offset");
        }
        facets = List.copyOf(facets);
    }

    /// The same for another query.
    public SearchRequest asking(ParsedQuery other) {
        return new SearchRequest(other, filters, days, stories, sort, page, cursor, facets);
    }

    /// The first page of a plain query, copies folded, with all facets.
    public static SearchRequest of(ParsedQuery query) {
        return new SearchRequest(
                query, Filters.NONE, DayRange.ALL, Stories.FOLD, Sort.RELEVANCE, Page.FIRST, null, ALL_FACETS);
    }
}
