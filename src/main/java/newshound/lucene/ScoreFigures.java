package newshound.lucene;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of the whole index that scores are made of: how many articles have a word, how long they are.
///
/// A walk through pages notes them when it begins and carries them in its cursors. So an article that nobody
/// touched has the same score on every page, whatever came in or left meanwhile.
final class ScoreFigures {
    /// More would make a cursor too long for an address.
    private static final int MOST = 256;

    private static final int MAX_VARINT_BYTES = 10;

    /// By a hash of the name. Of some hundred names two with one hash are not to be expected, and would only cost
    /// the rank of a hit.
    private final Map<Integer, Long> figures;

    private final boolean noting;

    private ScoreFigures(Map<Integer, Long> figures, boolean noting) {
        this.figures = figures;
        this.noting = noting;
    }

    /// Those of the index as it is.
    static ScoreFigures ofNow() {
        return new ScoreFigures(new HashMap<>(), true);
    }

    /// @param encoded as [#encode()] made it
    static ScoreFigures decode(ByteBuffer encoded) {
        Map<Integer, Long> figures = new HashMap<>();
        while (encoded.hasRemaining()) {
            figures.put(encoded.getInt(), varint(encoded));
        }
        return new ScoreFigures(figures, false);
    }

    /// Whether these are of an earlier state of the index.
    boolean areOfBefore() {
        return !noting;
    }

    /// A figure as it was when the walk began; as it is now where nobody asked for it then.
    synchronized long of(String name, long now) {
        if (noting) {
            Long noted = figures.putIfAbsent(name.hashCode(), now);
            return noted == null ? now : noted;
        }
        return figures.getOrDefault(name.hashCode(), now);
    }

    /// Null where they are too many.
    synchronized byte @Nullable [] encode() {
        if (figures.size() > MOST) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(figures.size() * (Integer.BYTES + MAX_VARINT_BYTES));
        figures.forEach((hash, value) -> putVarint(bytes.putInt(hash), value));
        byte[] encoded = new byte[bytes.position()];
        bytes.flip().get(encoded);
        return encoded;
    }

    /// Seven bits a byte, the lowest first.
    private static void putVarint(ByteBuffer bytes, long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes.put((byte) (left | 0x80));
            left >>>= 7;
        }
        bytes.put((byte) left);
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
