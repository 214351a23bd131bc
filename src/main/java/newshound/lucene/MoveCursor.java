package newshound.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import newshound.ledger.MoveOrder;
import newshound.search.InvalidRequest;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;

/// Where a page of moves ended: a place in the order of moves, which holds in later snapshots too, and a fingerprint of
/// the question.
final class MoveCursor {
    private static final int BYTES = Integer.BYTES + Long.BYTES + Long.BYTES;

    private MoveCursor() {}

    static String encode(MoveOrder.Place place, MoveRequest request) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putInt(fingerprint(place, request))
                .putLong(place.key())
                .putLong(HexFormat.fromHexDigitsToLong(place.id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static MoveOrder.Place decode(String text, MoveRequest request) {
        ByteBuffer bytes = read(text);
        int question = bytes.getInt();
        MoveOrder.Place place =
                new MoveOrder.Place(bytes.getLong(), HexFormat.of().toHexDigits(bytes.getLong()));
        if (question != fingerprint(place, request)) {
            throw new InvalidRequest(
                    "cursor", "it belongs to another question: repeat the query, filters and sort of its reply");
        }
        return place;
    }

    private static ByteBuffer read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES) {
                return ByteBuffer.wrap(bytes);
            }
        } catch (IllegalArgumentException _) {
            // not Base64: the message below says all there is to say
        }
        throw new InvalidRequest("cursor", "a `cursor` as an earlier reply gave it");
    }

    private static int fingerprint(MoveOrder.Place place, MoveRequest request) {
        MoveFilter moves = request.moves();
        return Objects.hash(
                place,
                request.query().read(),
                new TreeMap<>(request.filters().chosen()).toString(),
                request.days(),
                new TreeMap<>(moves.chosen()).toString(),
                moves.background(),
                String.valueOf(moves.cell()),
                request.sort().name());
    }
}
