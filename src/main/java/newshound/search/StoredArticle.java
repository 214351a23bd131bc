package newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole article as the index keeps it, with what was found in it.
///
/// @param body paragraphs separated by an empty line
/// @param published ISO-8601 with the parts that are known; null where unknown
/// @param mentions in reading order
/// @param entities most salient first
public record StoredArticle(
        String id,
        String title,
        String body,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        List<String> tags,
        @Nullable String language,
        List<MentionLink> mentions,
        List<EntityLink> entities) {}
