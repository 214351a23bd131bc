package newshound.server;

import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.HitRows;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;

/// `GET` and `POST /api/search.csv`, `.jsonl` and `.atom`: all hits of a search. What speaks of a page in its
/// parameters is checked and passed over.
final class SearchExportRoute {
    private final SearchBackend backend;
    private final SearchParameters parameters;
    private final ExportReply exports;
    private final ExportFormat format;

    SearchExportRoute(SearchBackend backend, SearchParameters parameters, ExportReply exports, ExportFormat format) {
        this.backend = backend;
        this.parameters = parameters;
        this.exports = exports;
        this.format = format;
    }

    void handle(Context ctx) {
        SearchRequest request = parameters.request(ctx);
        FeedHead head = new FeedHead(
                "search " + question(request),
                "Newshound: " + request.query().read(),
                backend.status().committed(),
                ctx.queryString() == null ? ctx.url() : ctx.url() + '?' + ctx.queryString());
        exports.send(
                ctx,
                new ExportReply.Export<>(
                        format, new HitRows(), head, request.query().read(), () -> backend.stream(request)));
    }

    /// The same for the same question in every process.
    private static String question(SearchRequest request) {
        Map<String, Object> filters = new TreeMap<>();
        request.filters().chosen().forEach((dimension, values) -> filters.put(dimension.key(), values));
        return request.query().read()
                + ' '
                + filters
                + ' '
                + request.days()
                + ' '
                + request.stories()
                + ' '
                + request.sort();
    }
}
