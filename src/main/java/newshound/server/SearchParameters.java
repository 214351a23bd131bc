package newshound.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.query.QueryParser;
import newshound.schema.Dimension;
import newshound.search.DayRange;
import newshound.search.FacetRequest;
import newshound.search.Filters;
import newshound.search.InvalidRequest;
import newshound.search.Page;
import newshound.search.SearchRequest;
import newshound.search.Sort;
import newshound.search.Stories;

/// Parameters → [SearchRequest]; the same for a page of a search and for its export.
final class SearchParameters {
    private static final Set<String> KNOWN = known();

    private final QueryParser parser = new QueryParser();

    private static Set<String> known() {
        Set<String> names = new LinkedHashSet<>();
        names.add("q");
        Arrays.stream(Dimension.values()).map(Dimension::key).forEach(names::add);
        names.addAll(List.of("after", "before", "stories", "sort", "size", "offset", "cursor", "facets"));
        return names;
    }

    /// The request that a caller makes.
    ///
    /// @throws InvalidRequest where a parameter is unknown or wrong
    SearchRequest request(Context ctx) {
        Parameters parameters = Parameters.of(ctx, KNOWN);
        return new SearchRequest(
                parser.parse(parameters.text("q")),
                filters(parameters),
                days(parameters),
                parameters.choice("stories", Stories.values(), Stories.FOLD),
                parameters.choice("sort", Sort.values(), Sort.RELEVANCE),
                new Page(parameters.number("offset", 0), parameters.number("size", Page.FIRST.size())),
                parameters.one("cursor"),
                facets(parameters.all("facets")));
    }

    private static Filters filters(Parameters parameters) {
        return filters(parameters, List.of(Dimension.values()));
    }

    static Filters filters(Parameters parameters, List<Dimension> dimensions) {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        for (Dimension dimension : dimensions) {
            chosen.put(dimension, parameters.all(dimension.key()));
        }
        return new Filters(chosen);
    }

    /// `after` is the first day looked at, `before` the first no longer looked at.
    static DayRange days(Parameters parameters) {
        LocalDate before = parameters.day("before");
        return new DayRange(parameters.day("after"), before == null ? null : before.minusDays(1));
    }

    /// `company,person:20`: the dimensions to count, with how many values of each; none given means all.
    private static List<FacetRequest> facets(List<String> given) {
        if (given.isEmpty()) {
            return SearchRequest.ALL_FACETS;
        }
        return given.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(SearchParameters::facet)
                .collect(Collectors.toMap(
                        FacetRequest::dimension, facet -> facet, (_, last) -> last, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static FacetRequest facet(String item) {
        int colon = item.indexOf(':');
        String key = colon < 0 ? item : item.substring(0, colon);
        Dimension dimension = Dimension.keyed(key)
                .orElseThrow(() -> new InvalidRequest("facets", "no facet is called \"" + key + "\""));
        if (colon < 0) {
            return new FacetRequest(dimension, FacetRequest.DEFAULT_SIZE);
        }
        try {
            return new FacetRequest(dimension, Integer.parseInt(item.substring(colon + 1)));
        } catch (NumberFormatException _) {
            throw new InvalidRequest("facets", "a number after the colon, was \"" + item + "\"");
        }
    }
}
