package newshound.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.benchmark.IndexingRun.Cost;
import newshound.benchmark.IndexingRun.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `newshound benchmark PATH…`: the whole comparison, printed as a Markdown table.
@Command(
        name = "newshound benchmark",
        mixinStandardHelpOptions = true,
        description = "Compares Newshound over HTTP with plain Lucene in one process on the same articles.")
final class Benchmark implements Callable<Integer> {
    private static final int WARM_UP_TURNS = 6;
    private static final int TURNS = 9;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
    private List<Path> paths = List.of();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100000", description = "Articles at most.")
    private int most;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "480", description = "Questions in a round.")
    private int queries;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Chooses the questions.")
    private long seed;

    @Option(names = "--heap", paramLabel = "SIZE", defaultValue = "1g", description = "Heap of the server.")
    private String heap = "1g";

    @Option(names = "--work", paramLabel = "DIR", description = "Keep the indexes here and use those that are.")
    private @Nullable Path work;

    @Option(names = "--launcher", hidden = true, required = true)
    private Path launcher = Path.of("newshound");

    private final PrintStream out = System.out;
    private final Table table = new Table();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = work != null ? Files.createDirectories(work) : Files.createTempDirectory("newshound-benchmark");
        try {
            run(folder);
        } finally {
            if (work == null) {
                delete(folder);
            }
        }
        return 0;
    }

    private void run(Path folder) throws IOException {
        Sample sample = Sample.of(paths, most, folder.resolve("articles.jsonl"));
        List<Question> questions =
                new QuestionDraw(sample.articles(), new GazetteerAnnotator(Gazetteer.builtIn()), seed).draw(queries);
        out.printf(
                Locale.ROOT,
                "%,d articles, %,.0f MB; %,d questions a round, seed %d, medians of %d rounds%n%n",
                sample.articles().size(),
                sample.bytes() / 1e6,
                questions.size(),
                seed,
                TURNS);
        Path product = folder.resolve("product");
        Path plain = folder.resolve("plain");
        if (!Files.exists(product) || !Files.exists(plain)) {
            index(sample, product, plain);
        }
        disk(sample, product, plain);
        search(questions, product, plain);
        start(questions.getFirst(), product, plain);
        out.println();
        out.println(table);
    }

    private void index(Sample sample, Path product, Path plain) throws IOException {
        Cost read = IndexingRun.measure(Stage.READ, sample.file(), product);
        Cost annotated = IndexingRun.measure(Stage.ANNOTATE, sample.file(), product);
        Cost ours = IndexingRun.measure(Stage.PRODUCT, sample.file(), product);
        Cost theirs = IndexingRun.measure(Stage.PLAIN, sample.file(), plain);
        table.row("reading: CPU ms an article", "%.3f", read.cpuMillisAnArticle());
        table.row("annotating: CPU ms an article", "%.3f", annotated.cpuMillisAnArticle() - read.cpuMillisAnArticle());
        table.row(
                "indexing: CPU ms an article",
                "%.3f",
                ours.cpuMillisAnArticle() - annotated.cpuMillisAnArticle(),
                theirs.cpuMillisAnArticle() - annotated.cpuMillisAnArticle());
        table.row("all three: CPU ms an article", "%.3f", ours.cpuMillisAnArticle(), theirs.cpuMillisAnArticle());
        table.row("all three: articles a second", "%,.0f", ours.articlesASecond(), theirs.articlesASecond());
    }

    private void disk(Sample sample, Path product, Path plain) throws IOException {
        table.row("index on disk, MB", "%,.0f", bytes(product) / 1e6, bytes(plain) / 1e6);
        double input = sample.bytes();
        table.row("index against the input", "%.2f", bytes(product) / input, bytes(plain) / input);
    }

    private void search(List<Question> questions, Path productIndex, Path plainIndex) throws IOException {
        try (Side product = ProductSide.start(launcher, productIndex, options());
                Side plain = PlainSide.start(plainIndex)) {
            Comparison.run(product, plain, questions, 1, WARM_UP_TURNS);
            table.rows("1 client", Comparison.run(product, plain, questions, 1, TURNS));
            table.rows("2 clients", Comparison.run(product, plain, questions, 2, TURNS));
            Memory ours = product.process().memory();
            Memory theirs = plain.process().memory();
            table.row("resident memory, MB", "%,.0f", ours.resident(), theirs.resident());
            table.row("… without mapped files, MB", "%,.0f", ours.own(), theirs.own());
            print(Agreement.of(product, plain, questions));
        }
    }

    private void start(Question question, Path product, Path plain) throws IOException {
        ColdStart start = ColdStart.measure(launcher, options(), product, plain, question);
        table.row("first answer, s", "%.2f", start.cached(), start.plain());
        table.row("… without the AOT cache, s", "%.2f", start.uncached(), start.plain());
    }

    private String options() {
        return "-Xmx" + heap;
    }

    private void print(Agreement agreement) {
        out.printf(
                Locale.ROOT,
                "Both sides found the same number of articles for %,d of %,d questions without a phrase.%n",
                agreement.agreed(),
                agreement.asked());
        agreement.differing().stream().limit(10).forEach(line -> out.println("  " + line));
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
