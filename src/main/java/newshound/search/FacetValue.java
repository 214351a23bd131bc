package newshound.search;

/// @param value what to send back to choose it
/// @param label what to show
/// @param count hits that match the query and the choices in all *other* dimensions and have this value; where
///     copies are folded, a group counts once when any of its articles does
/// @param selected whether it is chosen now
public record FacetValue(String value, String label, long count, boolean selected) {}
