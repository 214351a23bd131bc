package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.search.Hit;
import newshound.search.IndexFailure;
import newshound.search.RowStream;
import newshound.search.SearchRequest;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;

/// A walk that keeps its snapshot open, and that fails where a page would be answered in part.
final class LuceneHitStream implements RowStream<Hit> {
    private final IndexSearcher snapshot;
    private final NewsSearcher searcher;
    private final Deadline deadline;
    private final HitWalk walk;
    private boolean closed;

    LuceneHitStream(ReferenceManager<IndexSearcher> searchers, ReaderColumns columns, SearchRequest request)
            throws IOException {
        snapshot = searchers.acquire();
        boolean opened = false;
        try {
            deadline = Deadline.after(System.nanoTime(), LuceneBackend.STEP_LIMIT);
            searcher = new NewsSearcher(snapshot.getIndexReader(), ScoreFigures.ofNow(), deadline);
            walk = new HitWalk(searcher, columns, request);
            requireAll();
            opened = true;
        } finally {
            if (!opened) {
                snapshot.getIndexReader().decRef();
            }
        }
    }

    @Override
    public long count() {
        return walk.count();
    }

    @Override
    public List<Hit> next() {
        return LuceneBackend.told(() -> {
            deadline.extend(LuceneBackend.STEP_LIMIT);
            List<Hit> hits = walk.next();
            requireAll();
            return hits;
        });
    }

    private void requireAll() {
        if (searcher.timedOut()) {
            throw new IndexFailure("finding all hits takes too long");
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            LuceneBackend.told(() -> {
                snapshot.getIndexReader().decRef();
                return true;
            });
        }
    }
}
