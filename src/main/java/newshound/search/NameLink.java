package newshound.search;

/// An entity by its id and its usual name.
public record NameLink(String id, String name) {}
