package newshound.lucene;

import java.io.IOException;
import java.util.List;
import newshound.search.IndexFailure;
import newshound.search.RowStream;
import org.apache.lucene.search.IndexSearcher;

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

    LuceneStream(Snapshots snapshots, Start<T> start) throws IOException {
        snapshot = snapshots.newest();
        boolean opened = false;
        try {
            deadline = Deadline.after(System.nanoTime(), LuceneBackend.STEP_LIMIT);
            searcher = new NewsSearcher(snapshot.getIndexReader(), ScoreFigures.ofNow(), deadline);
            walk = start.in(searcher);
            requireAll();
            opened = true;
        } finally {
            if (!opened) {
                Snapshots.release(snapshot);
            }
        }
    }

    @Override
    public long count() {
        return walk.count();
    }

    @Override
    public List<T> next() {
        return Snapshots.told(() -> {
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
            Snapshots.told(() -> {
                Snapshots.release(snapshot);
                return true;
            });
        }
    }
}
