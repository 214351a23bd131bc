package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.evaluation.PageBenchmark;
import newshound.evaluation.PageBenchmark.Page;
import newshound.evaluation.PageScore;
import newshound.evaluation.ShingleMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound evaluate html DIR`
@Command(
        name = "html",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the text read from web pages with the true text of their articles.",
            "The figures are those of the article extraction benchmark: four-token shingles, precision and recall "
                    + "averaged over the pages; accuracy is the share of pages read without any difference."
        },
        footer = {"", "Example:", "  newshound evaluate html article-extraction-benchmark --pages"})
final class EvaluateHtmlCommand implements Callable<Integer> {
    private static final double NANOS_PER_MILLI = 1e6;

    @Parameters(
            arity = "1",
            paramLabel = "DIR",
            description = "Folder with ground-truth.json and html/<id>.html.gz, as the benchmark has them.")
    private Path folder = Path.of("");

    @Option(names = "--pages", description = "Print the figures of every page too, the worst first.")
    private boolean pages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Row(Page page, ShingleMatch match) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        List<Row> rows =
                read().stream().map(page -> new Row(page, page.match())).toList();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI / Math.max(1, rows.size());
        if (pages) {
            rows.stream()
                    .sorted(Comparator.comparingDouble(row -> row.match.precision() + row.match.recall()))
                    .forEach(row -> print(out, row));
        }
        PageScore score = PageScore.of(rows.stream().map(Row::match).toList());
        out.printf(
                Locale.ROOT,
                "pages %d  precision %.3f  recall %.3f  F1 %.3f  accuracy %.3f  (%.0f ms a page)%n",
                score.pages(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.accuracy(),
                millis);
        out.flush();
        return 0;
    }

    private List<Page> read() {
        try {
            return PageBenchmark.read(folder);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()) + ": there is no such file", e);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private static void print(PrintWriter out, Row row) {
        String name = row.page.url() == null ? row.page.id() : row.page.url();
        out.printf(Locale.ROOT, "%.3f  %.3f  %s%n", row.match.precision(), row.match.recall(), name);
    }
}
