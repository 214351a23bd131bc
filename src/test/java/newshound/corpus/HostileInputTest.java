package newshound.corpus;

import static newshound.corpus.CorpusReading.articles;
import static newshound.corpus.CorpusReading.gzip;
import static newshound.corpus.CorpusReading.items;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import newshound.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that a file holds throws, and nothing is passed over in silence.
class HostileInputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.json", "a.md", "a.txt", "a"})
    void binaryAndEmptyFilesAreOneSkippedItem(String name) {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);

        assertThat(skipped(write(folder, name, noise))).containsExactly(name + ": binary data");
        assertThat(skipped(write(folder, name, new byte[0]))).containsExactly(name + ": empty file");
        assertThat(skipped(write(folder, name, " \n\n"))).containsExactly(name + ": empty file");
    }

    @Test
    void aTruncatedGzipFileYieldsItsArticlesAndThePlaceWhereItEnds() {
        Random random = new Random(2);
        String lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"title\": \"t" + i + " " + random.nextLong() + "\"}\n")
                .collect(Collectors.joining());
        byte[] whole = gzip(lines);
        Path file = write(folder, "a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        List<Item> items = items(file);

        assertThat(items.size()).isBetween(8_000, 12_000);
        assertThat(items.subList(0, items.size() - 1)).allMatch(Item.Read.class::isInstance);
        assertThat(items.getLast())
                .isEqualTo(
                        new Item.Skipped(new Place(file.toString(), "", items.size()), "compressed data ends early"));
    }

    @Test
    void aGzipFileOfNothingButItsMagicIsSkipped() {
        assertThat(skipped(write(folder, "a.jsonl.gz", new byte[] {0x1f, (byte) 0x8b})))
                .containsExactly("a.jsonl.gz: compressed data ends early");
    }

    @Test
    void corruptCompressedDataIsSkippedWithItsPlace() {
        byte[] packed = gzip("{\"title\": \"a\"}\n".repeat(100_000));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 50, (byte) 0xff);

        List<String> skipped = skipped(write(folder, "a.jsonl.gz", packed));

        assertThat(skipped).isNotEmpty();
        assertThat(skipped.getLast())
                .matches("a\\.jsonl\\.gz:\\d+: (corrupt compressed data: .*|compressed data ends early)");
    }

    @Test
    void aLineOfFiftyMegabytesIsSkippedAndTheRestIsRead() throws IOException {
        Path file = folder.resolve("a.jsonl");
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"title\": \"before\"}\n{\"title\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"title\": \"after\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(articles(file)).extracting(Article::title).containsExactly("before", "after");
        assertThat(skipped(file)).containsExactly("a.jsonl:2: line longer than 16777216 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bomb.jsonl.gz | {\"title\": \"    | line longer than 16777216 bytes",
                "bomb.json.gz  | [{\"title\": \"   | exceeds the maximum allowed (16777216",
                "bomb.md.gz    | ---               | longer than 16777216 bytes: not one article",
                "bomb.txt.gz   | A title           | longer than 16777216 bytes: not one article"
            })
    void aGzipBombIsReadNoFurtherThanTheLimit(String name, String start, String reason) throws IOException {
        Path file = folder.resolve(name);
        byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.strip().getBytes(StandardCharsets.UTF_8));
            out.write(name.contains("json") ? new byte[0] : new byte[] {'\n'});
            for (int i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }

        assertThat(articles(file)).isEmpty();
        assertThat(skipped(file)).singleElement().asString().contains(reason);
    }

    @Test
    void deepNestingIsHarmless() {
        String deep = "[".repeat(100_000);
        Path lines = write(
                folder,
                "a.jsonl",
                "{\"title\": \"one\", \"x\": " + deep + "\n{\"title\": " + deep + "\n{\"title\": \"two\"}\n");

        assertThat(articles(lines)).extracting(Article::title).containsExactly("two");
        assertThat(skipped(lines))
                .allMatch(told -> told.contains("nesting depth"))
                .hasSize(2);
        assertThat(skipped(write(folder, "b.json", "[" + "{\"a\":[".repeat(50_000))))
                .hasSize(1);
        assertThat(skipped(write(folder, "c.md", "---\nx: " + deep + "\n---\nText\n")))
                .hasSize(1);
    }

    @Test
    void aYamlBombIsNotExpanded() {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i ->
                        "k" + i + ": &k" + i + " [" + "*k%d, ".formatted(i - 1).repeat(9) + "x]\n")
                .collect(Collectors.joining("", "k0: &k0 x\n", ""));

        assertThat(articles(write(folder, "a.md", "---\ntitle: safe\n" + bomb + "---\n")))
                .extracting(Article::title)
                .containsExactly("safe");
    }

    @Test
    void strayControlBytesDoNotMakeAFileBinary() {
        String text = "{\"title\": \"a\u007fb\"}\n{\"title\": \"nul \u0000\"}\n{\"title\": \"c\"}\n"
                + "{\"title\": \"d\"}\n".repeat(9);

        assertThat(articles(write(folder, "a.jsonl", text))).hasSize(11);
        assertThat(skipped(write(folder, "a.jsonl", text)))
                .singleElement()
                .asString()
                .startsWith("a.jsonl:2: broken JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "](", "[a](", "*", "**", "_", "<", "<a ", "<p>", "&", "&#", "#", "- ", "> ", "|", " ", "`", "~",
                "Â", "\\n\\n", "\\t"
            })
    void longRunsOfMarksTakeNoLongerThanTheirLength(String mark) {
        String body = mark.repeat(1_000_000 / mark.length());

        assertThat(items(write(folder, "a.jsonl", "{\"title\": \"t\", \"body\": \"" + body + " end\"}")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ab", "facebook, ", "-", "“a” ", "a. ", "by A B, ", "tags: "})
    void pagesOfOneLongLineAreOneArticle(String part) {
        assertThat(items(write(folder, "a.txt", part.repeat(200_000) + "end\n")))
                .hasSize(1);
    }

    @Test
    void aFolderWithoutPermissionIsSkipped() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(closed))
                    .as("the superuser reads everything")
                    .isFalse();
            assertThat(skipped(folder)).containsExactly("closed: permission denied");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void closingTheStreamEarlyLeavesTheFileFree() throws IOException {
        Path file = write(folder, "a.jsonl", "{\"title\": \"a\"}\n".repeat(100_000));
        try (Stream<Item> items = Corpus.of(List.of(file)).items()) {
            assertThat(items.limit(3).count()).isEqualTo(3);
        }

        assertThat(Files.deleteIfExists(file)).isTrue();
    }
}
