package newshound.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import newshound.search.SearchBackend;
import newshound.server.NewshoundServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real server on a free port, which can be stopped and started again at the same address.
final class Site implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final SearchBackend backend;
    private final int port;
    private NewshoundServer server;

    Site(SearchBackend backend) {
        this.backend = backend;
        server = NewshoundServer.start(HOST, 0, backend);
        port = server.port();
    }

    String address() {
        return "http://" + HOST + ":" + port + "/";
    }

    void stop() {
        server.close();
    }

    void startAgain() {
        server = NewshoundServer.start(HOST, port, backend);
    }

    /// What the server itself answers: the measure of what the page shows.
    ///
    /// @param path with its query, encoded
    JsonNode api(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "api/" + path))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
