package newshound.search;

/// The order of hits. Ties are broken by the order in which articles came in; articles of unknown date come last.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
