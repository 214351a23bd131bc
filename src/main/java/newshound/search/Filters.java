package newshound.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.schema.Dimension;

/// The chosen facet values: an article passes when it has one of the values chosen in each dimension.
public record Filters(Map<Dimension, List<String>> chosen) {
    public static final Filters NONE = new Filters(Map.of());
    private static final int MAX_VALUES = 256;

    public Filters {
        Map<Dimension, List<String>> copy = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            if (values.size() > MAX_VALUES) {
                throw new InvalidRequest(dimension.key(), "at most " + MAX_VALUES + " values");
            }
            if (values.stream().anyMatch(String::isBlank)) {
                throw new InvalidRequest(dimension.key(), "a value that is not blank");
            }
            if (!values.isEmpty()) {
                copy.put(dimension, values.stream().distinct().toList());
            }
        });
        chosen = Map.copyOf(copy);
    }

    public List<String> of(Dimension dimension) {
        return chosen.getOrDefault(dimension, List.of());
    }
}
