package newshound.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// All documents that match a query, as bits of the whole reader.
final class DocumentBits extends SimpleCollector {
    private final FixedBitSet bits;
    private int docBase;

    private DocumentBits(int documents) {
        this.bits = new FixedBitSet(documents);
    }

    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        DocumentBits collected = new DocumentBits(searcher.getIndexReader().maxDoc());
        return searcher.search(query, new CollectorManager<DocumentBits, FixedBitSet>() {
            @Override
            public DocumentBits newCollector() {
                return collected;
            }

            @Override
            public FixedBitSet reduce(Collection<DocumentBits> collectors) {
                return collected.bits;
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        docBase = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
        bits.set(docBase + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
