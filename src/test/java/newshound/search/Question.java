package newshound.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.schema.Dimension;
import org.jspecify.annotations.Nullable;

/// A request in the making: says only what differs from a plain question for all articles, none folded.
public record Question(
        QueryNode query,
        Map<Dimension, List<String>> chosen,
        DayRange days,
        Stories stories,
        Sort sort,
        Page page,
        @Nullable String cursor,
        List<FacetRequest> facets) {

    public static Question of(QueryNode query) {
        return new Question(
                query, Map.of(), DayRange.ALL, Stories.ALL, Sort.RELEVANCE, Page.FIRST, null, SearchRequest.ALL_FACETS);
    }

    public static Question everything() {
        return of(new QueryNode.Everything());
    }

    public Question choosing(Dimension dimension, String... values) {
        Map<Dimension, List<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(chosen);
        more.put(dimension, Arrays.asList(values));
        return new Question(query, more, days, stories, sort, page, cursor, facets);
    }

    public Question within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Question(query, chosen, new DayRange(first, last), stories, sort, page, cursor, facets);
    }

    public Question sorted(Sort order) {
        return new Question(query, chosen, days, stories, order, page, cursor, facets);
    }

    public Question showing(Stories shown) {
        return new Question(query, chosen, days, shown, sort, page, cursor, facets);
    }

    public Question from(int offset) {
        return new Question(query, chosen, days, stories, sort, new Page(offset, page.size()), cursor, facets);
    }

    public Question size(int size) {
        return new Question(query, chosen, days, stories, sort, new Page(page.offset(), size), cursor, facets);
    }

    public Question after(@Nullable String place) {
        return new Question(query, chosen, days, stories, sort, page, place, facets);
    }

    /// This many values of every facet.
    public Question facetSize(int size) {
        List<FacetRequest> all = Arrays.stream(Dimension.values())
                .map(dimension -> new FacetRequest(dimension, size))
                .toList();
        return new Question(query, chosen, days, stories, sort, page, cursor, all);
    }

    public SearchRequest request() {
        ParsedQuery parsed = new ParsedQuery(query, "as asked", List.of());
        return new SearchRequest(parsed, new Filters(chosen), days, stories, sort, page, cursor, facets);
    }
}
