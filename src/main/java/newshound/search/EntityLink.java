package newshound.search;

/// An entity by the facet it can be chosen in.
///
/// @param dimension `company`, `person`, `product` or `place`
public record EntityLink(String id, String name, String dimension) {}
