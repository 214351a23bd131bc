package newshound.server;

import io.javalin.http.Context;
import java.util.TreeMap;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.MoveRows;
import newshound.query.QueryParser;
import newshound.search.MoveRequest;
import newshound.search.SearchBackend;

/// `GET` and `POST /api/moves.csv`, `.jsonl` and `.atom`: all moves that answer a question. What speaks of a page
/// in its parameters is checked and passed over.
final class MoveExportRoute {
    private final SearchBackend backend;
    private final MoveParameters parameters = new MoveParameters(new QueryParser());
    private final ExportReply exports;
    private final ExportFormat format;

    MoveExportRoute(SearchBackend backend, ExportReply exports, ExportFormat format) {
        this.backend = backend;
        this.exports = exports;
        this.format = format;
    }

    void handle(Context ctx) {
        MoveRequest request = parameters.moves(Parameters.of(ctx, MoveParameters.OF_MOVES));
        String read = request.query().read();
        FeedHead head = new FeedHead(
                "moves " + question(request),
                "Newshound, moves: " + read,
                backend.status().committed(),
                ctx.queryString() == null ? ctx.url() : ctx.url() + '?' + ctx.queryString());
        exports.send(
                ctx,
                new ExportReply.Export<>(format, new MoveRows(), head, "moves " + read, () -> backend.stream(request)));
    }

    /// The same for the same question in every process.
    private static String question(MoveRequest request) {
        return request.query().read()
                + ' '
                + new TreeMap<>(request.filters().chosen())
                + ' '
                + request.days()
                + ' '
                + new TreeMap<>(request.moves().chosen())
                + ' '
                + request.moves().background()
                + ' '
                + request.moves().cell()
                + ' '
                + request.sort();
    }
}
