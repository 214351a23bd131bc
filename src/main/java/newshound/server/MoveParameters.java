package newshound.server;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newshound.query.ParsedQuery;
import newshound.query.QueryParser;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.FlowRequest;
import newshound.search.InvalidRequest;
import newshound.search.Level;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;
import newshound.search.MoveSort;
import newshound.search.Page;
import org.jspecify.annotations.Nullable;

/// Parameters → questions for moves and flows. `person` is who moves, not who is mentioned.
final class MoveParameters {
    private static final List<Dimension> DIMENSIONS = Arrays.stream(Dimension.values())
            .filter(dimension -> dimension != Dimension.PERSON)
            .toList();

    static final Set<String> OF_MOVES = known(
            "after",
            "before",
            "background",
            "level",
            "origin",
            "destination",
            "sort",
            "size",
            "offset",
            "cursor",
            "sources");
    static final Set<String> OF_FLOWS = known("after", "before", "background", "level", "size");

    private final QueryParser parser;

    MoveParameters(QueryParser parser) {
        this.parser = parser;
    }

    private static Set<String> known(String... others) {
        Set<String> names = new LinkedHashSet<>();
        names.add("q");
        MoveFilter.PARTS.stream().map(MoveFilter::key).forEach(names::add);
        DIMENSIONS.stream().map(Dimension::key).forEach(names::add);
        names.addAll(List.of(others));
        return names;
    }

    MoveRequest moves(Parameters parameters) {
        return new MoveRequest(
                query(parameters),
                filters(parameters),
                days(parameters),
                new MoveFilter(chosen(parameters), background(parameters), cell(parameters)),
                parameters.choice("sort", MoveSort.values(), MoveSort.NEWEST),
                new Page(parameters.number("offset", 0), parameters.number("size", Page.FIRST.size())),
                parameters.one("cursor"),
                parameters.number("sources", MoveRequest.DEFAULT_SOURCES));
    }

    FlowRequest flows(Parameters parameters) {
        return new FlowRequest(
                query(parameters),
                filters(parameters),
                days(parameters),
                new MoveFilter(chosen(parameters), background(parameters), null),
                parameters.choice("level", Level.values(), Level.COMPANY),
                parameters.number("size", FlowRequest.DEFAULT_SIZE));
    }

    private ParsedQuery query(Parameters parameters) {
        return parser.parse(parameters.text("q"));
    }

    private static Filters filters(Parameters parameters) {
        return SearchParameters.filters(parameters, DIMENSIONS);
    }

    private static DayRange days(Parameters parameters) {
        return SearchParameters.days(parameters);
    }

    private static Map<Field, List<String>> chosen(Parameters parameters) {
        Map<Field, List<String>> chosen = new EnumMap<>(Field.class);
        MoveFilter.PARTS.forEach(field -> chosen.put(field, parameters.all(MoveFilter.key(field))));
        return chosen;
    }

    private static boolean background(Parameters parameters) {
        String value = parameters.one("background");
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new InvalidRequest("background", "true or false, was \"" + value + "\"");
    }

    /// A cell needs a level only where an end of it is named.
    private static MoveFilter.@Nullable Cell cell(Parameters parameters) {
        String origin = parameters.one("origin");
        String destination = parameters.one("destination");
        if (origin == null && destination == null && parameters.one("level") == null) {
            return null;
        }
        return new MoveFilter.Cell(parameters.choice("level", Level.values(), Level.COMPANY), origin, destination);
    }
}
