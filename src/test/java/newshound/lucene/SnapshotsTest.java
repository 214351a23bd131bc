package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/// What cursors keep in memory has bounds, however fast articles come in.
final class SnapshotsTest {
    @Test
    void onlyTheNewestFewAreKeptForCursors() throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Snapshots snapshots = new Snapshots(new SearcherManager(writer, new NewsSearcherFactory()));
            List<Cursor> cursors = new ArrayList<>();
            for (int article = 0; article < Snapshots.MOST + 3; article++) {
                writer.addDocument(new Document());
                snapshots.renew();
                cursors.add(new Cursor(snapshots.reading(snapshots::keep), 0, new HitPlace(0, 0), null));
            }
            snapshots.prune();
            List<Integer> articles = cursors.stream()
                    .map(cursor -> snapshots.<Integer>reading(
                            cursor, snapshot -> snapshot.getIndexReader().numDocs()))
                    .toList();
            int newest = Snapshots.MOST + 3;
            assertThat(articles.subList(0, 3)).containsOnly(newest); // gone: it is read in the newest
            assertThat(articles.subList(3, newest)).doesNotHaveDuplicates().startsWith(4);
            snapshots.close();
        }
    }
}
