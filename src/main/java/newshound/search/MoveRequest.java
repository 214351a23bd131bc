package newshound.search;

import newshound.query.ParsedQuery;
import org.jspecify.annotations.Nullable;

/// A question for moves: those that the articles of a search tell of, each once.
///
/// @param days of publication of an article that tells it
/// @param cursor where an earlier reply to the same question said to go on; excludes an offset
/// @param sources how many of the articles that tell a move are listed with it
public record MoveRequest(
        ParsedQuery query,
        Filters filters,
        DayRange days,
        MoveFilter moves,
        MoveSort sort,
        Page page,
        @Nullable String cursor,
        int sources) {
    public static final int DEFAULT_SOURCES = 5;
    public static final int MAX_SOURCES = 1_000;

    public MoveRequest {
        if (cursor != null && page.offset() > 0) {
            throw new InvalidRequest("cursor", "either a cursor or an offset");
        }
        if (sources < 0 || sources > MAX_SOURCES) {
            throw new InvalidRequest("sources", "0 to " + MAX_SOURCES + ", was " + sources);
        }
    }

    /// The first page of a plain query.
    public static MoveRequest of(ParsedQuery query) {
        return new MoveRequest(
                query, Filters.NONE, DayRange.ALL, MoveFilter.NEWS, MoveSort.NEWEST, Page.FIRST, null, DEFAULT_SOURCES);
    }
}
