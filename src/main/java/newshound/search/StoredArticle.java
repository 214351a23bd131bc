package newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole article as the index keeps it, with what was found in it.
///
/// @param body paragraphs separated by an empty line
/// @param published ISO-8601 with the parts that are known; null where unknown
/// @param modified when it was last changed, likewise; null where the origin does not say it
/// @param mentions in reading order
/// @param entities most salient first
/// @param moves the talent moves that it states, in the order of their evidence
/// @param copies the other articles of the index that print this text; null where there is none
/// @param story the articles on this event, this one included and copies counted once; null where all of
///     them print one text
public record StoredArticle(
        String id,
        String title,
        String body,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        List<String> tags,
        @Nullable String language,
        List<MentionLink> mentions,
        List<EntityLink> entities,
        List<MoveLink> moves,
        @Nullable GroupLink copies,
        @Nullable GroupLink story) {}
