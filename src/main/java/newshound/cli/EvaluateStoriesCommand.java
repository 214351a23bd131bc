package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import newshound.evaluation.ClusterScore.Score;
import newshound.evaluation.StoryBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `newshound evaluate stories`
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Groups labelled articles by event and compares the groups with the labels.")
final class EvaluateStoriesCommand implements Runnable {
    @Mixin
    private LabelledFiles labelled = new LabelledFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-40s %8s %8s %8s   %-20s   %s%n", "", "", "", "", "B-cubed", "pairwise");
        out.printf(
                "%-40s %8s %8s %8s   %6s %6s %6s   %6s %6s %6s%n",
                "file", "articles", "clusters", "groups", "P", "R", "F1", "P", "R", "F1");
        for (Path file : labelled.files()) {
            StoryBenchmark.Outcome outcome = StoryBenchmark.measure(file, labelled.label());
            out.printf(
                    Locale.ROOT,
                    "%-40s %8d %8d %8d   %s   %s%n",
                    file.getFileName(),
                    outcome.articles(),
                    outcome.clusters(),
                    outcome.groups(),
                    columns(outcome.score().bCubed()),
                    columns(outcome.score().pairwise()));
        }
        out.flush();
    }

    private static String columns(Score score) {
        return String.format(Locale.ROOT, "%6.3f %6.3f %6.3f", score.precision(), score.recall(), score.f1());
    }
}
