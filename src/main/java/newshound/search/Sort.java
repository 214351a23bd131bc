package newshound.search;

/// The order of hits. Ties have an order that holds through all pages of one answer; articles of unknown
/// date come last.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
