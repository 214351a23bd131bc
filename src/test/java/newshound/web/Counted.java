package newshound.web;

import tools.jackson.databind.JsonNode;

/// What the page is to show of an answer of the API.
final class Counted {
    private Counted() {}

    static String articles(long count) {
        return count == 1 ? "1 article" : count + " articles";
    }

    static String moves(long count) {
        return count == 1 ? "1 move" : count + " moves";
    }

    static String total(JsonNode reply) {
        long hits = reply.at("/total/value").asLong();
        long printed = reply.at("/total/articles").asLong();
        return printed > hits ? articles(hits) + " (" + printed + " with copies)" : articles(hits);
    }

    static String[] facet(JsonNode reply, String dimension) {
        return reply.at("/facets/" + dimension)
                .valueStream()
                .map(value -> value.get("label").stringValue()
                        + articles(value.get("count").asLong()))
                .toArray(String[]::new);
    }

    static String[] headlines(JsonNode reply) {
        return reply.get("hits")
                .valueStream()
                .map(hit -> hit.get("title").stringValue())
                .toArray(String[]::new);
    }
}
