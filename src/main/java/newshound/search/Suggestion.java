package newshound.search;

import org.jspecify.annotations.Nullable;

/// A completion of what is being typed.
///
/// @param kind `company`, `person`, `product`, `place` or `title`
/// @param value an entity's facet value, or an article's id
/// @param matched the name that begins as typed, where it is not the label: `DeepMind` for Google DeepMind
/// @param count articles that have it; 1 for a title
public record Suggestion(
        String kind, String value, String label, @Nullable String matched, long count) {}
