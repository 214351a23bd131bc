package newshound.search;

/// A place in an article's text that names an entity.
///
/// @param field `title` or `body`
/// @param start UTF-16 units from the start of that field
/// @param end excluded
public record MentionLink(String field, int start, int end, String id, String name, String dimension) {}
