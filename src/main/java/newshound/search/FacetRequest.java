package newshound.search;

import newshound.schema.Dimension;

/// How many values of a dimension to count out, most frequent first; chosen values come on top of these.
public record FacetRequest(Dimension dimension, int size) {
    public static final int DEFAULT_SIZE = 10;
    public static final int MAX_SIZE = 1_000;

    public FacetRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequest("facets", "a size from 1 to " + MAX_SIZE + ", was " + size);
        }
    }
}
