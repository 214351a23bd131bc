package newshound.corpus;

import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bombs and broken files of every format: each tells exactly what was read of it and where it broke, and
/// the rest of the folder is read as if it were not there.
class HostileFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({
        "newshound.corpus.HostileCompressions#files",
        "newshound.corpus.HostileArchives#files",
        "newshound.corpus.HostileWebArchives#files",
        "newshound.corpus.HostileDocuments#files"
    })
    void everythingIsAccountedForAndTheRestIsRead(HostileFile hostile) {
        write(folder, "0.jsonl", "{\"title\": \"first\"}");
        write(folder, hostile.name(), hostile.content());
        write(folder, "zz.jsonl", "{\"title\": \"last\"}");

        List<String> expected = new ArrayList<>(hostile.told());
        expected.addFirst("= first");
        expected.addLast("= last");
        List<String> told = items(folder).stream().map(this::told).toList();

        assertThat(told).hasSameSizeAs(expected);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).startsWith(expected.get(i));
        }
    }

    private String told(Item item) {
        return switch (item) {
            case Item.Read read -> "= " + read.article().title();
            case Item.Skipped skipped ->
                skipped.toString().substring(folder.toString().length() + 1);
        };
    }
}
