package newshound.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import newshound.schema.Field;
import newshound.search.EntityProfile;
import newshound.search.MoveFilter;

/// The talent moves that an entity takes part in.
final class EntityMoves {
    private static final int NEWEST = 5;

    private final LuceneMoves moves;
    private final String id;

    EntityMoves(LuceneMoves moves, String id) {
        this.moves = moves;
        this.id = id;
    }

    /// @param part of the moves that the entity is
    EntityProfile.Moves as(Field part) throws IOException {
        return moves.newest(new MoveFilter(Map.of(part, List.of(id)), false, null), NEWEST);
    }
}
