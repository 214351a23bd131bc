package newshound.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import newshound.search.InvalidRequest;
import newshound.search.SearchRequest;
import org.apache.lucene.search.ScoreDoc;

/// Where a page ended: in which snapshot of the index, in answer to which question, after which hit.
///
/// @param snapshot the version of the searcher that the page came from
/// @param question a fingerprint of the request and of the place, so that a cursor is not used on another
///     request, nor a garbled one at all
/// @param doc the last hit
/// @param score its score
/// @param order its sort value, where hits are sorted by date
record Cursor(long snapshot, int question, int doc, float score, long order) {
    private static final int BYTES = Long.BYTES + Integer.BYTES + Integer.BYTES + Float.BYTES + Long.BYTES;

    static Cursor of(SearchRequest request, long snapshot, ScoreDoc last) {
        float score = Float.isNaN(last.score) ? 0 : last.score;
        long order = HitOrder.order(last);
        return new Cursor(snapshot, fingerprint(request, snapshot, last.doc, score, order), last.doc, score, order);
    }

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putLong(snapshot).putInt(question).putInt(doc).putFloat(score).putLong(order);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Cursor decode(String text, SearchRequest request) {
        Cursor cursor = read(text);
        if (cursor.question != fingerprint(request, cursor.snapshot, cursor.doc, cursor.score, cursor.order)) {
            throw new InvalidRequest(
                    "cursor", "it belongs to another question: repeat the query, filters and sort of its reply");
        }
        return cursor;
    }

    private static Cursor read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                Cursor cursor =
                        new Cursor(bytes.getLong(), bytes.getInt(), bytes.getInt(), bytes.getFloat(), bytes.getLong());
                if (cursor.doc >= 0) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException _) {
            // not Base64: the message below says all there is to say
        }
        throw new InvalidRequest("cursor", "a `cursor` as an earlier reply gave it");
    }

    /// Of the place, and of all in a request that decides which hits there are and in which order.
    private static int fingerprint(SearchRequest request, long snapshot, int doc, float score, long order) {
        return Objects.hash(
                snapshot,
                doc,
                score,
                order,
                request.query().root(),
                request.filters(),
                request.days(),
                request.stories().name(),
                request.sort().name());
    }
}
