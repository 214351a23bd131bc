package newshound.moves;

import org.jspecify.annotations.Nullable;

/// Where a person works or has worked, as the words around the name say.
///
/// @param person unit of the name
/// @param where null where only the post is said
/// @param role as written; null where only the organisation is said
/// @param former `former`, `ex-`
/// @param recent `most recently at`
/// @param first unit of the description
/// @param last unit of it, inclusive
record Affiliation(
        int person,
        @Nullable Where where,
        @Nullable String role,
        boolean former,
        boolean recent,
        int first,
        int last) {}
