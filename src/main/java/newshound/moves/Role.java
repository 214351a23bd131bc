package newshound.moves;

import org.jspecify.annotations.Nullable;

/// The name of a post in a sentence: `chief executive of Acme`.
///
/// @param text as written, without article and organisation
/// @param owner the organisation that has the post, where said
/// @param first unit of it
/// @param last unit of it, inclusive
record Role(String text, @Nullable Where owner, int first, int last) {}
