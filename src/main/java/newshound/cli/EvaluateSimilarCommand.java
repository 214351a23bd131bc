package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.evaluation.SimilarBenchmark;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `newshound evaluate similar`
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = "Looks whether what is related to each of labelled articles has the same label.")
final class EvaluateSimilarCommand implements Runnable {
    @Mixin
    private LabelledFiles labelled = new LabelledFiles();

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Annotation prepared = annotation.annotation();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-40s %8s %8s %6s %6s %8s%n", "file", "articles", "listed", "P@5", "P@10", "nDCG@10");
        for (Path file : labelled.files()) {
            SimilarBenchmark.Outcome outcome = measure(SimilarBenchmark.read(file, labelled.label()), prepared);
            out.printf(
                    Locale.ROOT,
                    "%-40s %8d %8.1f %6.3f %6.3f %8.3f%n",
                    file.getFileName(),
                    outcome.articles(),
                    outcome.listed(),
                    outcome.precisionAt5(),
                    outcome.precisionAt10(),
                    outcome.ndcgAt10());
        }
        out.flush();
    }

    /// Over an index of these articles alone, which is gone afterwards.
    private static SimilarBenchmark.Outcome measure(SimilarBenchmark benchmark, Annotation annotation) {
        try {
            Path folder = Files.createTempDirectory("newshound-evaluate");
            try {
                return measure(benchmark, annotation, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CommandFailure("no room for a temporary index: " + e, e);
        }
    }

    private static SimilarBenchmark.Outcome measure(SimilarBenchmark benchmark, Annotation annotation, Path folder) {
        try (LuceneIndex index = annotation.open(folder);
                LuceneBackend backend = index.backend()) {
            for (Article article : benchmark.articles()) {
                index.add(annotation.preparation().prepare(article));
            }
            index.commit();
            backend.refresh();
            return benchmark.measure(backend);
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
