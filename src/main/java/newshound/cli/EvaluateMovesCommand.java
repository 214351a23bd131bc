package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import newshound.annotate.Annotator;
import newshound.annotate.Gazetteer;
import newshound.annotate.NameAnnotator;
import newshound.article.Article;
import newshound.article.Mention;
import newshound.evaluation.ArticlePart;
import newshound.evaluation.MoveBenchmark;
import newshound.evaluation.MoveBenchmark.Extraction;
import newshound.evaluation.MoveBenchmark.Scoring;
import newshound.evaluation.MoveBreakdown;
import newshound.evaluation.MoveScore;
import newshound.indexing.ArticlePreparation;
import newshound.language.LanguageDetector;
import newshound.moves.MoveExtractor;
import newshound.ner.Recogniser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound evaluate moves`
@Command(
        name = "moves",
        mixinStandardHelpOptions = true,
        description = "Finds the talent moves of labelled articles and compares them with the labels.")
final class EvaluateMovesCommand implements Runnable {
    @Parameters(paramLabel = "GOLD", description = "Articles with their moves, one JSON object a line.")
    private Path gold = Path.of("");

    @Option(names = "--errors", description = "Also prints each false and each missed move.")
    private boolean errors;

    @Option(
            names = "--part",
            paramLabel = "K/N",
            description = {
                "Only one of the equal parts of the articles, by a hash of their ids:",
                "2/2 for the second half, 3/4 for the first quarter of that. May be given again."
            })
    private List<String> parts = List.of("1/1");

    @Option(
            names = "--by",
            paramLabel = "source|kind|confidence",
            description = "Also prints a table of the moves of each.")
    private MoveBreakdown.By by = MoveBreakdown.By.NOTHING;

    @Option(
            names = "--labelled-names",
            description = "Adds the people and organisations that GOLD lists to those found.")
    private boolean labelledNames;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Scores the moves of this file and finds none.")
    private @Nullable Path predictions;

    @Mixin
    private NerOption ner = new NerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> complaints = line -> {
            if (errors) {
                out.println(line);
            }
        };
        Scoring scoring = new Scoring(parts.stream().map(this::part).toList(), by, complaints);
        Path given = predictions;
        MoveScore score = given == null
                ? MoveBenchmark.measure(gold, extraction(), scoring)
                : MoveBenchmark.compare(gold, given, scoring);
        out.println(score.table());
        out.flush();
    }

    private ArticlePart part(String part) {
        try {
            return ArticlePart.parse(part);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--part: such as 1/2 or 3/4, N a power of two up to 16, was " + part, e);
        }
    }

    private Extraction extraction() {
        Recogniser recogniser = ner.recogniser();
        Annotator annotator = new NameAnnotator(Gazetteer.builtIn(), recogniser);
        ArticlePreparation preparation =
                new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor(recogniser));
        if (!labelledNames) {
            return (article, _) -> preparation.prepare(article);
        }
        return (read, names) -> {
            Article article = preparation.inItsLanguage(read);
            List<Mention> found = annotator.annotate(article).mentions();
            return preparation.withMoves(article, names.addTo(found, article));
        };
    }
}
