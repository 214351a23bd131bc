package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import newshound.article.EntityType;
import newshound.evaluation.NameBenchmark;
import newshound.evaluation.NameScore;
import newshound.ner.Recogniser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound evaluate ner`
@Command(
        name = "ner",
        mixinStandardHelpOptions = true,
        description = "Finds the names in sentences and compares them with those that people marked.")
final class EvaluateNamesCommand implements Runnable {
    private static final EnumSet<EntityType> COMMON =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CoNLL format: a word and its label a line.")
    private List<Path> files = List.of();

    @Mixin
    private NerOption ner = new NerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Recogniser recogniser = ner.recogniser();
        for (Path file : files) {
            NameBenchmark.Outcome outcome = NameBenchmark.measure(file, recogniser);
            out.printf(Locale.ROOT, "%s: %,d sentences, %,d words%n", file, outcome.sentences(), outcome.words());
            out.printf("%-32s %9s %9s %9s %9s %9s%n", "type", "precision", "recall", "F1", "found", "there");
            for (EntityType type : EntityType.values()) {
                print(out, type.name().toLowerCase(Locale.ROOT), outcome.score().of(type));
            }
            print(out, "person, organisation and place", outcome.score().of(COMMON));
        }
        out.flush();
    }

    private static void print(PrintWriter out, String type, NameScore.Counts counts) {
        out.printf(
                Locale.ROOT,
                "%-32s %9.4f %9.4f %9.4f %9d %9d%n",
                type,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.found(),
                counts.there());
    }
}
