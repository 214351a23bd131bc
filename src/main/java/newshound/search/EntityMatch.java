package newshound.search;

import org.jspecify.annotations.Nullable;

/// An entity that is called as was asked for.
///
/// @param dimension `company`, `person`, `product` or `place`
/// @param matched the name that fits, where the usual name does not begin so: `通义千问` for Qwen
/// @param exact whether that is the whole name, or the entity's id
/// @param articles that name it or a part of it
public record EntityMatch(
        String id, String name, String dimension, @Nullable String matched, boolean exact, long articles) {}
