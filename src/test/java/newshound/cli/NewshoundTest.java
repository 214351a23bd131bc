package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.lucene.LinkedIndex;
import newshound.lucene.LuceneIndex;
import newshound.story.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands end with an exit code that scripts can use, and failures are one line that says what to mend.
class NewshoundTest {
    private static final int WRONG_USAGE = 2;

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = folder;
    private Path index = folder;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        index = folder.resolve("index");
        write("fog.md", "---\ntitle: Fog closes the harbour\npublished: 2025-06-20\n---\nEvery ship stayed in.\n");
        write("mill.md", "---\ntitle: Old mill burns down\n---\nAlibaba had nothing to do with it.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(corpus.resolve(name), text);
    }

    private CommandLineRun indexed() {
        CommandLineRun run = CommandLineRun.of("index", "--index", index, corpus);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static void assertFailed(CommandLineRun run, Object... named) {
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).startsWith("newshound: ").endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
        for (Object name : named) {
            assertThat(run.err()).contains(name.toString());
        }
    }

    @Test
    void indexTellsWhatItDid() {
        assertThat(indexed().out())
                .contains("done: 2 read, 2 indexed, 0 unchanged, 0 skipped")
                .contains("holds 2 articles");
    }

    @Test
    void indexingTheSameAgainLeavesItAndReplacesWhatChanged() throws IOException {
        indexed();
        assertThat(indexed().out()).contains("0 indexed, 2 unchanged").contains("holds 2 articles");
        write("fog.md", "---\ntitle: Fog lifts from the harbour\npublished: 2025-06-20\n---\nEvery ship sailed.\n");
        assertThat(indexed().out()).contains("1 indexed, 1 unchanged").contains("holds 2 articles");
        assertThat(search("harbour")).contains("lifts").doesNotContain("closes");
    }

    private String search(String query) {
        return CommandLineRun.of("search", "--index", index, query).out();
    }

    @Test
    void dryRunTellsWhatALoadWouldDoAndWritesNothing() throws IOException {
        CommandLineRun fresh = CommandLineRun.of("index", "--dry-run", "--index", index, corpus);
        assertThat(fresh.exitCode()).isZero();
        assertThat(fresh.out()).contains("dry run done: 2 read, 2 indexed").contains("would hold 2 articles");
        assertThat(index).doesNotExist();
        indexed();
        write("fog.md", "---\ntitle: Fog lifts\n---\nEvery ship sailed.\n");
        write("new.md", "---\ntitle: New ferry\n---\nIt sails on Monday.\n");
        CommandLineRun run = CommandLineRun.of("index", "--dry-run", "--index", index, corpus);
        assertThat(run.out())
                .contains("3 read, 2 indexed, 1 unchanged")
                .contains("would hold 3 articles (1 took the place");
        assertThat(search("fog")).contains("closes");
    }

    @Test
    void removedArticlesAreNoLongerFound() {
        indexed();
        CommandLineRun run = CommandLineRun.of("remove", "--index", index, "--query", "fog");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 of 2 articles taken out");
        assertThat(search("fog")).startsWith("0 articles");
        assertThat(search("mill")).startsWith("1 articles");
        assertThat(indexed().out()).contains("1 indexed, 1 unchanged");
    }

    @Test
    void removingByIdTellsWhichAreNotThere() throws IOException {
        indexed();
        Path ids = Files.writeString(folder.resolve("ids.txt"), "nothing\n\nfog\n");
        CommandLineRun rehearsed = CommandLineRun.of("remove", "--index", index, "--ids", ids, "--dry-run");
        assertThat(rehearsed.out()).contains("1 of 2 articles would be taken out");
        CommandLineRun run = CommandLineRun.of("remove", "--index", index, "--ids", ids);
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).contains("nothing: no such article");
        assertThat(run.out()).contains("1 of 2 articles taken out");
        assertThat(search("fog")).startsWith("0 articles");
    }

    @Test
    void nothingIsRemovedByAQueryInDoubt() {
        indexed();
        assertFailed(CommandLineRun.of("remove", "--index", index, "--query", "(fog"), "query in doubt");
        assertThat(search("fog")).startsWith("1 articles");
        assertThat(CommandLineRun.of("remove", "--index", index).exitCode()).isEqualTo(WRONG_USAGE);
    }

    @Test
    void everyArticleIsRemovedOnlyWhereThatIsSaid() {
        indexed();
        assertFailed(CommandLineRun.of("remove", "--index", index, "--query", " "), "is empty");
        assertThat(search("*")).startsWith("2 articles");
        assertThat(CommandLineRun.of("remove", "--index", index, "--query", "*").out())
                .contains("2 of 2 articles taken out");
        assertThat(search("*")).startsWith("0 articles");
    }

    @Test
    void indexIsMadeAnewFromWhatItKeeps() throws IOException {
        indexed();
        String before = CommandLineRun.of("search", "--index", index, "--json", "fog OR mill")
                .out();
        CommandLineRun run = CommandLineRun.of("reindex", "--index", index);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("holds 2 articles, made anew");
        assertThat(withoutTime(CommandLineRun.of("search", "--index", index, "--json", "fog OR mill")
                        .out()))
                .isEqualTo(withoutTime(before));
        assertThat(indexed().out()).contains("0 indexed, 2 unchanged");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".rebuild"));
        }
    }

    private static String withoutTime(String reply) {
        return reply.replaceAll("\"tookMillis\":\\d+", "");
    }

    @Test
    void skippedFilesAreToldReportedAndNoFailureWhileOthersAreIndexed() throws IOException {
        write("broken.md", "---\ntitle: [\n---\nText.\n");
        Path report = folder.resolve("skipped.jsonl");
        CommandLineRun run = CommandLineRun.of("index", "--index", index, "--report", report, corpus);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("skipped ").contains("broken.md").contains("2 indexed, 0 unchanged, 1 skipped");
        assertThat(Files.readAllLines(report)).hasSize(1);
        JsonNode line = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(line.get("file").stringValue()).endsWith("broken.md");
        assertThat(line.get("entry").stringValue()).isEmpty();
        assertThat(line.get("line").asInt()).isEqualTo(2);
        assertThat(line.get("reason").stringValue()).startsWith("title: ");
    }

    @Test
    void thePlaceInsideAnArchiveIsReported() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(corpus.resolve("dump.zip")))) {
            zip.putNextEntry(new ZipEntry("2026/wire.jsonl"));
            zip.write("{\"title\": \"Packed\"}\n{}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path report = folder.resolve("skipped.jsonl");
        assertThat(CommandLineRun.of("index", "--index", index, "--report", report, corpus)
                        .out())
                .contains("dump.zip!/2026/wire.jsonl:2: missing title and body");
        JsonNode line = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(line.get("file").stringValue()).endsWith("dump.zip");
        assertThat(line.get("entry").stringValue()).isEqualTo("!/2026/wire.jsonl");
        assertThat(line.get("line").asInt()).isEqualTo(2);
    }

    @Test
    void indexingNothingButBrokenFilesFails() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("a.md"), "---\ntitle: [\n---\nText.\n");
        CommandLineRun run = CommandLineRun.of("index", "--index", index, broken);
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.out()).contains("0 indexed, 0 unchanged, 1 skipped");
    }

    @Test
    void missingCorpusIsNamed() {
        Path missing = folder.resolve("missing");
        assertFailed(CommandLineRun.of("index", "--index", index, missing), missing);
        assertThat(index).doesNotExist();
    }

    @Test
    void reportThatCannotBeWrittenIsNamed() {
        Path report = folder.resolve("no/such/folder/report.jsonl");
        assertFailed(CommandLineRun.of("index", "--index", index, "--report", report, corpus), report);
    }

    @Test
    void searchPrintsHits() {
        indexed();
        CommandLineRun run = CommandLineRun.of("search", "--index", index, "fog");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("1 articles for fog").contains("Fog closes the harbour", "2025-06-20");
    }

    @Test
    void noArticleSteersTheTerminal() {
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            Article article = Article.builder(new ArticleId("bell"))
                    .title("Fog \u001b[2Jlifts\u009b31m")
                    .body("The fog\u0007 is\rgone.")
                    .source("Harbour\u001b[0m")
                    .build();
            news.add(new AnnotatedArticle(article, List.of()));
        }
        assertThat(search("fog"))
                .contains("Fog [2Jlifts 31m\n  Harbour [0m\n  The fog is gone.\n")
                .doesNotContain("\u001b", "\u009b", "\u0007", "\r");
    }

    @Test
    void searchFoldsCopiesUnlessAllAreAskedFor() {
        try (LinkedIndex linked = LinkedIndex.in(index, Map.of(Relation.COPY, Map.of("b", "a")))) {
            for (String id : List.of("a", "b")) {
                Article article =
                        Article.builder(new ArticleId(id)).title("Fog").build();
                linked.add(new AnnotatedArticle(article, List.of()));
            }
        }
        assertThat(CommandLineRun.of("search", "--index", index, "fog").out())
                .startsWith("1 articles (2 with copies) for fog")
                .contains("(and 1 more)");
        assertThat(CommandLineRun.of("search", "--index", index, "--stories", "all", "fog")
                        .out())
                .startsWith("2 articles for fog")
                .doesNotContain("more");
    }

    @Test
    void searchPrintsWarnings() {
        indexed();
        assertThat(CommandLineRun.of("search", "--index", index, "(fog").out()).contains("note: ");
    }

    @Test
    void searchPrintsTheReplyOfTheApiAsJson() {
        indexed();
        CommandLineRun run = CommandLineRun.of(
                "search", "--index", index, "--json", "--size", 1, "--sort", "oldest", "company:alibaba OR fog");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode reply = JsonMapper.shared().readTree(run.out());
        assertThat(reply.at("/total/value").intValue()).isEqualTo(2);
        assertThat(reply.get("hits").size()).isEqualTo(1);
        assertThat(reply.at("/hits/0/id").stringValue()).isEqualTo("fog");
        assertThat(reply.at("/facets/company/0/value").stringValue()).isEqualTo("alibaba");
        assertThat(reply.propertyNames())
                .containsExactly("total", "hits", "facets", "histogram", "query", "cursor", "partial", "tookMillis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "atom"})
    void searchPrintsAllHitsAsAFile(String format) {
        indexed();
        String all = CommandLineRun.of("search", "--index", index, "--format", format, "*")
                .out();
        assertThat(all).contains("Fog closes the harbour", "Alibaba").doesNotContain("articles for");
        String one = CommandLineRun.of("search", "--index", index, "--format", format, "--size", 1, "*")
                .out();
        assertThat(one.length()).isLessThan(all.length());
        assertThat(all).startsWith(one.substring(0, one.length() / 2));
        String none = CommandLineRun.of("search", "--index", index, "--format", format, "zyxwvut")
                .out();
        assertThat(none.lines())
                .hasSize(
                        switch (format) {
                            case "csv" -> 1;
                            case "jsonl" -> 0;
                            default -> 8;
                        });
        assertFailed(CommandLineRun.of("search", "--index", index, "--format", format, "--size", -1, "fog"), "size");
    }

    @Test
    void searchBeyondTheLimitsIsExplained() {
        indexed();
        assertFailed(CommandLineRun.of("search", "--index", index, "--size", 101, "fog"), "size", "100");
        assertFailed(CommandLineRun.of("search", "--index", index, "a".repeat(5_000)), "4,096");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "verify"})
    void missingIndexIsNamedAndNotMade(String command) {
        CommandLineRun run = command.equals("search")
                ? CommandLineRun.of(command, "--index", index, "fog")
                : CommandLineRun.of(command, "--index", index);
        assertFailed(run, index);
        assertThat(index).doesNotExist();
    }

    @Test
    void serveWithoutIndexAndCorpusSaysWhatIsMissing() {
        Path missing = folder.resolve("missing");
        assertFailed(CommandLineRun.of("serve", "--index", index, "--corpus", missing), index, missing);
        assertThat(index).doesNotExist();
    }

    @Test
    void serveOnAPortInUseNamesIt() throws IOException {
        indexed();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun run = CommandLineRun.of("serve", "--index", index, "--port", taken.getLocalPort());
            assertFailed(run, taken.getLocalPort(), "--port");
        }
    }

    @Test
    void serveOnAPortThatCannotBeIsRefused() {
        assertFailed(CommandLineRun.of("serve", "--index", index, "--port", 65_536), "65536");
    }

    @Test
    void indexThatAnotherWritesToIsNamed() {
        try (LuceneIndex other = LuceneIndex.open(index, Clock.systemUTC())) {
            assertFailed(CommandLineRun.of("index", "--index", index, corpus), index, "another");
            other.commit();
        }
    }

    @Test
    void verifyFindsNoDamageInASoundIndex() {
        indexed();
        CommandLineRun run = CommandLineRun.of("verify", "--index", index);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 articles", "no damage");
    }

    @Test
    void verifyFindsAFlippedBit() throws IOException {
        indexed();
        flipABit(largestSegmentFile());
        CommandLineRun run = CommandLineRun.of("verify", "--index", index);
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        assertThat(run.err()).startsWith(index + ": damaged\n");
    }

    @Test
    void damagedIndexIsNotServed() throws IOException {
        indexed();
        flipABit(largestSegmentFile());
        assertFailed(CommandLineRun.of("serve", "--index", index, "--port", 0));
    }

    private Path largestSegmentFile() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void flipABit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void folderThatIsNoIndexIsNamed() throws IOException {
        Files.writeString(index, "a file");
        assertFailed(CommandLineRun.of("search", "--index", index, "fog"), index);
        assertFailed(CommandLineRun.of("index", "--index", index, corpus), index);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "search",
                "index",
                "serve --port many",
                "search --sort best fog",
                "search --stories some fog",
                "search --format xml fog",
                "search --format csv --json fog"
            })
    void wrongCommandLineIsToldApart(String line) {
        CommandLineRun run = CommandLineRun.of((Object[]) line.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(WRONG_USAGE);
        assertThat(run.err()).contains("newshound ").doesNotContain("Exception");
    }

    @Test
    void helpNamesTheCommandsButNotTheHiddenOne() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("serve", "index", "search", "verify").doesNotContain("warm-up");
    }

    @Test
    void warmUpIndexesServesAndEnds() {
        CommandLineRun run = CommandLineRun.of("warm-up", "--index", index, "--corpus", corpus);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(CommandLineRun.of("search", "--index", index, "fog").out()).startsWith("1 articles");
    }
}
