package newshound.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/// Where a hit stands in the order of all hits, in words that mean the same in every state of the index: a
/// document's number does not, for it changes with every merge.
///
/// @param order the moment of publication in milliseconds, or the bits of the score
/// @param key of the article, which decides between hits of the same order
record HitPlace(long order, long key) {

    /// @param hit as [HitOrder] found it
    static HitPlace of(ScoreDoc hit) {
        if (hit instanceof FieldDoc sorted && sorted.fields[1] instanceof Long key) {
            return switch (sorted.fields[0]) {
                case Long moment -> new HitPlace(moment, key);
                case Float score -> new HitPlace(Float.floatToIntBits(score), key);
                default -> throw new IllegalStateException("hits are sorted by date or score");
            };
        }
        throw new IllegalArgumentException("a hit without its place: " + hit);
    }
}
