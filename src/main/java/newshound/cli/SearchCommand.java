package newshound.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.export.ExportFormat;
import newshound.export.MoveInWords;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.query.QueryParser;
import newshound.query.Warning;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.GroupLink;
import newshound.search.Hit;
import newshound.search.MoveLink;
import newshound.search.Page;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.SnippetPart;
import newshound.search.Sort;
import newshound.search.Stories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `newshound search 'QUERY'`
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches the index and prints the hits.",
        footer = {
            "",
            "Examples:",
            "  newshound search 'company:alibaba \"Google DeepMind\"'",
            "  newshound search --json --size 50 'departures after:2026-01-01'",
            "  newshound search --format csv 'qwen departure' > departures.csv"
        })
final class SearchCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "QUERY", description = "What to look for, in Newshound's query language.")
    private String query = "";

    @Option(names = "--json", description = "Print the reply as the API gives it.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, jsonl or atom: print all hits, however many, as the export of the API.")
    private @Nullable ExportFormat format;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Hits to print, up to 100 (default: 10); with --format any number (default: all).")
    private @Nullable Integer size;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, newest or oldest (default: ${DEFAULT-VALUE}).")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--stories",
            paramLabel = "HOW",
            defaultValue = "fold",
            description = "fold shows copies of one text as one hit, all shows each (default: ${DEFAULT-VALUE}).")
    private Stories stories = Stories.FOLD;

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (json && format != null) {
            throw new ParameterException(spec.commandLine(), "either --json or --format");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (LuceneBackend backend = IndexFolder.read(index.folder())) {
            if (format != null) {
                HitExport.of(backend, request(Page.FIRST), format, size).print(out);
            } else {
                print(out, backend.search(request(new Page(0, size == null ? Page.FIRST.size() : size))));
            }
            return 0;
        }
    }

    private SearchRequest request(Page page) {
        return new SearchRequest(
                new QueryParser().parse(query),
                Filters.NONE,
                DayRange.ALL,
                stories,
                sort,
                page,
                null,
                SearchRequest.ALL_FACETS);
    }

    private void print(PrintWriter out, SearchResponse response) {
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(response));
            return;
        }
        out.printf(
                Locale.ROOT,
                "%s for %s (%d ms)%n",
                counted(response.total()),
                response.query().read(),
                response.tookMillis());
        for (Warning warning : response.query().warnings()) {
            out.println("note: " + warning.message());
        }
        SearchResponse.Correction correction = response.query().didYouMean();
        if (correction != null) {
            out.printf(Locale.ROOT, "did you mean: %s (%,d articles)%n", correction.query(), correction.articles());
        }
        response.hits().forEach(hit -> print(out, hit));
    }

    private static String counted(SearchResponse.Total total) {
        return total.value() == total.articles()
                ? String.format(Locale.ROOT, "%,d articles", total.value())
                : String.format(Locale.ROOT, "%,d articles (%,d with copies)", total.value(), total.articles());
    }

    private void print(PrintWriter out, Hit hit) {
        String origin = OneLine.of(hit.source(), hit.published(), hit.url());
        out.println();
        out.println(marked(hit.titleParts()));
        if (!origin.isEmpty()) {
            out.println("  " + origin);
        }
        GroupLink copies = hit.copies();
        if (copies != null && stories == Stories.FOLD) {
            out.printf(Locale.ROOT, "  (and %,d more)%n", copies.articles());
        }
        hit.snippets().forEach(sentence -> out.println("  " + marked(sentence)));
        hit.moves().forEach(move -> out.println("  move: " + inWords(move)));
        int unlisted = hit.moveCount() - hit.moves().size();
        if (unlisted > 0) {
            out.printf(Locale.ROOT, "  (and %,d more %s)%n", unlisted, unlisted == 1 ? "move" : "moves");
        }
    }

    private static String inWords(MoveLink move) {
        return OneLine.of(
                MoveInWords.who(move),
                MoveInWords.ends(move),
                MoveInWords.roles(move),
                MoveInWords.kind(move),
                move.status(),
                move.date());
    }

    /// Matched words in bold where the terminal can.
    private static String marked(List<SnippetPart> parts) {
        StringBuilder text = new StringBuilder();
        for (SnippetPart part : parts) {
            boolean bold = part.hit() && Ansi.AUTO.enabled();
            String plain = OneLine.part(part.text());
            text.append(bold ? "\u001b[1m" + plain + "\u001b[0m" : plain);
        }
        return text.toString();
    }
}
