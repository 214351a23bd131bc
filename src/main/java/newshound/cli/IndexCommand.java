package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.fetch.Fetcher;
import newshound.indexing.LoadReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound index PATH|URL…`
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and adds them to the index; an article with the same id is replaced, and one that is "
                    + "there already just so is left alone. So a load that was stopped or killed is gone on with by "
                    + "the same command.",
            "Understands web pages, feeds, JSON, tables, Markdown with front matter, page text, e-mails and Reuters SGML,",
            "also compressed and inside of zip, tar, mbox, WARC and ARC; told by content, not by name."
        },
        footer = {
            "",
            "Examples:",
            "  newshound index corpus",
            "  newshound index --index /data/news dump.jsonl.gz crawl.warc.gz more/",
            "  newshound index https://example.com/feed.xml",
            "  curl -s https://example.com/dump.tar.gz | newshound index -"
        })
final class IndexCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Files, folders and web addresses; - is standard input.")
    private List<String> places = List.of();

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Write every skipped item to FILE as JSON lines.")
    private @Nullable Path report;

    @Option(
            names = "--dry-run",
            description = "Read and annotate everything and say what would be done, but write nothing to the index.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Fetcher fetcher = Fetcher.open()) {
            return index(Corpus.of(places, System.in, fetcher), out);
        }
    }

    private int index(Corpus corpus, PrintWriter out) {
        List<Item.Skipped> unreachable = corpus.unreachable();
        if (!unreachable.isEmpty()) {
            throw new CommandFailure(unreachable.getFirst().toString());
        }
        try (SkippedFile skipped = report == null ? null : SkippedFile.at(report)) {
            Loading.Outcome outcome = load(corpus, out, skipped);
            print(out, outcome, index.folder());
            LoadReport loaded = outcome.report();
            return loaded.skipped() > 0 && loaded.skipped() == loaded.read() ? Newshound.FAILED : 0;
        }
    }

    private Loading.Outcome load(Corpus corpus, PrintWriter out, @Nullable SkippedFile skipped) {
        try (LoadDisplay display = new LoadDisplay(out, Terminal.isAttached(), skipped)) {
            return dryRun
                    ? Loading.rehearse(annotation.annotation(), corpus, index.folder(), display)
                    : Loading.load(annotation.annotation(), corpus, index.folder(), display);
        }
    }

    static void print(PrintWriter out, Loading.Outcome outcome, Path folder) {
        LoadReport report = outcome.report();
        out.printf(
                Locale.ROOT,
                "%s%s: %,d read, %,d indexed, %,d unchanged, %,d skipped, in %.1f s (%,.0f articles/s); "
                        + "%s %s %,d articles (%,d took the place of one with the same id)%n",
                outcome.rehearsed() ? "dry run " : "",
                report.complete() ? "done" : "stopped",
                report.read(),
                report.indexed(),
                report.unchanged(),
                report.skipped(),
                report.duration().toMillis() / 1000.0,
                report.rate(),
                folder,
                outcome.rehearsed() ? "would hold" : "holds",
                outcome.articles(),
                outcome.replaced());
        out.flush();
    }
}
