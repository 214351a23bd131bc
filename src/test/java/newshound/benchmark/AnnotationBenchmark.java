package newshound.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.benchmark.RecogniserRun.Cost;
import newshound.benchmark.RecogniserRun.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `newshound benchmark-names PATH…`: what finding names costs, printed as a Markdown table.
@Command(
        name = "newshound benchmark-names",
        mixinStandardHelpOptions = true,
        description = "Measures time and memory of the recognisers of names on articles of yours.")
final class RecogniserBenchmark implements Callable<Integer> {
    private static final int ARTICLE = 500;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
    private List<Path> paths = List.of();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100", description = "Articles at most.")
    private int most;

    private final PrintStream out = System.out;

    public static void main(String[] args) {
        System.exit(new CommandLine(new RecogniserBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path file = Files.createTempFile("newshound-names", ".jsonl");
        try {
            Sample sample = Sample.of(paths, most, file);
            out.printf(
                    Locale.ROOT, "%,d articles, %,.1f MB%n%n", sample.articles().size(), sample.bytes() / 1e6);
            out.println("| recogniser | names | words a second | ms for 500 words | start, s | resident MB | … own |");
            out.println("|---|---:|---:|---:|---:|---:|---:|");
            for (Kind kind : Kind.values()) {
                print(kind, file);
            }
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    private void print(Kind kind, Path file) throws IOException {
        try (JavaProcess process = JavaProcess.start(RecogniserRun.class, kind.name(), file.toString())) {
            Cost cost = JsonMapper.builder().build().readValue(process.readLine(), Cost.class);
            Memory memory = process.memory();
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %.2f | %.2f | %,.0f | %,.0f |%n",
                    cost.version(),
                    cost.names(),
                    cost.wordsASecond(),
                    cost.millis(ARTICLE),
                    cost.startNanos() / 1e9,
                    memory.resident(),
                    memory.own());
        }
    }
}
