package newshound.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.HitRows;
import newshound.export.MoveRows;
import newshound.query.QueryParser;
import newshound.search.Filters;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;

/// `GET` and `POST /api/search` and `/api/moves` with `.csv`, `.jsonl` or `.atom` behind: all hits, all moves. What
/// speaks of a page in the parameters is checked and passed over.
final class ExportRoutes {
    private final SearchBackend backend;
    private final ExportReply exports;
    private final SearchParameters ofHits = new SearchParameters();
    private final MoveParameters ofMoves = new MoveParameters(new QueryParser());

    ExportRoutes(SearchBackend backend, ExportReply exports) {
        this.backend = backend;
        this.exports = exports;
    }

    void hits(Context ctx, ExportFormat format) {
        SearchRequest request = ofHits.request(ctx);
        String read = request.query().read();
        String key = key("search", read, chosen(request.filters()), request.days(), request.stories(), request.sort());
        exports.send(
                ctx,
                new ExportReply.Export<>(
                        format,
                        new HitRows(),
                        head(ctx, key, "Newshound: " + read),
                        read,
                        () -> backend.stream(request)));
    }

    void moves(Context ctx, ExportFormat format) {
        MoveRequest request = ofMoves.moves(Parameters.of(ctx, MoveParameters.OF_MOVES));
        String read = request.query().read();
        String key = key(
                "moves",
                read,
                chosen(request.filters()),
                request.days(),
                chosen(request.moves()),
                request.moves().background(),
                String.valueOf(request.moves().cell()),
                request.sort());
        exports.send(
                ctx,
                new ExportReply.Export<>(
                        format,
                        new MoveRows(),
                        head(ctx, key, "Newshound, moves: " + read),
                        "moves " + read,
                        () -> backend.stream(request)));
    }

    private FeedHead head(Context ctx, String key, String title) {
        String query = ctx.queryString();
        String self = query == null ? ctx.url() : ctx.url() + '?' + query;
        return new FeedHead(key, title, backend.status().committed(), self);
    }

    /// The same for the same question in every process.
    private static String key(Object... parts) {
        return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> chosen(Filters filters) {
        Map<String, Object> chosen = new TreeMap<>();
        filters.chosen().forEach((dimension, values) -> chosen.put(dimension.key(), values));
        return chosen;
    }

    private static Map<String, Object> chosen(MoveFilter filter) {
        Map<String, Object> chosen = new TreeMap<>();
        filter.chosen().forEach((field, values) -> chosen.put(MoveFilter.key(field), values));
        return chosen;
    }
}
