package newshound.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.query.QueryParser;
import newshound.search.SearchRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `newshound benchmark-suggestions`: what suggestions cost where an index holds very many names, and what new
/// articles cost those who ask next, printed as a Markdown table.
@Command(
        name = "newshound benchmark-suggestions",
        mixinStandardHelpOptions = true,
        description = "Measures suggestions over an index of invented names.")
final class SuggestionBenchmark implements Callable<Integer> {
    private static final int SHOWN = 8;
    private static final int NEW_ARTICLES = 20;
    private static final int NEW_NAMES = 2;
    private static final int ROUNDS = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(names = "--names", paramLabel = "N", defaultValue = "200000", description = "Different names.")
    private int names;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "50000", description = "Articles.")
    private int articles;

    @Option(names = "--typed", paramLabel = "N", defaultValue = "3000", description = "Suggestions asked for.")
    private int typed;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the names.")
    private long seed;

    private final PrintStream out = System.out;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SuggestionBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("newshound-suggestions");
        InventedNames invented = new InventedNames(names, seed);
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (int i = 0; i < articles; i++) {
                index.add(invented.article("article-" + i, 0));
            }
            try (LuceneBackend backend = index.backend()) {
                measure(index, backend, invented);
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void measure(LuceneIndex index, LuceneBackend backend, InventedNames invented) {
        out.printf(Locale.ROOT, "%,d names, %,d articles%n%n", names, articles);
        out.println("| | p50 ms | p99 ms | CPU p50 ms | CPU p99 ms |\n|---|---:|---:|---:|---:|");
        print("first search", List.of(cost(() -> search(backend))));
        print("first suggestion", List.of(cost(() -> backend.suggest("a", SHOWN))));
        suggestions(backend, "warm-up", invented::typed);
        suggestions(backend, "typed on the way to a name", invented::typed);
        suggestions(backend, "one letter", () -> invented.typed().substring(0, 1));
        suggestions(backend, "two letters", () -> invented.typed().concat("a").substring(0, 2));
        suggestions(backend, "misspelled", invented::misspelled);
        afterNewArticles(index, backend, invented);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf(Locale.ROOT, "%nheap in use: %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private void suggestions(LuceneBackend backend, String row, Supplier<String> text) {
        List<String> texts = Stream.generate(text).limit(typed).toList();
        print(
                row,
                texts.stream()
                        .map(each -> cost(() -> backend.suggest(each, SHOWN)))
                        .toList());
    }

    private void afterNewArticles(LuceneIndex index, LuceneBackend backend, InventedNames invented) {
        List<Cost> refresh = new ArrayList<>();
        List<Cost> search = new ArrayList<>();
        List<Cost> suggestion = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < NEW_ARTICLES; i++) {
                index.add(invented.article("new-" + round + "-" + i, NEW_NAMES));
            }
            refresh.add(cost(backend::refresh));
            search.add(cost(() -> search(backend)));
            suggestion.add(cost(() -> backend.suggest("mar", SHOWN)));
        }
        print("refresh after " + NEW_ARTICLES + " new articles", refresh);
        print("the search after it", search);
        print("the suggestion after it", suggestion);
    }

    private static void search(LuceneBackend backend) {
        backend.search(SearchRequest.of(new QueryParser().parse("spring")));
    }

    /// @param cpu of the thread that asked: on a machine that others use too, it says more
    private record Cost(long wall, long cpu) {}

    private static Cost cost(Runnable work) {
        long start = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Cost(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - cpu);
    }

    private void print(String row, List<Cost> costs) {
        long[] wall = costs.stream().mapToLong(Cost::wall).sorted().toArray();
        long[] cpu = costs.stream().mapToLong(Cost::cpu).sorted().toArray();
        int p99 = costs.size() * 99 / 100;
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                row,
                wall[costs.size() / 2] / 1e6,
                wall[p99] / 1e6,
                cpu[costs.size() / 2] / 1e6,
                cpu[p99] / 1e6);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
