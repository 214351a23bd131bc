package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import newshound.export.MoveRows;
import newshound.export.RowWriter;
import newshound.lucene.LuceneBackend;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.InvalidRequest;
import newshound.search.MoveRequest;
import newshound.search.MoveRow;
import newshound.search.MoveSort;
import newshound.search.MovesResponse;
import newshound.search.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private MoveOptions options = new MoveOptions();

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
                "Where left out, text lists none, the others list " + MoveRequest.DEFAULT_SOURCES + "."
            })
    private @Nullable Integer sources;

    @Override
    public Integer call() throws IOException {
        if (size < 0) {
            throw new InvalidRequest("size", "0 or more, was " + size);
        }
        PrintWriter out = options.out();
        try (LuceneBackend backend = options.open()) {
            if (options.format() == LineFormat.TEXT) {
                MoveText text = new MoveText(out, sources == null ? 0 : sources);
                pages(backend, text::head, text::print);
            } else {
                RowWriter<MoveRow> rows = options.format().writer(out, new MoveRows());
                PrintWriter err = options.err();
                rows.begin();
                // lines for programs have no head: warnings go where errors go
                pages(backend, page -> MoveText.warn(err, page.query(), page.partial()), rows::row);
                rows.end();
            }
            return 0;
        }
    }

    private interface Printing<T> {
        void print(T part) throws IOException;
    }

    /// As many pages as hold what was asked for.
    private void pages(LuceneBackend backend, Printing<MovesResponse> head, Printing<MoveRow> row) throws IOException {
        MovesResponse page = backend.moves(request(size, null));
        head.print(page);
        int left = size;
        while (true) {
            for (MoveRow move : page.moves()) {
                row.print(move);
            }
            Printed.require(options.out());
            left -= page.moves().size();
            if (left <= 0 || page.cursor() == null) {
                return;
            }
            page = backend.moves(request(left, page.cursor()));
        }
    }

    private MoveRequest request(int moves, @Nullable String cursor) {
        return new MoveRequest(
                options.query(),
                Filters.NONE,
                DayRange.ALL,
                options.filter(),
                sort,
                new Page(0, Math.min(moves, Page.MAX_SIZE)),
                cursor,
                sources == null ? MoveRequest.DEFAULT_SOURCES : sources);
    }
}
