package newshound.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Matches given documents of one reader. Two of these are equal only where they hold the same bits, which
/// must not change while a search runs.
final class DocumentsQuery extends Query {
    private final FixedBitSet documents;

    /// @param documents by their numbers in the whole reader
    DocumentsQuery(FixedBitSet documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return ConstantScoreScorerSupplier.fromIterator(
                        new Slice(leaf), score(), scoreMode, leaf.reader().maxDoc());
            }

            // the numbers are those of one reader, and no key of the cache says of which.
            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /// The documents of one segment.
    private final class Slice extends DocIdSetIterator {
        private final int base;
        private final int end;
        private int doc = -1;

        private Slice(LeafReaderContext leaf) {
            base = leaf.docBase;
            end = Math.min(documents.length(), base + leaf.reader().maxDoc());
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int next = target < end - base ? documents.nextSetBit(base + target, end) : NO_MORE_DOCS;
            doc = next == NO_MORE_DOCS ? NO_MORE_DOCS : next - base;
            return doc;
        }

        @Override
        public long cost() {
            return documents.approximateCardinality();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return documents.cardinality() + " documents";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentsQuery query && documents.equals(query.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }
}
