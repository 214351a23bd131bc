package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.search.IndexFailure;
import newshound.search.RowStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;

/// A walk that keeps its snapshot open, and that fails where a page would be answered in part.
final class LuceneStream<T> implements RowStream<T> {
    private final IndexSearcher snapshot;
    private final NewsSearcher searcher;
    private final Deadline deadline;
    private final Walk<T> walk;
    private boolean closed;

    /// Begins a walk.
    interface Start<T> {
        Walk<T> in(NewsSearcher searcher) throws IOException;
    }

    LuceneStream(ReferenceManager<IndexSearcher> searchers, Start<T> start) throws IOException {
        snapshot = searchers.acquire();
        boolean opened = false;
        try {
            deadline = Deadline.after(System.nanoTime(), LuceneBackend.STEP_LIMIT);
            searcher = new NewsSearcher(snapshot.getIndexReader(), ScoreFigures.ofNow(), deadline);
            walk = start.in(searcher);
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
    public List<T> next() {
        return LuceneBackend.told(() -> {
            deadline.extend(LuceneBackend.STEP_LIMIT);
            List<T> rows = walk.next();
            requireAll();
            return rows;
        });
    }

    private void requireAll() {
        if (searcher.timedOut()) {
            throw new IndexFailure("finding all of it takes too long");
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
