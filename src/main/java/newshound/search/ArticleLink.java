package newshound.search;

import org.jspecify.annotations.Nullable;

/// An article in a list.
///
/// @param published ISO-8601 with the parts that are known; null where unknown
/// @param copies the other articles that print its text; null where there is none
public record ArticleLink(
        String id,
        String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable String published,
        @Nullable GroupLink copies) {}
