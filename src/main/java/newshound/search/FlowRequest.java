package newshound.search;

import newshound.query.ParsedQuery;

/// A question for the flows between organisations.
///
/// @param days of publication of an article that tells a move
/// @param size how many flows are listed
public record FlowRequest(ParsedQuery query, Filters filters, DayRange days, MoveFilter moves, Level level, int size) {
    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 1_000;

    public FlowRequest {
        if (size < 0 || size > MAX_SIZE) {
            throw new InvalidRequest("size", "0 to " + MAX_SIZE + ", was " + size);
        }
    }
}
