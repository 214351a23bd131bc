package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.HitRows;
import newshound.export.RowWriter;
import newshound.search.Hit;
import newshound.search.InvalidRequest;
import newshound.search.RowStream;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// All hits of a search on standard output.
///
/// @param most how many at most
record HitExport(SearchBackend backend, SearchRequest request, ExportFormat format, long most) {

    /// @param size null for all
    static HitExport of(SearchBackend backend, SearchRequest request, ExportFormat format, @Nullable Integer size) {
        if (size != null && size < 0) {
            throw new InvalidRequest("size", "a number of hits, was " + size);
        }
        return new HitExport(backend, request, format, size == null ? Long.MAX_VALUE : size);
    }

    /// @throws CommandFailure where what was printed does not arrive
    void print(PrintWriter out) {
        String read = request.query().read();
        FeedHead head = new FeedHead(
                "search " + read + ' ' + request.stories() + ' ' + request.sort(),
                "Newshound: " + read,
                backend.status().committed(),
                null);
        RowWriter<Hit> writer = format.writer(out, new HitRows(), head);
        try (RowStream<Hit> hits = backend.stream(request)) {
            writer.begin();
            long left = most;
            for (List<Hit> next = hits.next(); !next.isEmpty() && left > 0; next = hits.next()) {
                for (Hit hit : next.subList(0, (int) Math.min(left, next.size()))) {
                    writer.row(hit);
                    left--;
                }
                Printed.require(out);
            }
            writer.end();
        } catch (IOException e) {
            throw new CommandFailure("cannot print: " + e.getMessage(), e);
        }
    }
}
