package newshound.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the caller of a stream what became of each line, in order and as soon as it is certain, while the
/// rest of the stream is still being read.
final class StreamReport implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamReport.class);
    private static final int IN_MEMORY_BYTES = 1 << 20;

    record Closing(Summary summary) {}

    /// @param complete whether the stream was read to its end
    /// @param detail why it was not; null where it was
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            long created,
            long replaced,
            long unchanged,
            long failed,
            boolean complete,
            @Nullable String detail) {}

    private final Deque<CompletableFuture<WriteResult>> waiting = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final ReplySpool spool = new ReplySpool(IN_MEMORY_BYTES);
    private final OutputStream reply;
    private final Thread sender;
    private volatile boolean broken;

    StreamReport(HttpServletResponse response) throws IOException {
        reply = response.getOutputStream();
        sender = Thread.ofVirtual().name("stream-report").start(this::send);
    }

    /// What becomes of the next line.
    void add(CompletableFuture<WriteResult> result) {
        synchronized (this) {
            waiting.add(result);
        }
        CompletableFuture<?> _ = result.whenComplete((_, _) -> tell());
    }

    /// Whether nobody can be told any more.
    boolean isBroken() {
        return broken;
    }

    private synchronized void tell() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        while (!waiting.isEmpty() && waiting.getFirst().isDone()) {
            WriteResult result = waiting.removeFirst().join();
            counts.merge(result.status(), 1L, Long::sum);
            lines.writeBytes(Json.MAPPER.writeValueAsBytes(result));
            lines.write('\n');
        }
        put(lines.toByteArray());
        notifyAll();
    }

    private void put(byte[] lines) {
        try {
            if (!broken) {
                spool.put(lines);
            }
        } catch (UncheckedIOException e) {
            LOG.error("the reply to a stream of articles finds no room, and ends", e);
            broken = true;
        }
    }

    /// Returns when all lines are told, and then how the stream ended.
    ///
    /// @param detail why the stream was not read to its end; null where it was
    void finish(@Nullable String detail) throws InterruptedException {
        synchronized (this) {
            while (!waiting.isEmpty() && !broken) {
                wait();
            }
            Summary summary = new Summary(
                    count("created"),
                    count("replaced"),
                    count("unchanged"),
                    count(WriteResult.FAILED),
                    detail == null,
                    detail);
            put((Json.MAPPER.writeValueAsString(new Closing(summary)) + '\n').getBytes(UTF_8));
        }
        spool.end();
        sender.join();
    }

    private long count(String status) {
        return counts.getOrDefault(status, 0L);
    }

    private void send() {
        try {
            for (byte[] lines = spool.take(); lines != null; lines = spool.take()) {
                reply.write(lines);
                reply.flush();
            }
        } catch (IOException e) {
            LOG.debug("the caller is gone", e);
            synchronized (this) {
                broken = true;
                notifyAll();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    @Override
    public void close() throws IOException {
        spool.end();
        spool.close();
    }
}
