package newshound.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A server with more to do than it can, and one that is stopped meanwhile.
class BusyServerTest {
    private static final int CALLERS = 2_000;

    private final HeldBackend.Hold hold = new HeldBackend.Hold();
    private final FixtureServer server =
            FixtureServer.over(FixtureServer.corpus(), backend -> new HeldBackend(backend, hold));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        hold.release();
        callers.close();
        server.close();
    }

    @Test
    void requestUnderWayEndsWellWhenTheServerStops() throws ExecutionException, InterruptedException {
        int port = server.port();
        Future<HttpResponse<String>> underWay = callers.submit(() -> server.get("/api/search?q=saturn"));
        await().until(() -> hold.waiting() == 1);
        Future<?> stop = callers.submit(server::stop);
        await().until(() -> isRefused(port));
        assertThat(underWay.isDone()).isFalse();
        assertThat(stop.isDone()).isFalse();
        hold.release();
        assertThat(underWay.get().statusCode()).isEqualTo(200);
        assertThat(FixtureServer.json(underWay.get()).at("/hits/0/id").stringValue())
                .isEqualTo("telescope");
        stop.get();
    }

    /// Whether a new caller is turned away, by the system or by the server.
    private static boolean isRefused(int port) {
        try {
            return RawReply.to(port, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .status()
                    == 503;
        } catch (UncheckedIOException _) {
            return true;
        }
    }

    @Test
    void searchesBeyondWhatTheMachineCanServeAreTurnedAway() throws ExecutionException, InterruptedException {
        int places = 2 * Runtime.getRuntime().availableProcessors();
        List<Future<HttpResponse<String>>> inside = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            inside.add(callers.submit(() -> server.get("/api/search?q=saturn")));
        }
        await().until(() -> hold.waiting() == places);
        for (String path : new String[] {"/api/search?q=fog", "/api/suggest?q=ali"}) {
            HttpResponse<String> reply = server.get(path);
            Replies.assertProblem(Replies.plain(reply), 503);
            assertThat(Replies.headers(reply)).containsEntry("retry-after", "1");
        }
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        hold.release();
        for (Future<HttpResponse<String>> search : inside) {
            assertThat(search.get().statusCode()).isEqualTo(200);
        }
        assertThat(server.get("/api/search?q=fog").statusCode()).isEqualTo(200);
    }

    @Test
    void twoThousandCallersAtOnceAreAllAnswered() throws ExecutionException, InterruptedException {
        int port = server.port();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch connected = new CountDownLatch(CALLERS);
        List<Future<Integer>> replies = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            replies.add(callers.submit(() -> {
                go.await();
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    connected.countDown();
                    connected.await(); // no one asks before all are connected
                    socket.getOutputStream()
                            .write("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
                    return RawReply.read(socket.getInputStream()).status();
                }
            }));
        }
        go.countDown();
        for (Future<Integer> status : replies) {
            assertThat(status.get()).isEqualTo(200);
        }
    }
}
