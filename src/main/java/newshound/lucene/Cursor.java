package newshound.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import newshound.schema.Dimension;
import newshound.search.InvalidRequest;
import newshound.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// Where a page ended, and all that it takes to go on from there in any later state of the index: after which
/// place, among which articles, scored by which figures.
///
/// @param snapshot the state that the page came from, which is gone on with while it is kept
/// @param upTo the last number that an article had when the walk began: what came in or was changed since has a
///     greater one and is no part of the walk, else it could come twice, or keep out a copy that was there before
/// @param place the last hit's
/// @param figures see [ScoreFigures]; null where there are too many
record Cursor(
        Snapshot snapshot,
        long upTo,
        HitPlace place,
        @Nullable ScoreFigures figures) {
    /// Of this kind of cursor, see also [MoveCursor].
    private static final byte VERSION = 1;

    /// A state of the index.
    ///
    /// @param process that keeps it
    /// @param number under which it does
    record Snapshot(long process, long number) {}

    /// @param request which the cursor belongs to
    String encode(SearchRequest request, CursorKey key) {
        byte[] scores = figures == null ? null : figures.encode();
        ByteBuffer bytes = ByteBuffer.allocate(
                1 + CursorKey.QUESTION_BYTES + 5 * Long.BYTES + 1 + (scores == null ? 0 : scores.length));
        bytes.put(VERSION).put(question(request, key));
        bytes.putLong(snapshot.process).putLong(snapshot.number).putLong(upTo);
        bytes.putLong(place.order()).putLong(place.key());
        bytes.put((byte) (scores == null ? 0 : 1));
        if (scores != null) {
            bytes.put(scores);
        }
        return key.encode(bytes.array());
    }

    /// @throws InvalidRequest where the text is no cursor of this index, or belongs to another request
    static Cursor decode(String text, SearchRequest request, CursorKey key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.decode(text));
        try {
            if (bytes.get() != VERSION) {
                throw CursorKey.unknown();
            }
            byte[] question = new byte[CursorKey.QUESTION_BYTES];
            bytes.get(question);
            CursorKey.requireSame(question, question(request, key));
            Snapshot snapshot = new Snapshot(bytes.getLong(), bytes.getLong());
            long upTo = bytes.getLong();
            HitPlace place = new HitPlace(bytes.getLong(), bytes.getLong());
            return new Cursor(snapshot, upTo, place, bytes.get() == 0 ? null : ScoreFigures.decode(bytes));
        } catch (BufferUnderflowException _) {
            throw CursorKey.unknown();
        }
    }

    /// A hash of all in a request that decides which hits there are and in which order; the same in every process.
    private static byte[] question(SearchRequest request, CursorKey key) {
        StringBuilder text = new StringBuilder(request.query().root().toString());
        for (Dimension dimension : Dimension.values()) {
            text.append('\n')
                    .append(request.filters().of(dimension).stream().sorted().toList());
        }
        text.append('\n').append(request.days()).append('\n').append(request.stories());
        text.append('\n').append(HitOrder.of(request));
        return key.question(text.toString());
    }
}
