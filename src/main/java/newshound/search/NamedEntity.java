package newshound.search;

import org.jspecify.annotations.Nullable;

/// An entity that words of a query may mean. A name with several stands there several times.
///
/// @param name the words, as the query was read
/// @param kind the key of the facet: `company`
/// @param value what to choose in that facet
/// @param parent the label of what the entity is part of, or null
/// @param count articles of the index that name it
/// @param query the query with the entity in the place of the words
public record NamedEntity(
        String name,
        String kind,
        String value,
        String label,
        @Nullable String parent,
        long count,
        String query) {}
