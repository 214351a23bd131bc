package newshound.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.InvalidRequest;
import newshound.search.MoveRequest;
import newshound.search.MoveSort;
import newshound.search.MovesResponse;
import newshound.search.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `newshound moves QUERY`
@Command(
        name = "moves",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the talent moves that articles tell of, one row a move, however many tell it.",
            "An option that is given several times passes what has any of its values."
        },
        footer = {
            "",
            "Examples:",
            "  newshound moves 'from:openai to:anthropic moved:2025'",
            "  newshound moves --from alibaba --status rumoured --sources 3",
            "  newshound moves --format jsonl --size 10000 'role:researcher'"
        })
final class MovesCommand implements Callable<Integer> {
    @Mixin
    private MoveChoice choice = new MoveChoice();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "newest",
            description = "newest, oldest or sources: most texts first (default: ${DEFAULT-VALUE}).")
    private MoveSort sort = MoveSort.NEWEST;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "20",
            description = "Moves to print (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--sources",
            paramLabel = "N",
            description = {
                "Articles to list with each move, up to " + MoveRequest.MAX_SOURCES + ".",
                "Where left out, text lists none and jsonl " + MoveRequest.DEFAULT_SOURCES + "."
            })
    private @Nullable Integer sources;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or jsonl: a row as the API gives it on each line (default: ${DEFAULT-VALUE}).")
    private LineFormat format = LineFormat.TEXT;

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (size < 0) {
            throw new InvalidRequest("size", "0 or more, was " + size);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (LuceneBackend backend = IndexFolder.read(index.folder())) {
            MovesResponse page = backend.moves(request(size, null));
            head(out, page);
            print(out, page);
            int left = size - page.moves().size();
            while (left > 0 && page.cursor() != null) {
                page = backend.moves(request(left, page.cursor()));
                print(out, page);
                left -= page.moves().size();
            }
            out.flush();
            return 0;
        }
    }

    private MoveRequest request(int moves, @Nullable String cursor) {
        return new MoveRequest(
                choice.query(),
                Filters.NONE,
                DayRange.ALL,
                choice.filter(),
                sort,
                new Page(0, Math.min(moves, Page.MAX_SIZE)),
                cursor,
                sources == null ? MoveRequest.DEFAULT_SOURCES : sources);
    }

    /// Lines for programs have no head: warnings go where errors go.
    private void head(PrintWriter out, MovesResponse page) {
        switch (format) {
            case TEXT -> new MoveText(out, listed()).head(page);
            case JSONL -> MoveText.warn(spec.commandLine().getErr(), page.query(), page.partial());
        }
    }

    private void print(PrintWriter out, MovesResponse page) {
        switch (format) {
            case TEXT -> page.moves().forEach(new MoveText(out, listed())::print);
            case JSONL -> page.moves().forEach(row -> out.println(JsonMapper.shared().writeValueAsString(row)));
        }
    }

    /// Articles that the text lists.
    private int listed() {
        return sources == null ? 0 : sources;
    }
}
