package newshound.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import newshound.export.ExportFormat;
import newshound.search.SearchBackend;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/// The HTTP server over a search backend. It answers from the moment the constructor returns until it is closed.
public final class NewshoundServer implements AutoCloseable {
    /// How long requests under way may take to end when the server stops.
    private static final int STOP_MILLIS = 10_000;
    /// Connections that the system holds for us while we are busy; Jetty's default loses some of 2,000 at once.
    private static final int ACCEPT_QUEUE = 4_096;

    private static final int IDLE_MILLIS = 30_000;
    private static final long MAX_BODY_BYTES = 1_000_000;

    private final Javalin javalin;
    private final WriteRoutes writes;
    private final ExportReply exports;

    private NewshoundServer(Javalin javalin, WriteRoutes writes, ExportReply exports) {
        this.javalin = javalin;
        this.writes = writes;
        this.exports = exports;
    }

    /// A server that only reads.
    ///
    /// @throws PortInUse where something else listens there
    public static NewshoundServer start(String host, int port, SearchBackend backend) {
        return start(host, port, backend, null);
    }

    /// @param host the interface to listen on, such as `127.0.0.1`
    /// @param port 0 chooses a free one, see [#port()]
    /// @param writing null where callers may only read
    /// @throws PortInUse where something else listens there
    public static NewshoundServer start(String host, int port, SearchBackend backend, @Nullable Writing writing) {
        WriteRoutes writes = new WriteRoutes(writing);
        SearchGate gate = new SearchGate();
        ExportReply exports = new ExportReply(gate);
        Javalin javalin = Javalin.create(config -> {
            configure(config, host, port);
            routes(config.routes, backend, gate, exports);
            writes.install(config.routes);
        });
        try {
            javalin.start();
        } catch (RuntimeException e) {
            throw new PortInUse(host, port, e);
        }
        return new NewshoundServer(javalin, writes, exports);
    }

    private static void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.http.compressionStrategy = CompressionStrategy.NONE; // Jetty's is right about q-values and Vary
        config.jetty.host = host;
        config.jetty.port = port;
        config.jetty.modifyServer(NewshoundServer::surround);
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    /// What every request passes on its way to the routes.
    private static void surround(Server server) {
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(new GzipCompression());
        compression.putConfiguration("/*", repliesOnly());
        SecurityHeaders headers = new SecurityHeaders();
        headers.setHandler(compression);
        server.setHandler(new GracefulHandler(headers));
        server.setErrorHandler(new JettyProblems());
        server.setStopTimeout(STOP_MILLIS);
    }

    /// HEAD has the headers of GET, `Vary` too. Request bodies are for the routes to inflate, within their limits.
    /// A reply line by line is not held up to be compressed.
    private static CompressionConfig repliesOnly() {
        return CompressionConfig.builder()
                .defaults()
                .compressIncludeMethod("HEAD")
                .compressExcludeMimeType(RequestBody.LINES)
                .decompressExcludePath("/*")
                .build();
    }

    private static Connector connector(Server server, HttpConfiguration http, String host, int port) {
        http.setSendServerVersion(false);
        // else a token is taken for one that differs in case and came before it over the same connection
        http.setHeaderCacheCaseSensitive(true);
        // an article's id may hold a slash, a percent sign or a backslash; only ArticleRoute decodes them, and it
        // opens no file
        http.setUriCompliance(UriCompliance.from(Set.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    private static void routes(RoutesConfig routes, SearchBackend backend, SearchGate gate, ExportReply exports) {
        MoveRoutes moves = new MoveRoutes(backend, gate);
        ask(routes, SearchRoute.PATH, new SearchRoute(backend, gate)::handle);
        ask(routes, MoveRoutes.PATH, moves::moves);
        ask(routes, "/api/flows", moves::flows);
        ExportRoutes files = new ExportRoutes(backend, exports);
        for (ExportFormat format : ExportFormat.values()) {
            ask(routes, SearchRoute.PATH + '.' + format.extension(), ctx -> files.hits(ctx, format));
            ask(routes, MoveRoutes.PATH + '.' + format.extension(), ctx -> files.moves(ctx, format));
        }
        get(routes, MoveRoutes.PATH + "/{id}", moves::move);
        get(routes, ArticleRoute.PATH + "<id>", new ArticleRoute(backend)::handle);
        get(routes, "/api/suggest", new SuggestRoute(backend, gate)::handle);
        get(routes, SimilarRoute.PATH + "<id>", new SimilarRoute(backend, gate)::handle);
        EntityRoutes entities = new EntityRoutes(backend, gate);
        get(routes, "/api/entities", entities::named);
        get(routes, EntityRoutes.PATH + "<id>", entities::one);
        get(routes, "/healthz", HealthRoutes::alive);
        get(routes, "/readyz", new HealthRoutes(backend)::ready);
        get(routes, "/openapi.yaml", ctx -> ctx.contentType("application/yaml").result(openApi()));
        PageRoute page = new PageRoute();
        get(routes, "/", page::index);
        get(routes, "/<file>", page::file);
        Problems.install(routes);
    }

    /// A question: its parameters are in the address or, where that cannot hold them, in a body.
    private static void ask(RoutesConfig routes, String path, Handler handler) {
        get(routes, path, handler);
        routes.post(path, handler);
    }

    /// HEAD is answered as GET is, and Jetty leaves the body out: Javalin's own HEAD has the wrong length and type.
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static byte[] openApi() {
        try (var in = NewshoundServer.class.getResourceAsStream("openapi.yaml")) {
            return Objects.requireNonNull(in, "openapi.yaml is part of the jar").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /// Stops listening, lets requests under way end, and returns.
    @Override
    public void close() {
        writes.stop();
        exports.stop();
        javalin.stop();
    }
}
