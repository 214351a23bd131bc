package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newshound.article.TalentMove;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// The articles of a segment that tell of moves. A segment never changes, so its values are decoded once.
record SegmentMoves(List<Told> articles) {
    /// @param document its number within the segment
    /// @param key a hash of the article's id
    /// @param published milliseconds since 1970; null where unknown
    record Told(int document, long key, @Nullable Long published, List<TalentMove> moves) {}

    static SegmentMoves load(LeafReader segment) throws IOException {
        BinaryDocValues moves = DocValues.getBinary(segment, IndexFields.MOVES);
        NumericDocValues key = DocValues.getNumeric(segment, IndexFields.KEY);
        NumericDocValues published = DocValues.getNumeric(segment, IndexFields.PUBLISHED_ORDER);
        List<Told> articles = new ArrayList<>();
        for (int doc = moves.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = moves.nextDoc()) {
            articles.add(new Told(
                    doc,
                    key.advanceExact(doc) ? key.longValue() : 0,
                    published.advanceExact(doc) ? published.longValue() : null,
                    MoveCodec.decode(moves.binaryValue())));
        }
        return new SegmentMoves(articles);
    }
}
