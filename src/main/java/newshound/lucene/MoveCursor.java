package newshound.lucene;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.TreeMap;
import newshound.ledger.MoveOrder;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;

/// Where a page of moves ended: a place in the order of moves, which holds in later snapshots too, and which question
/// it was.
final class MoveCursor {
    /// Of this kind of cursor, see also [Cursor].
    private static final byte VERSION = 2;

    private static final int BYTES = 1 + CursorKey.QUESTION_BYTES + Long.BYTES + Long.BYTES;

    private MoveCursor() {}

    static String encode(MoveOrder.Place place, MoveRequest request, CursorKey key) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).put(VERSION).put(question(request, key));
        bytes.putLong(place.key()).putLong(HexFormat.fromHexDigitsToLong(place.id()));
        return key.encode(bytes.array());
    }

    /// @throws InvalidRequest where the text is no cursor of this index, or belongs to another request
    static MoveOrder.Place decode(String text, MoveRequest request, CursorKey key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.decode(text));
        if (bytes.remaining() != BYTES || bytes.get() != VERSION) {
            throw CursorKey.unknown();
        }
        byte[] question = new byte[CursorKey.QUESTION_BYTES];
        bytes.get(question);
        CursorKey.requireSame(question, question(request, key));
        return new MoveOrder.Place(bytes.getLong(), HexFormat.of().toHexDigits(bytes.getLong()));
    }

    private static byte[] question(MoveRequest request, CursorKey key) {
        MoveFilter moves = request.moves();
        return key.question(String.join(
                "\n",
                request.query().read(),
                new TreeMap<>(request.filters().chosen()).toString(),
                request.days().toString(),
                new TreeMap<>(moves.chosen()).toString(),
                Boolean.toString(moves.background()),
                String.valueOf(moves.cell()),
                request.sort().name()));
    }
}
