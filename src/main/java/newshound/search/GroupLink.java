package newshound.search;

/// Articles that tell the same as one article does.
///
/// @param id 16 hexadecimal digits: `copies:ID` or `story:ID` in a query finds them
/// @param articles how many; see where it is used for which of them are counted
public record GroupLink(String id, long articles) {}
