package newshound.corpus;

import static newshound.corpus.CorpusReading.articles;
import static newshound.corpus.CorpusReading.gzip;
import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void foldersAreWalkedByFileName() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        write(folder, "c.jsonl", "{\"title\": \"third\"}");
        write(folder, "a.jsonl", "{\"title\": \"first\"}");
        write(folder.resolve("b"), "z.jsonl", "{\"title\": \"second\"}");

        assertThat(titles(folder)).containsExactly("first", "second", "third");
    }

    @Test
    void hiddenFilesAndReadmesOfAFolderAreNotRead() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write(folder.resolve(".git"), "a.jsonl", "{\"title\": \"hidden folder\"}");
        write(folder, ".a.jsonl", "{\"title\": \"hidden file\"}");
        write(folder, "README.md", "About this folder");
        write(folder, "b.jsonl", "{\"title\": \"seen\"}");

        assertThat(items(folder)).hasSize(1);
        assertThat(titles(folder)).containsExactly("seen");
    }

    @Test
    void aLinkToAFolderAboveEndsNowhere() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        write(inner, "a.jsonl", "{\"title\": \"once\"}");
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.createSymbolicLink(inner.resolve("self"), inner.resolve("self"));

        assertThat(titles(folder)).containsExactly("once");
        assertThat(skipped(folder)).hasSize(1).first().asString().startsWith("self: ");
    }

    @Test
    void aMissingPathIsSkippedAndCanBeAskedForBeforehand() {
        Corpus corpus = Corpus.of(List.of(folder.resolve("nowhere.jsonl")));

        assertThat(corpus.unreachable()).hasSize(1);
        assertThat(skipped(folder.resolve("nowhere.jsonl"))).containsExactly("nowhere.jsonl: no such file or folder");
    }

    @Test
    void aFileThatVanishesAfterTheWalkIsSkipped() throws IOException {
        Path file = write(folder, "gone.jsonl", "{\"title\": \"x\"}");
        Corpus corpus = Corpus.of(List.of(folder));
        Files.delete(file);

        try (Stream<Item> items = corpus.items()) {
            assertThat(items).singleElement().isInstanceOf(Item.Skipped.class);
        }
        assertThat(corpus.bytesRead()).isEqualTo(corpus.totalBytes());
    }

    @Test
    void placesNameFileAndLine() {
        Path wire = write(folder, "wire.jsonl", "{\"title\": \"a\"}\n\n{\"body\": null}\n");

        assertThat(skipped(wire)).containsExactly("wire.jsonl:3: missing title and body");
        assertThat(items(wire).getFirst().place()).isEqualTo(new Place(wire.toString(), "", 1));
    }

    @Test
    void itemsAreReadAsTheyAreAskedFor() {
        String line = "{\"title\": \"" + "long ".repeat(2000) + "\"}\n";
        Path file = write(folder, "long.jsonl", line.repeat(1000));
        Corpus corpus = Corpus.of(List.of(file));

        try (Stream<Item> items = corpus.items()) {
            Iterator<Item> iterator = items.iterator();
            iterator.next();
            assertThat(corpus.bytesRead()).isPositive().isLessThan(corpus.totalBytes() / 10);
        }
    }

    @Test
    void bytesAreCountedAsTheyLieOnDisk() {
        byte[] compressed = gzip("{\"title\": \"a\"}\n".repeat(5000));
        write(folder, "a.jsonl.gz", compressed);
        write(folder, "b.bin", new byte[100_000]);
        Corpus corpus = Corpus.of(List.of(folder));

        assertThat(corpus.totalBytes()).isEqualTo(compressed.length + 100_000L);
        try (Stream<Item> items = corpus.items()) {
            assertThat(items.count()).isEqualTo(5001);
        }
        assertThat(corpus.bytesRead()).isEqualTo(corpus.totalBytes());
    }

    @Test
    void aParallelStreamYieldsTheSameItems() {
        IntStream.range(0, 50).forEach(i -> write(folder, i + ".jsonl", "{\"title\": \"t" + i + "\"}"));

        try (Stream<Item> items = Corpus.of(List.of(folder)).items()) {
            assertThat(items.parallel().map(Item::place).distinct().count()).isEqualTo(50);
        }
    }

    @Test
    void gzipIsKnownByItsContentWhateverTheName() throws IOException {
        write(folder, "a.jsonl", gzip("{\"title\": \"packed\"}"));
        write(folder, "b.md.gz", gzip("---\ntitle: packed brief\n---\n"));
        write(folder, "c.jsonl.gz", "{\"title\": \"not packed\"}");

        assertThat(titles(folder)).containsExactly("packed", "packed brief", "not packed");
    }

    @Test
    void allMembersOfAGzipFileAreRead() throws IOException {
        Path file = write(folder, "a.jsonl.gz", gzip("{\"title\": \"one\"}\n"));
        Files.write(file, gzip("{\"title\": \"two\"}\n"), StandardOpenOption.APPEND);

        assertThat(titles(file)).containsExactly("one", "two");
    }

    @Test
    void formatsAreToldByContent() {
        write(folder, "noending", "{\"title\": \"json\"}\n{\"title\": \"lines\"}\n");
        write(folder, "other", "---\ntitle: brief\n---\n");
        write(folder, "table", "title\tdate\nrow\t2026-01-02\n");
        write(folder, "wire", "<!DOCTYPE lewis><REUTERS><TEXT><TITLE>wire</TITLE></TEXT></REUTERS>");
        write(folder, "zoo.dat", "lorem ipsum");

        assertThat(titles(folder)).containsExactly("json", "lines", "brief", "row", "wire");
        assertThat(skipped(folder)).singleElement().asString().startsWith("zoo.dat: unknown format");
    }

    @Test
    void placesAreValid() {
        assertThatThrownBy(() -> new Place("wire.jsonl", "", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> titles(Path path) {
        return articles(path).stream().map(article -> article.title()).toList();
    }
}
