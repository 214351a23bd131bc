package newshound.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.RowKind;
import newshound.export.RowWriter;
import newshound.search.RowStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply of any length, written as its rows are found. How many there will be is said before the first of them;
/// where not all can be sent the connection is cut, so that no caller takes a part for the whole.
final class ExportReply {
    /// How many rows will come, in a header since no format has a place for it.
    static final String COUNT = "X-Total-Count";

    private static final Logger LOG = LoggerFactory.getLogger(ExportReply.class);
    /// Each keeps a thread of the server busy and a state of the index open, for as long as its caller reads.
    private static final int EXPORTS = 8;

    private final Semaphore places = new Semaphore(EXPORTS);
    private final SearchGate gate;
    private volatile boolean stopping;

    ExportReply(SearchGate gate) {
        this.gate = gate;
    }

    /// @param name what the file is named after
    /// @param rows opened when there is a place for this export
    record Export<T>(ExportFormat format, RowKind<T> kind, FeedHead head, String name, Supplier<RowStream<T>> rows) {}

    /// @throws Overloaded where too many exports are under way
    <T> void send(Context ctx, Export<T> export) {
        if (!places.tryAcquire()) {
            throw new Overloaded();
        }
        try (RowStream<T> rows = gate.enterStep(export.rows())) {
            ctx.contentType(export.format().contentType());
            ctx.header("Cache-Control", "no-cache");
            ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(export) + '"');
            ctx.header(COUNT, Long.toString(rows.count()));
            if (!ctx.method().equals(HandlerType.HEAD)) {
                write(ctx, export, rows);
            }
        } finally {
            places.release();
        }
    }

    private static String fileName(Export<?> export) {
        return FileName.of(export.name()) + '.' + export.format().extension();
    }

    private <T> void write(Context ctx, Export<T> export, RowStream<T> rows) {
        boolean whole = false;
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(ctx.res().getOutputStream(), UTF_8));
            RowWriter<T> writer = export.format().writer(out, export.kind(), export.head());
            writer.begin();
            List<T> next = gate.enterStep(rows::next);
            while (!next.isEmpty() && !stopping) {
                for (T row : next) {
                    writer.row(row);
                }
                out.flush();
                next = gate.enterStep(rows::next);
            }
            if (next.isEmpty()) {
                writer.end();
                out.flush();
                whole = true;
            }
        } catch (IOException e) {
            LOG.debug("the caller of an export is gone", e);
        } catch (RuntimeException e) {
            LOG.error("an export breaks off: {} {}", ctx.path(), ctx.queryString(), e);
        } finally {
            if (!whole) {
                cut(ctx);
            }
        }
    }

    /// Ends the connection in the middle of the reply: it lacks its last chunk.
    private static void cut(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /// Makes exports under way break off soon.
    void stop() {
        stopping = true;
    }
}
