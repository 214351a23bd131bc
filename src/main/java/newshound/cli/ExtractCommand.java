package newshound.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.fetch.Fetcher;
import newshound.indexing.ArticlePreparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound extract`
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what articles name, a JSON object an article, in the order of the input; writes no index.",
            "Moves call people and organisations by the fullest name that the article has for them.",
            "Offsets count UTF-16 units in the title or body as it was given, mark-up included (of a body",
            "that is a list, its paragraphs with empty lines between); of pages, feeds, letters and Reuters SGML in",
            "the text that was taken from them."
        },
        footer = {"", "Examples:", "  newshound extract corpus/ > names.jsonl", "  newshound extract - < articles.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Articles in any format that is indexed; - for standard input.")
    private List<String> places = List.of();

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArticlePreparation preparation = annotation.annotation().preparation();
        try (Fetcher fetcher = Fetcher.open();
                Stream<Item> items = corpus(fetcher).items()) {
            long failed =
                    items.filter(item -> !extract(item, preparation, out, err)).count();
            return failed > 0 ? Newshound.FAILED : 0;
        }
    }

    private Corpus corpus(Fetcher fetcher) {
        Corpus corpus = Corpus.of(places, System.in, fetcher);
        if (!corpus.unreachable().isEmpty()) {
            throw new CommandFailure(corpus.unreachable().getFirst().toString());
        }
        return corpus;
    }

    /// Whether the item is an article.
    private static boolean extract(Item item, ArticlePreparation preparation, PrintWriter out, PrintWriter err) {
        return switch (item) {
            case Item.Read read -> {
                out.println(new ExtractedArticle(preparation.prepare(read.article()), read.written()).json());
                Printed.require(out); // else the rest would be read for nobody
                yield true;
            }
            case Item.Skipped skipped -> {
                err.println("skipped " + skipped);
                err.flush();
                yield false;
            }
        };
    }
}
