package newshound.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.benchmark.AnnotationRun.Cost;
import newshound.benchmark.AnnotationRun.Step;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `newshound benchmark-annotation PATH…`: what each step of annotating articles costs, printed as a Markdown table.
@Command(
        name = "newshound benchmark-annotation",
        mixinStandardHelpOptions = true,
        description = "Measures time and memory of annotating articles of yours, step by step.")
final class AnnotationBenchmark implements Callable<Integer> {
    private static final int ARTICLE = 500;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
    private List<Path> paths = List.of();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100", description = "Articles at most.")
    private int most;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "Only these steps: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Step> steps = Arrays.asList(Step.values());

    private final PrintStream out = System.out;

    public static void main(String[] args) {
        System.exit(new CommandLine(new AnnotationBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path file = Files.createTempFile("newshound-annotation", ".jsonl");
        try {
            Sample sample = Sample.of(paths, most, file);
            out.printf(
                    Locale.ROOT, "%,d articles, %,.1f MB%n%n", sample.articles().size(), sample.bytes() / 1e6);
            out.println("| up to | found | words a second | ms for 500 words | start, s | resident MB | … own |");
            out.println("|---|---:|---:|---:|---:|---:|---:|");
            for (Step step : steps) {
                print(step, file);
            }
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    private void print(Step step, Path file) throws IOException {
        try (JavaProcess process = JavaProcess.start(AnnotationRun.class, step.name(), file.toString())) {
            Cost cost = JsonMapper.builder().build().readValue(process.readLine(), Cost.class);
            Memory memory = process.memory();
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %.2f | %.2f | %,.0f | %,.0f |%n",
                    step.title(),
                    cost.found(),
                    cost.wordsASecond(),
                    cost.millis(ARTICLE),
                    cost.startNanos() / 1e9,
                    memory.resident(),
                    memory.own());
        }
    }
}
