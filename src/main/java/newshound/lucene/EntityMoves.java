package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.schema.Field;
import newshound.search.EntityProfile;

/// The talent moves that an entity takes part in. Who takes another post within an organisation neither came nor left.
final class EntityMoves {
    private static final int NEWEST = 5;

    private final LuceneMoves moves;
    private final String id;

    EntityMoves(LuceneMoves moves, String id) {
        this.moves = moves;
        this.id = id;
    }

    EntityProfile.Moves arrivals() throws IOException {
        return found(new MoveTest.All(List.of(is(Field.TO), new MoveTest.Not(is(Field.FROM)))));
    }

    EntityProfile.Moves departures() throws IOException {
        return found(new MoveTest.All(List.of(is(Field.FROM), new MoveTest.Not(is(Field.TO)))));
    }

    EntityProfile.Moves ofPerson() throws IOException {
        return found(is(Field.PERSON));
    }

    private MoveTest is(Field part) {
        return new MoveTest.Slot(part, id, false);
    }

    private EntityProfile.Moves found(MoveTest test) throws IOException {
        return moves.newest(new QueryNode.Move(test), NEWEST);
    }
}
