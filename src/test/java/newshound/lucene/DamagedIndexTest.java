package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newshound.article.ArticleId;
import newshound.search.IndexFailure;
import newshound.search.RandomNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every flipped bit and every cut file is found, and told in Newshound's own words.
final class DamagedIndexTest {
    private static final int DAMAGES = 100;

    @TempDir
    Path temporary;

    private Path whole = Path.of("");

    @BeforeEach
    void writeAnIndexOfSeveralSegmentsWithDeletions() {
        whole = temporary.resolve("whole");
        RandomNews news = new RandomNews(7);
        try (LuceneIndex index = LuceneIndex.open(whole, Clock.systemUTC())) {
            for (int i = 0; i < 60; i++) {
                index.add(news.article("a" + i));
                if (i % 20 == 19) {
                    index.remove(new ArticleId("a" + (i - 5)));
                    index.commit();
                }
            }
            index.remove(new ArticleId("a3"));
        }
    }

    @Test
    void anUndamagedIndexIsClean() {
        IndexCheck check = IndexCheck.of(whole);
        assertThat(check.damage()).isEmpty();
        assertThat(check.clean()).isTrue();
        assertThat(check.articles()).isEqualTo(56);
        assertThat(check.segments()).isGreaterThan(1);
        try (LuceneBackend backend = IndexFolder.read(whole)) {
            backend.checkIntegrity();
        }
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            Path damaged = copy("flipped" + i);
            Path file = oneOf(damaged, random);
            byte[] bytes = Files.readAllBytes(file);
            int at = random.nextInt(bytes.length);
            int bit = random.nextInt(8);
            bytes[at] ^= (byte) (1 << bit);
            Files.write(file, bytes);
            isFound(damaged, "seed %d: bit %d of byte %d of %s".formatted(seed, bit, at, file.getFileName()));
        }
    }

    @Test
    void everyCutFileIsFound() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            Path damaged = copy("cut" + i);
            Path file = oneOf(damaged, random);
            byte[] bytes = Files.readAllBytes(file);
            int length = i % 5 == 0 ? 0 : random.nextInt(bytes.length);
            Files.write(file, Arrays.copyOf(bytes, length));
            isFound(damaged, "seed %d: %s cut at %d".formatted(seed, file.getFileName(), length));
        }
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        for (Path original : files(whole)) {
            if (original.getFileName().toString().startsWith("segments")) {
                continue; // without its only commit a folder holds no index
            }
            Path damaged = copy("without-" + original.getFileName());
            Files.delete(damaged.resolve(original.getFileName()));
            isFound(damaged, "without " + original.getFileName());
        }
    }

    /// By opening and by the check, both without a failure that is not the index's own.
    private static void isFound(Path damaged, String described) {
        assertThat(opens(damaged, described))
                .as("opened in spite of " + described)
                .isFalse();
        assertThat(passes(damaged, described))
                .as("no damage found: " + described)
                .isFalse();
        assertThat(takesArticles(damaged, described)).as(described).isIn(true, false);
    }

    private static boolean opens(Path folder, String described) {
        try (LuceneBackend backend = IndexFolder.read(folder)) {
            backend.checkIntegrity();
            return true;
        } catch (IndexFailure failure) {
            assertThat(failure).as(described).hasMessageContaining(":");
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("reading, " + described, e);
        }
    }

    private static boolean passes(Path folder, String described) {
        try {
            return IndexCheck.of(folder).clean();
        } catch (IndexFailure failure) {
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("checking, " + described, e);
        }
    }

    /// A writer reads only what it needs, and may go on beside the damage; but it fails in no other way.
    private static boolean takesArticles(Path folder, String described) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            index.add(new RandomNews(8).article("new"));
            return true;
        } catch (IndexFailure failure) {
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("writing, " + described, e);
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(temporary.resolve(name));
        for (Path file : files(whole)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static Path oneOf(Path folder, Random random) throws IOException {
        List<Path> files = files(folder);
        return files.get(random.nextInt(files.size()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
