package newshound.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.schema.Field;
import newshound.search.DayRange;
import newshound.search.EntityProfile;
import newshound.search.Filters;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;
import newshound.search.MoveSort;
import newshound.search.MovesResponse;
import newshound.search.Page;

/// The talent moves that an entity takes part in.
final class EntityMoves {
    private static final Page NEWEST = new Page(0, 5);
    private static final ParsedQuery EVERYTHING = ParsedQuery.of(new QueryNode.Everything());

    private final LuceneMoves moves;
    private final String id;

    EntityMoves(LuceneMoves moves, String id) {
        this.moves = moves;
        this.id = id;
    }

    /// @param part of the moves that the entity is
    EntityProfile.Moves as(Field part) throws IOException {
        MoveFilter filter = new MoveFilter(Map.of(part, List.of(id)), false, null);
        MovesResponse found = moves.moves(
                new MoveRequest(EVERYTHING, Filters.NONE, DayRange.ALL, filter, MoveSort.NEWEST, NEWEST, null, 1),
                System.nanoTime());
        return new EntityProfile.Moves(found.total(), found.moves());
    }
}
