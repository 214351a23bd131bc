package newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article that matches.
///
/// @param titleParts the headline, with the matched words marked
/// @param published ISO-8601 with the parts that are known; null where unknown
/// @param snippets the sentences that show the match best, each as parts; the start of the body where
///     the match is not in the text
/// @param entities the most salient ones
/// @param copies the other articles that print this text and match the same search; null where there is none
/// @param story the articles on this event in the whole index, this one included and copies counted once;
///     null where all of them print one text
/// @param moves the talent moves that it tells as news, and as background where the query asks for that: those that
///     answer the query first, then those of the headline, then the surest; at most [#MOVES]
/// @param moveCount how many there are, those that are not listed too
public record Hit(
        String id,
        String title,
        List<SnippetPart> titleParts,
        @Nullable String url,
        @Nullable String source,
        @Nullable String published,
        double score,
        List<List<SnippetPart>> snippets,
        List<EntityLink> entities,
        @Nullable GroupLink copies,
        @Nullable GroupLink story,
        List<MoveLink> moves,
        int moveCount) {
    /// More would stand in the way of the next hit.
    public static final int MOVES = 3;
}
