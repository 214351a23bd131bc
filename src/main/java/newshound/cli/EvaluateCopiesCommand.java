package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newshound.evaluation.CopyBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound evaluate copies`
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description =
                "Rewrites articles and looks whether the copies are found, and no other articles taken for copies.")
final class EvaluateCopiesCommand implements Runnable {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles, in any form that can be indexed.")
    private List<Path> files = List.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the chance by which copies are made (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-32s %8s %8s   %6s %6s %6s%n", "copies made by", "articles", "copies", "P", "R", "F1");
        for (CopyBenchmark.Outcome outcome : CopyBenchmark.measure(files, seed)) {
            out.printf(
                    Locale.ROOT,
                    "%-32s %8d %8d   %6.3f %6.3f %6.3f%n",
                    outcome.kind(),
                    outcome.articles(),
                    outcome.copies(),
                    outcome.pairwise().precision(),
                    outcome.pairwise().recall(),
                    outcome.pairwise().f1());
        }
        out.flush();
    }
}
