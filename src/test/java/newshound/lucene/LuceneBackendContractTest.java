package newshound.lucene;

import java.nio.file.Path;
import java.time.Clock;
import newshound.search.OpenedIndex;
import newshound.search.SearchBackendContract;
import org.junit.jupiter.api.io.TempDir;

final class LuceneBackendContractTest extends SearchBackendContract {
    @TempDir
    Path folder;

    @Override
    public OpenedIndex open() {
        LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
        LuceneBackend backend = index.backend();
        return new OpenedIndex(index, backend, backend::refresh);
    }
}
