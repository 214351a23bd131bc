package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.query.MoveTest;
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

/// The talent moves that an entity takes part in. Who takes another post within an organisation neither came nor left.
final class EntityMoves {
    private static final Page NEWEST = new Page(0, 5);

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
        MoveRequest request = new MoveRequest(
                ParsedQuery.of(new QueryNode.Move(test)),
                Filters.NONE,
                DayRange.ALL,
                MoveFilter.NEWS,
                MoveSort.NEWEST,
                NEWEST,
                null,
                1);
        MovesResponse found = moves.moves(request, System.nanoTime());
        return new EntityProfile.Moves(found.total(), found.moves());
    }
}
